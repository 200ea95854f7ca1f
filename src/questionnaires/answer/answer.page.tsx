import { randomUUID } from "node:crypto";

import { peopleRoutes } from "#people";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import type { Reading } from "../answers.form.ts";
import type { QuestionPage } from "../questions.ts";
import { findDraft, findOwnAnswers, findQuestionnaire, type Questionnaire, readPages, takesAnswers } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { paramsOf } from "../questionnaire-frame.view.tsx";
import { answerTexts } from "./answer.texts.ts";
import { Answer, Mine } from "./answer.view.tsx";
import type { AnswerProps } from "./review.view.tsx";
import { readSoFar } from "./check-answers.ts";
import type { CommuneChoice } from "./question-field.view.tsx";
import { saveAnswerDraft, sendAnswers } from "./send.command.ts";
import { type Shown, stepOf, takeStep } from "./walk.ts";

/** A household or a library answers from one connection; more than that in a day is somebody who answers twice. */
const perConnection = { limit: 5, windowSeconds: 86_400 };

type Asked = Visit<"/participer/:process/questionnaires/:questionnaire/repondre", Visitor | null>;

/** Page by page, without a script: what was answered is in the draft of whoever is signed in, else in the form itself. */
export default page("questionnaires/answer", routes.answerQuestionnaire, {
  access: anyone,

  async get(visit) {
    const { db, url, visitor } = visit;
    const questionnaire = await find(visit);
    if (questionnaire.signed && !visitor) return { redirect: withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }) };
    const own = questionnaire.signed && visitor ? await findOwnAnswers(db, questionnaire.id, visitor.id) : null;
    const draft = visitor && (await findDraft(db, questionnaire.id, visitor.id));
    const open = takesAnswers(questionnaire);
    if (own && !draft && !(open && url.searchParams.has("modifier"))) return showMine(visit, questionnaire, open);
    const pages = await readPages(db, questionnaire.id);
    if (!open || pages.length === 0) return show(visit, questionnaire, pages, { step: 0, answers: {} }, { status: 409, said: "closed" });
    return show(visit, questionnaire, pages, {
      step: stepOf(pages, url.searchParams.get("page") ?? String(draft?.page ?? 0)),
      answers: draft?.answers ?? own ?? {},
    });
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const questionnaire = await find(visit);
    if (questionnaire.signed && !visitor) throw new NotFound();
    const pages = await readPages(db, questionnaire.id);
    const input = await visit.formInput();
    const draft = visitor && (await findDraft(db, questionnaire.id, visitor.id));
    const own = questionnaire.signed && visitor ? await findOwnAnswers(db, questionnaire.id, visitor.id) : null;
    const soFar = visitor ? (draft?.answers ?? own ?? {}) : readSoFar(input.text["so_far"], pages);
    if (!takesAnswers(questionnaire) || pages.length === 0)
      return show(visit, questionnaire, pages, { step: stepOf(pages, input.text["page"]), answers: soFar }, { status: 409, said: "closed" });
    const taken = takeStep(pages, soFar, input, locale, await readingOf(db));
    if ("send" in taken) return send(visit, questionnaire, taken.send, pages, input.text["submission"]);
    if (visitor)
      await saveAnswerDraft(
        db,
        { questionnaireId: questionnaire.id, personId: visitor.id },
        taken.answers,
        taken.step === "review" ? pages.length - 1 : taken.step,
      );
    if (taken.problems) return show(visit, questionnaire, pages, taken, { status: 422 });
    if (visitor && !taken.more) return { redirect: withQuery(routes.answerQuestionnaire.href(paramsOf(questionnaire)), { page: String(taken.step) }) };
    return show(visit, questionnaire, pages, taken);
  },
});

async function find({ db, params, visitor }: Asked): Promise<Questionnaire> {
  const questionnaire = await findQuestionnaire(db, params, visitor);
  if (!questionnaire || questionnaire.state === "draft") throw new NotFound();
  return questionnaire;
}

export async function readingOf(db: Db): Promise<Reading> {
  const codes = new Set((await readTerritory(db)).communes.map(({ code }) => code));
  return { isCommune: (code) => codes.has(code) };
}

export async function communeChoices(db: Db): Promise<CommuneChoice[]> {
  return (await readTerritory(db)).communes.map(({ code, name }) => ({ value: code, label: name }));
}

async function send(visit: Asked, questionnaire: Questionnaire, answers: Shown["answers"], pages: readonly QuestionPage[], typed = "") {
  const { db, visitor, locale, address } = visit;
  if (!questionnaire.signed && !(await takeToken(db, `participation answer ${questionnaire.id} ${address}`, perConnection)).allowed)
    return show(visit, questionnaire, pages, { step: "review", answers }, { status: 429, said: "too_many" });
  const submission = /^[0-9a-f-]{36}$/.test(typed) ? typed : randomUUID();
  const sheet = {
    answers,
    personId: questionnaire.signed ? visitor!.id : null,
    submission,
    channel: "web",
    reference: null,
    enteredBy: null,
    draftOf: visitor?.id ?? null,
  } as const;
  const sent = await sendAnswers(db, questionnaire, sheet, { locale, reading: await readingOf(db) });
  if (sent.ok) return { redirect: routes.questionnaireThanks.href(paramsOf(questionnaire)) };
  if (sent.problem === "wrong") return show(visit, questionnaire, sent.pages, { step: sent.step, answers, problems: sent.problems }, { status: 422 });
  return show(visit, questionnaire, pages, { step: "review", answers }, { status: 409, said: "closed" });
}

async function show(
  { db, locale, visitor }: Pick<Asked, "db" | "locale" | "visitor">,
  questionnaire: Questionnaire,
  pages: readonly QuestionPage[],
  shown: Shown,
  { status, said }: { status?: 409 | 422 | 429; said?: AnswerProps["said"] } = {},
): Promise<HtmlAnswer> {
  const body = (
    <Answer
      questionnaire={questionnaire}
      pages={pages}
      shown={shown}
      communes={await communeChoices(db)}
      action={routes.answerQuestionnaire.href(paramsOf(questionnaire))}
      draft={visitor !== null}
      submission={randomUUID()}
      said={said}
    />
  );
  return { title: `${answerTexts[locale].title}, ${questionnaire.title}`, robots: "noindex", body, ...(status ? { status } : {}) };
}

function showMine({ locale }: Pick<Asked, "locale">, questionnaire: Questionnaire, open: boolean): HtmlAnswer {
  const change = withQuery(routes.answerQuestionnaire.href(paramsOf(questionnaire)), { modifier: true });
  return { title: answerTexts[locale].mine, robots: "noindex", body: <Mine questionnaire={questionnaire} open={open} change={change} /> };
}
