import type { Locale } from "#platform/i18n/locale.ts";
import { again, done, type Outcome, wrong } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Columns } from "#platform/web/stream.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged, type ProcessSheet, settingsOf } from "#processes";
import { currentStage } from "../case/current-stage.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { askServices } from "./ask.command.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { countStudies, findStudies, type StudyLine, studyTabs } from "./queue.query.ts";
import { previewQuestions, type QuestionsPreview } from "./questions.query.ts";
import { Studies } from "./queue.view.tsx";
import { readQuestions } from "./study.form.ts";
import { readAssessors } from "./study.query.ts";
import { orders } from "../queue/queue.ts";

type StudiesVisit = VisitOf<typeof routes.studies>;

interface StudiesOf {
  readonly process: ProcessSheet;
  /** What would be asked, looked at before it is. */
  readonly preview?: QuestionsPreview;
}

/** The studies of one process; services are asked about those that are ticked, or about all that are open, once the person saw how much that is. */
export default list("ideas/feasibility", routes.studies, {
  access: agent,
  find: async ({ db, visitor, params }): Promise<StudiesOf> => ({ process: await findManaged(db, params.process, visitor) }),
  filters: { tab: oneOf("vue", studyTabs, "open"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, { process }, question, range) => findStudies(db, process.id, question, range),
  async show({ db, now, locale }, { process, preview }, found, form) {
    const [queues, counts, assessors] = await Promise.all([readQueues(db, process.id), countStudies(db, process.id), readAssessors(db, process.id)]);
    const { aspects } = settingsOf("feasibility", currentStage(process.stages, "feasibility", now)?.settings);
    const t = feasibilityTexts[locale];
    const body = <Studies {...{ process, queues, counts, assessors, aspects, preview, found, form, now }} />;
    return { title: t.queue, robots: "noindex", says: t.done, body };
  },
  csv: { path: routes.studiesCsv, filename: "etudes.csv", columns },
  acts: (step) => ({
    see: step({ read: readAboutAll, run: see }),
    see_ticked: step({ read: readTicked, run: see }),
    ask: step({ read: readAboutAll, run: ask }),
    ask_ticked: step({ read: readTicked, run: ask }),
  }),
});

type Question = ReturnType<typeof readQuestions> & { readonly proposalIds: readonly string[] | null };

async function readAboutAll(form: Reader, { db, now }: StudiesVisit, { process }: StudiesOf): Promise<Question> {
  return { ...readQuestions(form, await readAssessors(db, process.id), now), proposalIds: null };
}

async function readTicked(form: Reader, visit: StudiesVisit, of: StudiesOf): Promise<Question> {
  return { ...(await readAboutAll(form, visit, of)), proposalIds: tickedRows(form) };
}

async function see({ db, locale }: StudiesVisit, { process }: StudiesOf, question: Question): Promise<Outcome<StudiesOf>> {
  const preview = await previewQuestions(db, { ...question, processId: process.id });
  if (preview.counts.every(({ fresh }) => fresh === 0)) return wrong({ assessor: feasibilityTexts[locale].askedNone });
  return again({}, { process, preview });
}

async function ask(visit: StudiesVisit, { process }: StudiesOf, question: Question): Promise<Outcome<StudiesOf>> {
  const count = await askServices(visit.db, { ...question, processId: process.id, by: visit.visitor.id, asWhom: process.ownerService });
  if (count === 0) return wrong({ assessor: feasibilityTexts[visit.locale].askedNone });
  return done(hereOf(visit), "saisi_plusieurs", count);
}

function columns(locale: Locale): Columns<StudyLine> {
  const [t, general] = [feasibilityTexts[locale], queueListTexts[locale]];
  return {
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [t.opinions]: ({ given, asked }) => t.progress(given, asked),
    [general.due]: ({ due }) => due && dayOf(due),
    [t.conclusion]: ({ conclusion }) => conclusion && t.conclusions[conclusion],
    [t.investment]: ({ investmentCents }) => typedEuros(investmentCents),
  };
}
