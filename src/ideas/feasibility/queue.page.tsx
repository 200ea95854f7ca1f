import type { Locale } from "#platform/i18n/locale.ts";
import { done, type Outcome, wrong } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged, type ProcessSheet, settingsOf } from "#processes";
import { currentStage } from "../case/current-stage.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { askService } from "./ask.command.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { countStudies, findStudies, type StudyLine, studyTabs } from "./queue.query.ts";
import { Studies } from "./queue.view.tsx";
import { readQuestion } from "./study.form.ts";
import { readAssessors } from "./study.query.ts";
import { orders } from "../queue/queue.ts";

type StudiesVisit = VisitOf<typeof routes.studies>;

/** The studies of one process; a service is asked about those that are ticked, or about all that are open. */
export default list("ideas/feasibility", routes.studies, {
  access: agent,
  find: ({ db, visitor, params }) => findManaged(db, params.process, visitor),
  filters: { tab: oneOf("vue", studyTabs, "open"), q: words("q") },
  orders,
  rows: ({ db }, { id }, question, range) => findStudies(db, id, question, range),
  async show({ db, now, locale }, process, found, form) {
    const [queues, counts, assessors] = await Promise.all([readQueues(db, process.id), countStudies(db, process.id), readAssessors(db, process.id)]);
    const { aspects } = settingsOf("feasibility", currentStage(process.stages, "feasibility", now)?.settings);
    const t = feasibilityTexts[locale];
    return { title: t.queue, robots: "noindex", says: t.done, body: <Studies {...{ process, queues, counts, assessors, aspects, found, form, now }} /> };
  },
  csv: { path: routes.studiesCsv, filename: "etudes.csv", columns },
  acts: (step) => ({
    ask: step({
      read: async (form, { db, now }, { id }) => readQuestion(form, await readAssessors(db, id), now),
      run: (visit, process, question) => ask(visit, process, { ...question, proposalIds: null }),
    }),
    ask_ticked: step({
      read: async (form, { db, now }, { id }) => ({ proposalIds: tickedRows(form), ...readQuestion(form, await readAssessors(db, id), now) }),
      run: ask,
    }),
  }),
});

type Question = ReturnType<typeof readQuestion> & { readonly proposalIds: readonly string[] | null };

async function ask(visit: StudiesVisit, process: ProcessSheet, question: Question): Promise<Outcome> {
  const count = await askService(visit.db, { ...question, processId: process.id, by: visit.visitor.id, asWhom: process.ownerService });
  if (count === 0) return wrong({ assessor: feasibilityTexts[visit.locale].askedNone });
  return done(hereOf(visit), question.proposalIds ? "saisi_coches" : "saisi", count);
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
