import { NotFound } from "#platform/web/errors.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { findTask } from "#platform/jobs/task.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { type KeptNote, type KeptReport, sayKeptNote } from "./kept-report.ts";
import { findRun, type WholeRun } from "./runs.query.ts";
import { RunView } from "./run.view.tsx";
import { importForReal } from "./start-import.command.ts";

export const runPage = act("places/import-page", importRoutes.importRun, {
  access: mayImport,
  find: runFor,

  async show({ db, locale }, run) {
    const task = run.finished_at || !run.task_id ? null : await findTask(db, run.task_id);
    return { title: importTexts[locale].task(run.file_name, run.dry_run), robots: "noindex", body: <RunView run={run} task={task} /> };
  },

  async run({ db, visitor, locale }, run) {
    const t = importTexts[locale];
    const outcome = await importForReal(db, run.id, { title: t.task(run.file_name, false), by: visitor.id });
    return outcome.ok ? done(importRoutes.importRun.href({ id: outcome.id })) : conflict(t.run.noFile);
  },
});

async function runFor({ db, params }: { readonly db: Visit["db"]; readonly params: { readonly id: string } }): Promise<WholeRun> {
  const run = await findRun(db, params.id);
  if (!run) throw new NotFound();
  return run;
}

type Remark = KeptNote & { readonly kind: "refus" | "correction" };

function* remarksOf({ rejections, repairs }: KeptReport): Generator<Remark> {
  for (const note of rejections) yield { kind: "refus", ...note };
  for (const note of repairs) yield { kind: "correction", ...note };
}

/** Every remark of the report in the reader's language, to be sent to whoever made the file. */
export const runCsv = page("places/import-page", importRoutes.importCsv, {
  access: mayImport,

  async get(visit) {
    const { report, id } = await runFor(visit);
    if (!report) throw new NotFound();
    const columns = {
      nature: ({ kind }: Remark) => kind,
      ligne: ({ line }: Remark) => line,
      identifiant: ({ id }: Remark) => id,
      champ: ({ field }: Remark) => field,
      code: ({ code }: Remark) => code,
      message: (remark: Remark) => sayKeptNote(remark, visit.locale).text,
    };
    return csvResponse(columns, remarksOf(report), { filename: `import-${id.slice(0, 8)}.csv`, bom: true });
  },
});
