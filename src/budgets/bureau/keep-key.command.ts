import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { fewestMembers } from "./bureau-size.ts";

interface MadeKey {
  readonly voteId: string;
  /** Hexadecimal. */
  readonly ballots: string;
  /** Null from a page of before: the server draws the number behind the seed. */
  readonly seedCommitment: string | null;
  /** Of the shares, hexadecimal, by the members' numbers. */
  readonly hashes: readonly string[];
  readonly madeIn: "browser" | "server";
  /** Every member has said to have their share. */
  readonly handed: boolean;
  readonly by: string;
}

/** The public half and the hashes of the shares; those of an earlier making are worth nothing any more. False when the bureau has changed meanwhile. */
export function keepKey(db: Db, { voteId, ballots, seedCommitment, hashes, madeIn, handed, by }: MadeKey): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows: draft } = await sql`
      select from budgets.bureau b join budgets.vote v on v.id = b.vote_id where b.vote_id = ${voteId} and v.state = 'draft' for update of v, b`.execute(trx);
    // Counted once the vote is held: somebody who accepts an invitation joins meanwhile, and would have no share.
    const { rows } = await sql<{ members: number }>`select count(*)::int as members from budgets.bureau_member where vote_id = ${voteId}`.execute(trx);
    if (draft.length === 0 || rows[0]?.members !== hashes.length || hashes.length < fewestMembers) return false;
    await sql`
      update budgets.bureau set ballots = decode(${ballots}, 'hex'), seed_commitment = ${seedCommitment}, made_in = ${madeIn}, made_at = clock_timestamp(), makings = makings + 1,
        handed_at = case when ${handed}::boolean then clock_timestamp() end
      where vote_id = ${voteId}`.execute(trx);
    await sql`
      update budgets.bureau_member m set share_sha256 = decode(h.hash, 'hex')
      from unnest(${[...hashes]}::text[]) with ordinality h (hash, number) where m.vote_id = ${voteId} and m.number = h.number`.execute(trx);
    await recordAct(trx, { who: by, act: "vote.make_key", room: "budgets", about: { kind: "vote", id: voteId }, after: { ballots, madeIn } });
    return true;
  });
}

/** Every member has their share of this very key. False when another was made meanwhile. */
export function handOver(db: Db, { voteId, ballots, by }: { voteId: string; ballots: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("budgets.bureau")
      .set({ handed_at: sql<Date>`clock_timestamp()` })
      .where("vote_id", "=", voteId)
      .where("ballots", "=", Buffer.from(ballots, "hex"))
      .where("handed_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await recordAct(trx, { who: by, act: "vote.hand_key", room: "budgets", about: { kind: "vote", id: voteId }, after: { ballots } });
    return true;
  });
}
