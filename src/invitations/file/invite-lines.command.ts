import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { readVisitor } from "#people";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Remark, remark } from "#platform/imports/remark.ts";
import type { FieldLine } from "#platform/imports/sheet.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { InviteProblem } from "../invitation.ts";
import { invite, weighInvitation } from "../send/send.command.ts";
import { fileTexts } from "./file.texts.ts";
import type { Invitee, InviteeReading } from "./invitee-line.ts";

export interface LineNote {
  readonly line: number;
  readonly email: string;
  /** The column. */
  readonly field: string;
  readonly message: Remark;
}

export interface PlannedInvitation {
  readonly email: string;
  readonly role: string;
  /** The name of the commune, or of what has the seats; null for the whole metropolis and the network. */
  readonly where: string | null;
}

/** What became of each line of a file. */
export interface Report {
  readonly read: number;
  readonly invited: number;
  /** Whose account has the role already. */
  readonly held: number;
  /** Who was invited before and has not answered yet. */
  readonly waiting: number;
  readonly rejected: number;
  readonly rejections: readonly LineNote[];
  /** Who is invited, to what, and where: what a trial shows before anything leaves. */
  readonly planned: readonly PlannedInvitation[];
  /** Columns that nobody reads here. */
  readonly ignored: readonly string[];
}

export interface Work extends Pick<JobContext, "mailer" | "settings" | "metropolis" | "offers" | "progress" | "signal"> {
  readonly db: Db;
  readonly run: { readonly id: string; readonly dryRun: boolean; readonly reason: string; readonly startedById: string };
  readonly locale: Locale;
}

/** What is read of a line, and how where it leads is called. */
export interface LineReader<line> {
  read(line: line): InviteeReading<string>;
  nameOf(scope: Scope): string | null;
}

/** What is wrong at a column, as `file.texts.ts` calls it. */
const noteOf = (field: string, problem: keyof (typeof fileTexts)["fr"]["problems"]) => ({
  field,
  message: remark((locale) => fileTexts[locale].problems[problem]),
});

type Outcome = PlannedInvitation | "held" | "waiting" | Omit<LineNote, "line" | "email">;

/**
 * Line by line, each whole or not at all, with what whoever sent the file may do now: a right that was taken back since its trial invites
 * nobody. A trial asks the same and writes nothing. Begun again, it finds whom it had invited.
 */
export async function inviteLines<line extends FieldLine<"courriel">>(
  work: Work,
  reader: LineReader<line>,
  lines: readonly line[],
): Promise<Omit<Report, "ignored">> {
  const counts = { held: 0, waiting: 0 };
  const planned: PlannedInvitation[] = [];
  const rejections: LineNote[] = [];
  const seen = new Set<string>();
  const own = await sentBefore(work);
  for (const [at, line] of lines.entries()) {
    work.signal.throwIfAborted();
    const outcome = await inviteLine(work, reader, line, { seen, own });
    if (typeof outcome === "string") counts[outcome] += 1;
    else if ("role" in outcome) planned.push(outcome);
    else rejections.push({ line: line.line, email: line.cells.courriel ?? "", ...outcome });
    await work.progress(at + 1, lines.length);
  }
  return { read: lines.length, ...counts, invited: planned.length, rejected: rejections.length, rejections, planned };
}

async function inviteLine<line>(
  work: Work,
  reader: LineReader<line>,
  line: line,
  { seen, own }: { readonly seen: Set<string>; readonly own: ReadonlySet<string> },
): Promise<Outcome> {
  const read = reader.read(line);
  if (!read.ok) return noteOf(read.field, read.problem);
  const key = keyOf(read.invitee);
  if (seen.has(key)) return noteOf("courriel", "twice");
  seen.add(key);
  const { email, role, scope } = read.invitee;
  const problem = own.has(key) ? null : await send(work, read.invitee);
  if (problem === null) return { email, role, where: reader.nameOf(scope) };
  if (problem === "held") return "held";
  if (problem === "invited") return "waiting";
  return noteOf(problem === "scope" || problem === "closed" || problem === "not_yours" ? "role" : "courriel", problem);
}

/** Asked anew at each line: a file of a thousand takes its time. */
async function send(work: Work, invitee: Invitee): Promise<InviteProblem | null> {
  const { run, locale } = work;
  const by = await readVisitor(work.db, work.offers, run.startedById, true);
  if (!by) return "not_yours";
  const asked = { ...invitee, reason: run.reason, roleEndsAt: null, locale, importId: run.dryRun ? null : run.id };
  const sent = await (run.dryRun ? weighInvitation(work, by, asked) : invite(work, by, asked));
  return sent.ok ? null : sent.problem;
}

/** By this very import, before its process was stopped. */
async function sentBefore({ db, run }: Work): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Key>`
    select email, role, json_build_object('kind', scope_kind, 'id', scope_id) as scope from invitations.invitation where import_id = ${run.id}`.execute(db);
  return new Set(rows.map(keyOf));
}

/** What makes two lines the same invitation. */
type Key = Pick<Invitee, "email" | "role" | "scope">;

const keyOf = ({ email, role, scope }: Key): string => `${email} ${role} ${scope.kind} ${scope.id}`;
