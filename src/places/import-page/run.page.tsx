import { NotFound } from "#platform/web/errors.ts";
import { findTask } from "#platform/jobs/task.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { type KeptNote, type KeptReport, sayKeptNote } from "./kept-report.ts";
import { findRun, type WholeRun } from "./runs.query.ts";
import { RunView } from "./run.view.tsx";
import { importForReal } from "./start-import.command.ts";

export const runPage = page("places/import-page", importRoutes.importRun, {
  access: mayImport,

  get: async (visit) => show(visit, await runFor(visit)),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const run = await runFor(visit);
    const outcome = await importForReal(db, run.id, { title: importTexts[locale].task(run.file_name, false), by: visitor.id });
    if (outcome.ok) return { redirect: importRoutes.importRun.href({ id: outcome.id }) };
    return { ...(await show(visit, run, true)), status: 409 };
  },
});

async function runFor({ db, params }: { db: Visit["db"]; params: { id: string } }): Promise<WholeRun> {
  const run = await findRun(db, params.id);
  if (!run) throw new NotFound();
  return run;
}

async function show({ db, locale }: Pick<Visit, "db" | "locale">, run: WholeRun, conflict = false): Promise<HtmlAnswer> {
  const task = run.finished_at || !run.task_id ? null : await findTask(db, run.task_id);
  return { title: importTexts[locale].task(run.file_name, run.dry_run), robots: "noindex", body: <RunView run={run} task={task} conflict={conflict} /> };
}

type Told = KeptNote & { readonly kind: "refus" | "correction" };

function* toldBy({ rejections, repairs }: KeptReport): Generator<Told> {
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
      nature: ({ kind }: Told) => kind,
      ligne: ({ line }: Told) => line,
      identifiant: (told: Told) => told.id,
      champ: ({ field }: Told) => field,
      code: ({ code }: Told) => code,
      message: (told: Told) => sayKeptNote(told, visit.locale).text,
    };
    return csvResponse(columns, toldBy(report), { filename: `import-${id.slice(0, 8)}.csv`, bom: true });
  },
});
