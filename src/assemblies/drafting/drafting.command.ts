import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { type ProposedAmendment, proposeHeld, publishNext, withdrawHeld } from "#texts";

interface DraftKey {
  readonly recommendationId: string;
  readonly textId: string;
}

/** Holds a recommendation that is still a draft, before its text: a vote that opens meanwhile waits. */
async function holdDraft(trx: Db, recommendationId: string): Promise<boolean> {
  const { rows } = await sql`select from assemblies.recommendation where id = ${recommendationId} and state = 'draft' for share`.execute(trx);
  return rows.length > 0;
}

export type Refusal = "closed" | "paragraph_gone";

/** A member proposes another wording, one paragraph more or less; null when it is done. Sent twice by one form, it is one. */
export async function propose(
  db: Db,
  { recommendationId, textId }: DraftKey,
  proposed: ProposedAmendment,
  { seatId, submission }: { readonly seatId: string; readonly submission: string },
): Promise<Refusal | null> {
  return db.transaction().execute(async (trx) => {
    if (!(await holdDraft(trx, recommendationId))) return "closed";
    const filed = await proposeHeld(trx, textId, proposed, submission);
    if (!filed.ok) return filed.problem === "final" ? "closed" : "paragraph_gone";
    if (!filed.again) await sql`insert into assemblies.proposer (amendment_id, seat_id) values (${filed.id}, ${seatId})`.execute(trx);
    return null;
  });
}

/** Whoever proposed it takes it back. False: it was answered, or another proposed it. */
export async function withdrawOwn(db: Db, { recommendationId, textId }: DraftKey, amendmentId: string, seatId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`select from assemblies.proposer where amendment_id::text = ${amendmentId} and seat_id = ${seatId}`.execute(trx);
    return rows.length > 0 && (await holdDraft(trx, recommendationId)) && (await withdrawHeld(trx, textId, amendmentId));
  });
}

/** A member backs a change of another. False: it was answered, is their own, or stands in no draft of their panel. */
export async function back(db: Db, amendmentId: string, seatId: string): Promise<boolean> {
  try {
    const done = await sql`
      insert into assemblies.backing (amendment_id, seat_id)
      select p.amendment_id, ${seatId} from assemblies.proposer p where p.amendment_id::text = ${amendmentId} and p.seat_id is distinct from ${seatId}::uuid
      on conflict do nothing`.execute(db);
    return done.numAffectedRows === 1n || (await isBacked(db, amendmentId, seatId));
  } catch (error) {
    if (brokenConstraint(error)?.startsWith("drafting_")) return false;
    throw error;
  }
}

async function isBacked(db: Db, amendmentId: string, seatId: string): Promise<boolean> {
  const { rows } = await sql`select from assemblies.backing where amendment_id::text = ${amendmentId} and seat_id = ${seatId}`.execute(db);
  return rows.length > 0;
}

/** Backs it no more, while it awaits its answer. */
export async function unback(db: Db, amendmentId: string, seatId: string): Promise<boolean> {
  const done = await sql`
    delete from assemblies.backing b using texts.amendment a where b.amendment_id::text = ${amendmentId} and b.seat_id = ${seatId}
      and a.id = b.amendment_id and a.state = 'open'`.execute(db);
  return done.numAffectedRows === 1n;
}

/** Gives members the version that was composed of what was taken up. False: nothing changed, nothing would be left of it, or the vote is open. */
export async function publishVersion(db: Db, textId: string, { summary, by }: { readonly summary: string; readonly by: string }): Promise<boolean> {
  return (await publishNext(db, textId, { summary, final: false, by })).ok;
}
