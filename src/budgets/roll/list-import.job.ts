import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readLines } from "#platform/imports/sheet.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { memberTable, readMembers } from "./member-file.ts";
import { saveMembers } from "./save-members.command.ts";
import { findVoteById } from "../votes.query.ts";
import { addLines } from "./elector.command.ts";
import { electorTable, readList, type RefusedLine } from "./list-file.ts";

interface ListOrder {
  readonly vote_id: string;
}

export interface ListReport {
  readonly read: number;
  readonly added: number;
  /** In the list before; of an open ballot, the members whose place the list takes. */
  readonly known: number;
  readonly rejected: number;
  readonly rejections: readonly RefusedLine[];
  /** Columns that nobody reads. */
  readonly ignored: readonly string[];
}

export type ListRun = Run<ListOrder, ListReport>;

/** Files of electors for one vote: what stays of a line is a hash. */
export const listImport = importer<ListOrder, ListReport>({
  table: "budgets.elector_import",
  own: ["vote_id"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections"],
  accept: ["text/csv"],
  room: "budgets",
  act: "electors",
  job: "budgets/import-electors",
  says: { fr: "Import d’une liste électorale", en: "Import of a list of electors", nl: "Import van een kiezerslijst" },
  forgetting: { job: "budgets/forget-elector-files", cron: "40 4 * * *", months: 24 },
  work,
});

async function work(context: JobContext, run: ListRun, content: ReadableStream<Uint8Array>): Promise<RunOutcome<ListReport>> {
  const vote = await findVoteById(context.db, run.vote_id);
  const text = await new Response(content).text();
  return vote?.open_ballot ? takeMembers(context, run, text) : takeElectors(context, run, text);
}

/** The members of an open ballot, all of them or none: a list with a wrong line is not taken. */
async function takeMembers({ db, settings, progress }: JobContext, run: ListRun, text: string): Promise<RunOutcome<ListReport>> {
  const read = readLines(text, memberTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  const { members, refused } = readMembers(read.lines);
  const whole = refused.length === 0;
  const saved = await saveMembers(db, settings, { voteId: run.vote_id, by: run.startedById, dryRun: run.dryRun || !whole }, members);
  if (!saved.ok) return { refusal: saved.problem };
  await progress(read.lines.length, read.lines.length);
  const figures = { read: read.lines.length, added: whole ? members.length : 0, known: saved.before, rejected: refused.length };
  return { report: { ...figures, rejections: refused, ignored: read.ignored } };
}

async function takeElectors({ db, settings, progress }: JobContext, run: ListRun, text: string): Promise<RunOutcome<ListReport>> {
  const read = readLines(text, electorTable, run.columns);
  if (!read.ok) return { refusal: read.fault };
  const { lines, refused } = readList(read.lines);
  const added = await addLines(db, settings, { voteId: run.vote_id, by: run.startedById, dryRun: run.dryRun }, lines);
  if (!added.ok) return { refusal: added.problem };
  await progress(read.lines.length, read.lines.length);
  const { ignored } = read;
  return { report: { read: read.lines.length, added: added.added, known: added.known, rejected: refused.length, rejections: refused, ignored } };
}
