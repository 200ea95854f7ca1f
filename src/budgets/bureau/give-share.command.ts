import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Settings } from "#platform/settings.ts";
import { serverKey } from "../secret/server-key.ts";
import { givenShares, hasWrongShares } from "./box-key.query.ts";
import { findBureau, findMissingShares, type Member } from "./bureau.query.ts";
import { sealShare } from "./sealed-share.ts";
import { readShare, type Share, shareHash } from "./share.ts";

interface Giving {
  readonly voteId: string;
  readonly typed: string;
  readonly by: string;
}

type Outcome =
  /** `wrong`: they are enough, and do not make the key that was announced. The share is kept: with another one it may. */
  | { ok: true; member: Member; missing: number; wrong: boolean }
  | { ok: false; problem: "unreadable" | "other_vote" | "other_kind" | "unknown" | "too_soon" }
  | { ok: false; problem: "given"; member: Member };

/**
 * A share told at the counting session: known by its hash, whoever gives it, and kept encrypted until the count has opened the box.
 * Before the closing the database takes none.
 */
export async function giveShare(db: Db, settings: Settings, { voteId, typed, by }: Giving): Promise<Outcome> {
  const share = await readShare(typed);
  if (!share) return { ok: false, problem: "unreadable" };
  if (share.vote !== voteId.slice(0, 8)) return { ok: false, problem: "other_vote" };
  if (share.kind !== "box") return { ok: false, problem: "other_kind" };
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const { rows } = await sql<{ counted: boolean }>`
        select v.state <> 'announced' as counted from budgets.bureau b join budgets.vote v on v.id = b.vote_id where b.vote_id = ${voteId} for update of b`.execute(
        trx,
      );
      const bureau = await findBureau(trx, voteId);
      const member = bureau && (await whose(voteId, share, bureau.members));
      if (!bureau || !member) return { ok: false, problem: "unknown" };
      const kept = rows[0]!.counted || (await givenShares(trx, settings, voteId)).some(({ number }) => number === member.number);
      if (member.givenAt && kept) return { ok: false, problem: "given", member };
      const sealed = sealShare(typed.replace(/[^0-9A-Za-z]/g, ""), { voteId, kind: "box", number: member.number }, serverKey(settings));
      // What somebody wrote in its place, and does not open, gives way: this one is known by the hash that was published.
      await sql`select budgets.keep_share(${voteId}, ${member.number}, ${sealed})`.execute(trx);
      await trx
        .updateTable("budgets.bureau_member")
        .set({ given_at: sql<Date>`clock_timestamp()` })
        .where("vote_id", "=", voteId)
        .where("number", "=", member.number)
        .execute();
      await recordAct(trx, { who: by, act: "vote.give_share", room: "budgets", about: { kind: "vote", id: voteId }, after: { number: member.number } });
      return { ok: true, member, missing: await findMissingShares(trx, voteId), wrong: await hasWrongShares(trx, settings, voteId) };
    });
  } catch (error) {
    if (brokenConstraint(error) === "share_too_soon") return { ok: false, problem: "too_soon" };
    throw error;
  }
}

/** The member whose share this is: its hash was published when the key was made. */
async function whose(voteId: string, share: Share, members: readonly Member[]): Promise<Member | undefined> {
  const hash = await shareHash(voteId, share);
  return members.find(({ number, share: published }) => number === share.number && published?.toString("hex") === hash);
}
