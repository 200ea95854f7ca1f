import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { actOnProposal } from "../acting.command.ts";
import { addProposal } from "../add-proposal.command.ts";
import { proposalSubject, recountComments } from "../proposal.subject.ts";
import { recountSupports } from "../merge/settle-supports.command.ts";
import { isDiscussable, isSupportable, type ProposalState } from "../proposal.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { tellOfComment, enterComment } from "#processes";
import { instantOf } from "#platform/time/clock.ts";
import type { EntryProblem, EntryFields } from "./entry.form.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { wasOpenOn } from "./was-open.query.ts";

interface NewEntry {
  readonly source: SourceSheet;
  readonly entry: EntryFields;
  readonly by: string;
  readonly importId?: string | null;
}

type EntryOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: EntryProblem };

/** Keeps one contribution in the ledger and makes it what it is: an idea, supports, a comment. Twice from one sheet is refused. */
export async function enter(db: Db, asked: NewEntry): Promise<EntryOutcome> {
  const { entry } = asked;
  const kept = () => (entry.kind === "proposal" ? db.transaction().execute((trx) => enterIdea(trx, asked)) : onIdea(db, asked, entry.number));
  try {
    return await kept();
  } catch (error) {
    if (isTwice(error)) return { ok: false, problem: "twice" };
    throw error;
  }
}

export const isTwice = (error: unknown): boolean => ["entry_proposal_once", "entry_act_once"].includes(brokenConstraint(error) ?? "");

/** The same in the caller's transaction, for the lines of a file; a sheet that was typed in already throws. */
export async function enterIn(trx: Db, asked: NewEntry): Promise<EntryOutcome> {
  if (asked.entry.kind === "proposal") return enterIdea(trx, asked);
  const { rows } = await sql<{ id: string; state: ProposalState }>`
    select id, state from ideas.proposal
    where id = (select ideas.root_of(id) from ideas.proposal where process_id = ${asked.source.process.id} and number = ${asked.entry.number})
    for update`.execute(trx);
  return rows[0] ? enterOn(trx, asked, rows[0]) : { ok: false, problem: "unknown" };
}

async function onIdea(db: Db, asked: NewEntry, number: number): Promise<EntryOutcome> {
  const { rows } = await sql<{ id: string }>`
    select id from ideas.proposal where process_id = ${asked.source.process.id} and number = ${number}`.execute(db);
  const outcome = rows[0] ? await actOnProposal(db, rows[0].id, "supports", (trx, root) => enterOn(trx, asked, root)) : null;
  return outcome ?? { ok: false, problem: "unknown" };
}

async function enterIdea(trx: Db, asked: NewEntry): Promise<EntryOutcome> {
  const { source, entry, by } = asked;
  if (entry.kind !== "proposal" || !(await tookOn(trx, asked))) return { ok: false, problem: "closed" };
  const added = await addProposal(trx, {
    ...entry.content,
    processId: source.process.id,
    authorId: null,
    authorKind: entry.authorKind,
    signature: entry.signature,
    channel: source.channel,
    filedAt: noonOf(source.heldOn),
    by,
    asWhom: source.process.ownerService,
    words: source.title,
  });
  return { ok: true, id: await writeEntry(trx, asked, { proposalId: added.id, commentId: null }) };
}

async function enterOn(trx: Db, asked: NewEntry, root: { readonly id: string; readonly state: ProposalState }): Promise<EntryOutcome> {
  const { source, entry } = asked;
  if (!(await tookOn(trx, asked))) return { ok: false, problem: "closed" };
  if (entry.kind === "supports") {
    if (!isSupportable(root.state)) return { ok: false, problem: "decided" };
    const id = await writeEntry(trx, asked, { proposalId: root.id, commentId: null });
    await recountSupports(trx, root.id);
    return { ok: true, id };
  }
  if (entry.kind !== "comment" || !isDiscussable(root.state)) return { ok: false, problem: "decided" };
  const { signature, position, body } = entry;
  const comment = { proposalId: root.id, signature, position, body, channel: source.channel, at: noonOf(source.heldOn) };
  const commentId = await enterComment(trx, comment);
  const id = await writeEntry(trx, asked, { proposalId: root.id, commentId });
  await recountComments(trx, root.id);
  const subject = await proposalSubject.find(trx, { kind: "proposal", id: root.id });
  if (subject) await tellOfComment(trx, commentId, subject);
  return { ok: true, id };
}

/** What is dated by its day only is placed in the middle of it. */
const noonOf = (day: string): Date => instantOf(day, "12:00");

async function tookOn(trx: Db, { source, entry }: NewEntry): Promise<boolean> {
  await sql`select from processes.stage where process_id = ${source.process.id} order by id for share`.execute(trx);
  const { rows } = await sql<{ open: boolean }>`select ${wasOpenOn(entry.kind, sql`${source.process.id}::uuid`, sql`${source.heldOn}::date`)} as open`.execute(
    trx,
  );
  return rows[0]!.open;
}

async function writeEntry(trx: Db, { source, entry, by, importId = null }: NewEntry, made: { proposalId: string; commentId: string | null }): Promise<string> {
  const { kind, sheet, consent, contact } = entry;
  const { rows } = await sql<{ id: string }>`
    insert into ideas.entry (source_id, sheet, kind, proposal_id, comment_id, supports, consent, import_id, entered_by)
    values (${source.id}, ${sheet}, ${kind}, ${made.proposalId}, ${made.commentId}, ${kind === "supports" ? entry.supports : null}, ${consent}, ${importId}, ${by})
    returning id`.execute(trx);
  const id = rows[0]!.id;
  if (contact)
    await sql`insert into ideas.contact (entry_id, name, email, phone)
      values (${id}, ${contact.name}, ${contact.email}, ${contact.phone})`.execute(trx);
  if (importId === null)
    await recordAct(trx, {
      who: by,
      act: "entry.type_in",
      room: "participation",
      about: { kind: "entry", id },
      after: { source: source.id, sheet, kind, proposal: made.proposalId },
    });
  return id;
}
