import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { routes } from "../routes.ts";
import { inviteeTable } from "./columns.ts";
import { inviteLines, type Report } from "./invite-lines.command.ts";

interface Own {
  /** Why all of them are invited: said in each letter. */
  readonly reason: string;
}

export type FileRun = Run<Own, Report>;

/** Files of people to be invited. */
export const inviteesImport = importer<Own, Report>({
  table: "invitations.import_run",
  own: ["reason"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections", "planned"],
  accept: ["text/csv"],
  room: "invitations",
  act: "invitation",
  job: "invitations/import",
  says: { fr: "Invitations par un fichier", en: "Invitations with a file", nl: "Uitnodigingen met een bestand" },
  forgetting: { job: "invitations/forget-files", cron: "40 4 * * *", months: 3 },
  href: ({ id }) => routes.run.href({ run: id }),
  work,
});

async function work(context: JobContext, run: FileRun, content: ReadableStream<Uint8Array>, locale: Locale): Promise<RunOutcome<Report>> {
  const read = readLines(await new Response(content).text(), inviteeTable);
  if (!read.ok) return { refusal: read.fault };
  if (!run.startedById) return { refusal: "nobody" };
  const { id, dryRun, reason, startedById } = run;
  const report = await inviteLines({ ...context, run: { id, dryRun, reason, startedById }, locale }, read.lines);
  return { report: { ...report, ignored: read.ignored } };
}
