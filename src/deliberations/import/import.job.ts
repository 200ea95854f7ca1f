import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { rulesFor } from "../edit/rules.query.ts";
import { routes } from "../routes.ts";
import { actTable } from "./columns.ts";
import { importLines, type Report } from "./import-lines.command.ts";

interface ActsOrder {
  /** Codes of the assemblies whose register the sender kept when it was sent; "" stands for the metropolis. */
  readonly assemblies: readonly string[];
}

export type ActsRun = Run<ActsOrder, Report>;

/** Files of deliberations, for the assemblies whose register the sender keeps. */
export const actsImport = importer<ActsOrder, Report>({
  table: "deliberations.import_run",
  own: ["assemblies"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections"],
  accept: ["text/csv"],
  room: "deliberations",
  act: "deliberation",
  job: "deliberations/import-acts",
  says: { fr: "Import de délibérations", en: "Import of deliberations", nl: "Import van beslissingen" },
  forgetting: { job: "deliberations/forget-act-files", cron: "45 4 * * *" },
  href: ({ id }) => routes.run.href({ run: id }),
  work,
});

async function work({ db, now, progress, signal }: JobContext, run: ActsRun, content: ReadableStream<Uint8Array>): Promise<RunOutcome<Report>> {
  const read = readLines(await new Response(content).text(), actTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  if (!run.startedById || run.assemblies.length === 0) return { refusal: "closed" };
  const assemblies = run.assemblies.map((code) => code || null);
  const rules = rulesFor(db, await readTerritory(db), assemblies, now());
  const asked = { db, rules, importId: run.id, dryRun: run.dryRun, by: run.startedById, progress, signal };
  return { report: { ...(await importLines(asked, read.lines)), ignored: read.ignored } };
}
