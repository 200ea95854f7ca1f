import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { agent, findManaged, type ProcessSheet } from "#processes";
import { criteriaTexts } from "../criteria/criteria.texts.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { JuryDesk } from "./desk.view.tsx";
import { countConflicts, findJury, type Jury, readCandidates, readSheets } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { publishRecord } from "./publish.command.ts";
import { keepQuorum } from "./quorum.command.ts";
import { readRecords } from "./record.query.ts";

type DeskVisit = VisitOf<typeof routes.juryDesk>;

interface ManagedJury {
  readonly process: ProcessSheet;
  readonly jury: Jury;
}

/** How far a jury is, without any score; its record is published here. */
export default acts("ideas/jury", routes.juryDesk, {
  access: agent,
  find: findManagedJury,
  show,
  acts: (step) => ({
    quorum: step({
      read: (form) => form.whole("quorum", 1, 50, juryTexts[form.locale].quorumWrong),
      run: async ({ db, visitor, params, locale }, { jury }, quorum) =>
        (await keepQuorum(db, jury.stage, quorum, visitor.id)) ? done(routes.juryDesk.href(params)) : conflict(criteriaTexts[locale].frozen),
    }),
    publish: step({
      async run({ db, visitor, params, locale }, { process, jury }) {
        const published = await publishRecord(db, { stage: jury.stage, why: null, by: visitor.id, asWhom: process.ownerService });
        return published.ok ? done(routes.juryDesk.href(params), "publie") : conflict(juryTexts[locale].publishProblems[published.problem]);
      },
    }),
  }),
});

/** @throws NotFound for a process without jury, as for somebody else's. */
async function findManagedJury({ db, visitor, params, now }: DeskVisit): Promise<ManagedJury> {
  const process = await findManaged(db, params.process, visitor);
  const jury = await findJury(db, process, now);
  if (!jury) throw new NotFound();
  return { process, jury };
}

async function show({ db, now, locale }: DeskVisit, { process, jury }: ManagedJury, form: FormState) {
  const [queues, candidates, sheets, conflicts, records] = await Promise.all([
    readQueues(db, process.id),
    readCandidates(db, process.id, jury.stage.id),
    readSheets(db, jury.stage.id),
    countConflicts(db, jury.stage.id),
    readRecords(db, jury.stage.id),
  ]);
  const counts = new Map([...Map.groupBy(sheets, ({ proposalId }) => proposalId)].map(([id, all]) => [id, all.length]));
  const t = juryTexts[locale];
  const body = <JuryDesk {...{ process, jury, queues, candidates, counts, conflicts, records, now, form }} />;
  return { title: t.desk, robots: "noindex", says: { publie: t.published }, body } as const;
}
