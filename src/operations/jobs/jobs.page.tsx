import { recordAct } from "#platform/audit/audit.ts";
import { plural } from "#platform/i18n/format.ts";
import { forgetFailed } from "#platform/jobs/failed.command.ts";
import { listJobs } from "#platform/jobs/listed-jobs.query.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { fold } from "#engines/similarity/fold.ts";
import { sayJob } from "./say-job.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { mendJobs } from "../operations.ts";
import { routes } from "../routes.ts";
import { jobFilters } from "./jobs.filters.ts";
import { jobTexts } from "./jobs.texts.ts";
import { Jobs } from "./jobs.view.tsx";

type JobsVisit = VisitOf<typeof routes.jobs>;

/** What runs, waits and failed in the background. What failed is tried again or forgotten, several at once. */
export default list("operations/jobs", routes.jobs, {
  access: may(mendJobs),
  filters: jobFilters,
  size: 50,
  rows: ({ db, jobs, locale }, _, { order: _order, ...wanted }, range) => listJobs(db, { ...wanted, names: namesOf(jobs, wanted.words, locale) }, range),
  show({ jobs, locale, offers }, _, found, form) {
    const t = jobTexts[locale];
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      says: { relances: (count: number) => plural(count, locale, t.retried), oublies: (count: number) => plural(count, locale, t.forgotten) },
      body: <Jobs found={found} form={form} says={(name) => sayJob(name, { jobs, offers }, locale)} />,
    };
  },
  acts: (step) => ({
    retry: step({
      read: tickedRows,
      run: async (visit, _, ids) => record(visit, "job.retry", "relances", await visit.jobs.retry(visit.db, ids)),
    }),
    forget: step({
      read: tickedRows,
      run: async (visit, _, ids) => record(visit, "job.forget", "oublies", await forgetFailed(visit.db, ids)),
    }),
  }),
});

/** Jobs whose words hold what is searched for, however it is accented. */
function namesOf({ says }: JobsVisit["jobs"], words: string, locale: Locale): string[] {
  const asked = fold(words);
  return asked === "" ? [] : [...says].flatMap(([name, said]) => (fold(said[locale]).includes(asked) ? [name] : []));
}

async function record(visit: JobsVisit, act: string, said: string, names: readonly string[]): Promise<Outcome> {
  if (names.length === 0) return conflict(jobTexts[visit.locale].gone);
  for (const name of names) await recordAct(visit.db, { who: visit.visitor.id, act, room: "operations", about: { kind: "job", id: name } });
  return done(hereOf(visit), said, names.length);
}
