import { randomUUID } from "node:crypto";

import { peopleRoutes } from "#people";
import { isUuid } from "#platform/text/uuid.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, type Outcome, tooMany, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import type { Answers, QuestionPage } from "../questions.ts";
import { findDraft, findOwnAnswers, findQuestionnaire, type Questionnaire, readPages, takesAnswers } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { answerTexts } from "./answer.texts.ts";
import { Answer, Mine } from "./answer.view.tsx";
import { readSoFar } from "./check-answers.ts";
import { communeChoices, readingOf } from "./communes.query.ts";
import { saveAnswerDraft, sendAnswers } from "./send.command.ts";
import { type Press, type StepView, stepOf, type StepOutcome, takeStep } from "./walk.ts";

/** A household or a library answers from one connection; more than that in a day is somebody who answers twice. */
const perConnection = { limit: 5, windowSeconds: 86_400 };

type Answering = VisitOf<typeof routes.answerQuestionnaire, Visitor | null>;

interface Walk {
  readonly questionnaire: Questionnaire;
  readonly pages: readonly QuestionPage[];
  /** Of whoever is signed in. */
  readonly draft: { readonly answers: Answers; readonly page: number } | null;
  /** What this person has sent, of a questionnaire that is signed. */
  readonly own: Answers | null;
  /** Where the press led. */
  readonly shown?: StepView;
}

/** Page by page, without a script: what was answered is in the draft of whoever is signed in, else in the form itself. */
export default acts("questionnaires/answer", routes.answerQuestionnaire, {
  access: anyone,
  find,
  show,
  acts: (step) => {
    const press = (name: Press) => step({ read: (form, visit, walk) => read(form, visit, walk, name), run });
    return { next: press("next"), back: press("back"), goto: press("goto"), send: press("send") };
  },
});

async function find({ db, params, visitor }: Answering): Promise<Walk> {
  const questionnaire = await findQuestionnaire(db, params, visitor);
  if (!questionnaire || questionnaire.state === "draft") throw new NotFound();
  const [pages, draft, own] = await Promise.all([
    readPages(db, questionnaire.id),
    visitor && findDraft(db, questionnaire.id, visitor.id),
    questionnaire.signed && visitor ? findOwnAnswers(db, questionnaire.id, visitor.id) : null,
  ]);
  return { questionnaire, pages, draft, own };
}

const isClosed = ({ questionnaire, pages }: Walk) => !takesAnswers(questionnaire) || pages.length === 0;

const soFarOf = ({ visitor }: Answering, { pages, draft, own }: Walk, carried: unknown): Answers =>
  visitor ? (draft?.answers ?? own ?? {}) : readSoFar(String(carried ?? ""), pages);

interface StepPress {
  /** Null when answers are not taken. */
  readonly taken: StepOutcome | null;
  readonly submission: string;
}

async function read(form: Reader, visit: Answering, walk: Walk, press: Press): Promise<StepPress> {
  if (walk.questionnaire.signed && !visit.visitor) throw new NotFound();
  const submission = form.text("submission");
  const soFar = soFarOf(visit, walk, form.text("so_far"));
  return {
    taken: isClosed(walk) ? null : takeStep(walk.pages, soFar, form, press, await readingOf(visit.db)),
    submission: isUuid(submission) ? submission : randomUUID(),
  };
}

async function run(visit: Answering, walk: Walk, { taken, submission }: StepPress): Promise<Outcome<Walk>> {
  const { db, visitor, params, locale } = visit;
  if (!taken) return conflict(answerTexts[locale].closed, answerTexts[locale].closedNext);
  if ("send" in taken) return send(visit, walk, taken.send, submission);
  const { problems, ...shown } = taken;
  if (visitor) {
    const at = { questionnaireId: walk.questionnaire.id, personId: visitor.id };
    await saveAnswerDraft(db, at, taken.answers, taken.step === "review" ? walk.pages.length - 1 : taken.step);
  }
  if (problems) return wrong(problems, undefined, {}, { ...walk, shown });
  if (visitor && !taken.more) return done(withQuery(routes.answerQuestionnaire.href(params), { page: String(taken.step) }));
  return again({}, { ...walk, shown });
}

async function send(visit: Answering, walk: Walk, answers: Answers, submission: string): Promise<Outcome<Walk>> {
  const { db, visitor, params, locale, address } = visit;
  const t = answerTexts[locale];
  const { id, signed } = walk.questionnaire;
  if (!signed && !(await takeToken(db, `participation answer ${id} ${address}`, perConnection)).allowed) return tooMany(t.tooMany, t.tooManyNext);
  const personId = signed ? visitor!.id : null;
  const sheet = { answers, personId, submission, channel: "web", reference: null, enteredBy: null, draftOf: visitor?.id ?? null } as const;
  const sent = await sendAnswers(db, walk.questionnaire, sheet, { locale, reading: await readingOf(db) });
  if (sent.ok) return done(routes.questionnaireThanks.href(params));
  if (sent.problem !== "wrong") return conflict(t.closed, t.closedNext);
  return wrong(sent.problems, undefined, {}, { ...walk, pages: sent.pages, shown: { step: sent.step, answers } });
}

async function show(visit: Answering, walk: Walk, form: FormState) {
  const { db, url, visitor, params, locale } = visit;
  const { questionnaire, pages, draft, own } = walk;
  const closed = isClosed(walk);
  const action = routes.answerQuestionnaire.href(params);
  if (form.act === null) {
    if (questionnaire.signed && !visitor) return { redirect: withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }) };
    if (own && !draft && (!takesAnswers(questionnaire) || !url.searchParams.has("modifier"))) return showMine(visit, questionnaire);
  }
  const page = form.act === null ? (url.searchParams.get("page") ?? String(draft?.page ?? 0)) : String(form.values["page"]);
  const shown = walk.shown ?? { step: stepOf(pages, page), answers: soFarOf(visit, walk, form.values["so_far"]) };
  const communes = await communeChoices(db);
  const walking = { questionnaire, pages, shown, communes, action, draft: visitor !== null, submission: randomUUID(), closed, form };
  const answer = { title: `${answerTexts[locale].title}, ${questionnaire.title}`, robots: "noindex", body: <Answer {...walking} /> } as const;
  return closed ? ({ ...answer, status: 409 } as const) : answer;
}

function showMine({ params, locale }: Answering, questionnaire: Questionnaire) {
  const change = withQuery(routes.answerQuestionnaire.href(params), { modifier: true });
  const body = <Mine questionnaire={questionnaire} open={takesAnswers(questionnaire)} change={change} />;
  return { title: answerTexts[locale].mine, robots: "noindex", body } as const;
}
