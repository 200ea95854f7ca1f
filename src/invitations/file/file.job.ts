import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { type InviteeLine, inviteeTable } from "./columns.ts";
import { readInvitee } from "./invitee-line.ts";
import { inviteLines, type LineReader, type Report, type Work } from "./invite-lines.command.ts";
import { readSeatLine, type SeatLine, seatTable } from "./seat-columns.ts";

interface FileOrder {
  /** Why all of them are invited: said in each letter. */
  readonly reason: string;
  /** Whose seats they are invited to; both null for roles. */
  readonly scope_kind: string | null;
  readonly scope_id: string | null;
}

export type FileRun = Run<FileOrder, Report>;

/** Files of people to be invited. */
export const inviteesImport = importer<FileOrder, Report>({
  table: "invitations.import_run",
  own: ["reason", "scope_kind", "scope_id"],
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
  const { id, dryRun, reason, startedById } = run;
  if (!startedById) return { refusal: "nobody" };
  const asked = { ...context, run: { id, dryRun, reason, startedById }, locale };
  const text = await new Response(content).text();
  if (run.scope_kind !== null) return inviteToSeats(asked, run, text);
  const read = readLines(text, inviteeTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  const territory = await readTerritory(context.db);
  const reader: LineReader<InviteeLine> = {
    read: (line) => readInvitee(line, territory),
    nameOf: ({ id: code }) => code && (territory.communeByCode(code)?.commune.name ?? code),
  };
  return { report: { ...(await inviteLines(asked, reader, read.lines)), ignored: read.ignored } };
}

/** What has the seats may be gone by now: the whole file is refused. */
async function inviteToSeats(asked: Work, { scope_kind, scope_id, columns }: FileRun, text: string): Promise<RunOutcome<Report>> {
  const seat = asked.offers.seats.find(({ kind }) => kind === scope_kind);
  const owner = await seat?.findById(asked.db, scope_id!);
  if (!seat || !owner) return { refusal: "gone" };
  const read = readLines(text, seatTable(seat), columns);
  if (!read.ok) return { refusal: read.fault };
  const reader: LineReader<SeatLine> = { read: (line) => readSeatLine(line, seat, owner), nameOf: () => owner.title };
  return { report: { ...(await inviteLines(asked, reader, read.lines)), ignored: read.ignored } };
}
