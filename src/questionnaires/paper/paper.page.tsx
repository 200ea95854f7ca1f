import { randomUUID } from "node:crypto";

import { recordAct } from "#platform/audit/audit.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { communeChoices, readingOf } from "../answer/answer.page.tsx";
import { sendAnswers } from "../answer/send.command.ts";
import { type Problems, readAnswers } from "../answers.form.ts";
import { questionnaireToBuild } from "../builder.ts";
import { questionsOf } from "../questions.ts";
import { type Questionnaire, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { paperTexts } from "./paper.texts.ts";
import { Paper, type PaperValues } from "./paper.view.tsx";

export const paperChannels = ["paper", "desk", "phone", "workshop"] as const;

/** All questions on one page: what came on paper, at a desk, by telephone or in a workshop, typed in by the team. */
export default page("questionnaires/paper", routes.enterQuestionnaire, {
  access: signedIn,

  async get(visit) {
    const { db, params, visitor, url } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const values = { channel: url.searchParams.get("canal") ?? "paper", submission: randomUUID() };
    return show(visit, questionnaire, values, {}, { done: url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const input = await visit.formInput();
    const questions = questionsOf(await readPages(db, questionnaire.id));
    const t = paperTexts[locale];
    const severals = questions.filter(({ kind }) => kind === "several").map(({ key }) => [`q${key}`, input.all(`q${key}`)] as const);
    const values: PaperValues = { ...input.text, ...Object.fromEntries(severals) };
    const channel = paperChannels.find((one) => one === input.text["channel"]);
    const reference = (input.text["reference"] ?? "").trim();
    const reading = { ...(await readingOf(db)), lenient: true };
    const { answers, problems: wrong } = readAnswers(questions, input, locale, reading);
    const problems: Problems = {
      ...(channel ? {} : { channel: t.channelMissing }),
      ...(reference.length < 1 || reference.length > 60 ? { reference: t.referenceMissing } : {}),
      ...wrong,
    };
    if (!channel || Object.keys(problems).length > 0) return show(visit, questionnaire, values, problems, { status: 422 });
    const typed = input.text["submission"] ?? "";
    const submission = /^[0-9a-f-]{36}$/.test(typed) ? typed : randomUUID();
    const sheet = { answers, personId: null, submission, channel, reference, enteredBy: visitor.id, draftOf: null } as const;
    const sent = await sendAnswers(db, questionnaire, sheet, { locale, reading, anyTime: true });
    if (!sent.ok && sent.problem === "reference_taken") return show(visit, questionnaire, values, { reference: t.referenceTaken }, { status: 422 });
    if (!sent.ok) return show(visit, questionnaire, values, {}, { status: 409, closed: true });
    await recordAct(db, {
      who: visitor.id,
      act: "questionnaire.enter",
      room: "participation",
      about: { kind: "questionnaire", id: questionnaire.id },
      after: { channel, reference },
    });
    return { redirect: `${routes.enterQuestionnaire.href(params)}?fait=saisie&canal=${channel}` };
  },
});

async function show(
  { db, locale }: Pick<Visit<string, Visitor>, "db" | "locale">,
  questionnaire: Questionnaire,
  values: PaperValues,
  problems: Problems,
  { status, done = null, closed }: { status?: 409 | 422; done?: string | null; closed?: boolean },
): Promise<HtmlAnswer> {
  const pages = await readPages(db, questionnaire.id);
  const late = closed ?? (questionnaire.state !== "open" || questionnaire.phase === "next");
  const body = (
    <Paper questionnaire={questionnaire} pages={pages} communes={await communeChoices(db)} values={values} problems={problems} done={done} closed={late} />
  );
  return { title: `${paperTexts[locale].title}, ${questionnaire.title}`, robots: "noindex", body, ...(status ? { status } : {}) };
}
