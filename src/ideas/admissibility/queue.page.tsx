import type { Locale } from "#platform/i18n/locale.ts";
import { conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged, stagesOf } from "#processes";
import { currentStage } from "../case/current-stage.ts";
import { readCriteria } from "../criteria/criteria.query.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { type AdmissibilityLine, admissibilityTabs, countAdmissibility, findAdmissibilities, findNext } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";
import { admitSeveral } from "./decide.command.ts";
import { AdmissibilityQueue } from "./queue.view.tsx";
import { orders } from "../queue/queue.ts";

/** What is to be judged in one process, and what was; several that are admissible are declared so at once. */
export default list("ideas/admissibility", routes.admissibilityQueue, {
  access: agent,
  find: findStage,
  filters: { tab: oneOf("vue", admissibilityTabs, "waiting"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, { process }, question, range) => findAdmissibilities(db, process.id, question, range),
  async show({ db, locale, now }, { process, stage }, found, form) {
    const [queues, counts, first, criteria] = await Promise.all([
      readQueues(db, process.id),
      countAdmissibility(db, process.id),
      findNext(db, process.id, 0),
      readCriteria(db, stage.id),
    ]);
    const t = admissibilityTexts[locale];
    const body = <AdmissibilityQueue {...{ process, stage, queues, counts, first, found, form, now }} hasCriteria={criteria.length > 0} />;
    return { title: t.queue, robots: "noindex", says: t.done, body };
  },
  csv: { path: routes.admissibilityQueueCsv, filename: "recevabilite.csv", columns },
  acts: (step) => ({
    admit_ticked: step({
      read: tickedRows,
      async run(visit, { process, stage }, ids) {
        const count = await admitSeveral(visit, ids, { processId: process.id, stageId: stage.id });
        if (count === 0) return conflict(queueListTexts[visit.locale].movedOn);
        return done(hereOf(visit), count < ids.length ? "recevables_en_partie" : "recevables", count);
      },
    }),
  }),
});

/** @throws NotFound for somebody else's process, and for one that judges no admissibility. */
async function findStage({ db, visitor, params, now }: VisitOf<typeof routes.admissibilityQueue>) {
  const process = await findManaged(db, params.process, visitor);
  const stage = currentStage(await stagesOf(db, process.id), "admissibility", now);
  if (!stage) throw new NotFound();
  return { process, stage };
}

function columns(locale: Locale): Columns<AdmissibilityLine> {
  const [t, general] = [admissibilityTexts[locale], queueListTexts[locale]];
  return {
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [general.signature]: ({ signature }) => signature,
    [general.commune]: ({ communeName }) => communeName,
    [general.filed]: ({ filedAt }) => dayOf(filedAt),
    [general.due]: ({ dueAt }) => dueAt && dayOf(dueAt),
    [general.state]: ({ decision }) => decision && t.decisions[decision],
    [t.criterion]: ({ criterion }) => criterion,
  };
}
