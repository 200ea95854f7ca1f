import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { takesEntries } from "../find-source.ts";
import { findSource } from "../ledger.query.ts";
import { routes } from "../../routes.ts";
import { entryTable } from "./columns.ts";
import { importLines, type Report } from "./import-lines.command.ts";
import { findRules } from "./rules.query.ts";

interface EntriesOrder {
  readonly source_id: string;
}

export type EntriesRun = Run<EntriesOrder, Report>;

/** Files of contributions on paper, for the ledger of one source. */
export const entriesImport = importer<EntriesOrder, Report>({
  table: "ideas.channel_import",
  own: ["source_id"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections"],
  accept: ["text/csv"],
  room: "participation",
  act: "entry",
  job: "participation/import-entries",
  says: { fr: "Import de contributions sur papier", en: "Import of contributions on paper", nl: "Import van bijdragen op papier" },
  forgetting: { job: "participation/forget-entry-files", cron: "35 4 * * *" },
  href: ({ source_id, id }) => routes.channelImport.href({ source: source_id, run: id }),
  work,
});

async function work({ db, progress, signal }: JobContext, run: EntriesRun, content: ReadableStream<Uint8Array>, locale: Locale): Promise<RunOutcome<Report>> {
  const read = readLines(await new Response(content).text(), entryTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  const source = await findSource(db, run.source_id);
  if (!source || !takesEntries(source) || !run.startedById) return { refusal: "closed" };
  const rules = await findRules(db, source.process.id, locale);
  const asked = { db, source, rules, importId: run.id, dryRun: run.dryRun, by: run.startedById, progress, signal };
  return { report: { ...(await importLines(asked, read.lines)), ignored: read.ignored } };
}
