import { randomUUID } from "node:crypto";

import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { communeChoices, readingOf } from "../answer/communes.query.ts";
import { sendAnswers } from "../answer/send.command.ts";
import { readAnswers } from "../answer/answers.form.ts";
import { questionnaireToBuild } from "../builder.ts";
import { type Questionnaire, readPages } from "../questionnaire.query.ts";
import { type QuestionPage, questionsOf } from "../questions.ts";
import { routes } from "../routes.ts";
import { paperTexts } from "./paper.texts.ts";
import { Paper, paperChannels } from "./paper.view.tsx";

type Entering = VisitOf<typeof routes.enterQuestionnaire>;

interface PaperForm {
  readonly questionnaire: Questionnaire;
  readonly pages: readonly QuestionPage[];
}

/** All questions on one page: what came on paper, at a desk, by telephone or in a workshop, typed in by the team. */
export default act("questionnaires/paper", routes.enterQuestionnaire, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    return { questionnaire, pages: await readPages(db, questionnaire.id) };
  },
  values: ({ url }) => ({ channel: url.searchParams.get("canal") ?? "paper", submission: randomUUID() }),
  show: async ({ db, locale }, found, form) => ({
    title: `${paperTexts[locale].title}, ${found.questionnaire.title}`,
    robots: "noindex",
    says: paperTexts[locale].done,
    body: <Paper {...found} communes={await communeChoices(db)} form={form} />,
  }),
  read: readPaper,
  run: enter,
});

async function readPaper(form: Reader, { db }: Entering, { pages }: PaperForm) {
  const t = paperTexts[form.locale];
  const channel = form.choice("channel", paperChannels, t.channelMissing);
  const reference = form.line("reference", 1, 60, t.referenceMissing);
  const { answers, problems } = readAnswers(questionsOf(pages), form, form.locale, { ...(await readingOf(db)), lenient: true });
  for (const [field, problem] of Object.entries(problems)) form.check(field, false, problem);
  const submission = isUuid(form.text("submission")) ? form.text("submission") : randomUUID();
  return { channel, reference, answers, submission };
}

async function enter(visit: Entering, { questionnaire }: PaperForm, paper: Awaited<ReturnType<typeof readPaper>>): Promise<Outcome> {
  const { db, params, visitor, locale } = visit;
  const t = paperTexts[locale];
  const reading = { ...(await readingOf(db)), lenient: true };
  const sheet = { ...paper, personId: null, enteredBy: visitor.id, draftOf: null };
  const sent = await sendAnswers(db, questionnaire, sheet, { locale, reading, anyTime: true });
  if (!sent.ok) return sent.problem === "reference_taken" ? wrong({ reference: t.referenceTaken }) : conflict(t.closed, t.closedNext);
  const { channel, reference } = paper;
  const about = { kind: "questionnaire", id: questionnaire.id };
  await recordAct(db, { who: visitor.id, act: "questionnaire.enter", room: "participation", about, after: { channel, reference } });
  return done(withQuery(routes.enterQuestionnaire.href(params), { canal: channel }), "saisie");
}
