import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf, secretProof, type VoteSecret } from "../nullifier.ts";
import { compareSides, type Reconciliation } from "./compare.ts";
import { findHolders } from "./escrow.query.ts";
import { findReconciliation } from "./reconciled.query.ts";
import { rebuildSecret, type ShareProblem } from "./rebuilt-secret.query.ts";

interface Reconciling {
  readonly voteId: string;
  readonly shares: readonly [string, string];
  /** Who did it: a person, or the command line. */
  readonly by: string;
}

/** What keeps two holders from acting together. */
export type Apart = { ok: false; problem: "not_counted" | "no_holders" | "not_the_secret" } | { ok: false; problem: ShareProblem; at: 0 | 1 };

type ReconcileOutcome = { ok: true; figures: Reconciliation } | Apart;

/**
 * Whether each ballot in the box belongs to a person of the roll or to a sheet of paper, by the secret that the two holders bring together.
 * Its outcome is a line of the log; without one, the vote is not sealed.
 */
export function reconcile(db: Db, settings: Settings, { voteId, shares, by }: Reconciling): Promise<ReconcileOutcome> {
  return db.transaction().execute(async (trx): Promise<ReconcileOutcome> => {
    const rebuilt = await bringTogether(trx, settings, { voteId, shares });
    if (!rebuilt.ok) return rebuilt;
    const ballots = compareSides(await readSides(trx, rebuilt.secret));
    await sql`select budgets.tell_reconciled(${voteId}, ${JSON.stringify(ballots)}::jsonb, ${secretProof(rebuilt.secret)})`.execute(trx);
    const figures = (await findReconciliation(trx, voteId))!;
    await recordAct(trx, { who: by, act: "vote.reconcile", room: "budgets", about: { kind: "vote", id: voteId }, after: figures });
    return { ok: true, figures };
  });
}

/** The secret of a counted vote, from the shares of its two holders. */
async function bringTogether(trx: Db, settings: Settings, { voteId, shares }: Omit<Reconciling, "by">): Promise<{ ok: true; secret: VoteSecret } | Apart> {
  const { rows } = await sql<{ state: string }>`select state from budgets.vote where id = ${voteId} for share`.execute(trx);
  if (rows[0]?.state !== "counted") return { ok: false, problem: "not_counted" };
  const holders = await findHolders(trx, voteId);
  if (holders.length < 2) return { ok: false, problem: "no_holders" };
  return rebuildSecret(trx, settings, { voteId, holders, typed: shares });
}

type ReserveOutcome = { ok: true } | { ok: false; problem: "explained" } | Apart;

/** The two holders let a vote be sealed whose box holds what nobody explains, and the log says why. */
export function reserve(db: Db, settings: Settings, { voteId, shares, reason, by }: Reconciling & { reason: string }): Promise<ReserveOutcome> {
  return db.transaction().execute(async (trx): Promise<ReserveOutcome> => {
    const rebuilt = await bringTogether(trx, settings, { voteId, shares });
    if (!rebuilt.ok) return rebuilt;
    const { rows } = await sql<{ told: boolean }>`select budgets.tell_reserve(${voteId}, ${reason}, ${secretProof(rebuilt.secret)}) as told`.execute(trx);
    if (!rows[0]!.told) return { ok: false, problem: "explained" };
    await recordAct(trx, { who: by, act: "vote.reserve", room: "budgets", about: { kind: "vote", id: voteId }, after: { reason } });
    return { ok: true };
  });
}

async function readSides(trx: Db, secret: VoteSecret) {
  const { voteId } = secret;
  const roll = await trx.selectFrom("budgets.roll").select(["channel", "identity"]).where("vote_id", "=", voteId).execute();
  const batches = await trx.selectFrom("budgets.paper_batch").select(["id", "sheets"]).where("vote_id", "=", voteId).where("state", "=", "admitted").execute();
  const { rows } = await sql<{ nullifier: string }>`select encode(n, 'hex') as nullifier from budgets.box_nullifiers(${voteId}) n`.execute(trx);
  return {
    roll: roll.map(({ channel, identity }) => ({ channel: channel, nullifier: nullifierOf(secret, `person:${identity}`).toString("hex") })),
    sheets: batches.flatMap(({ id, sheets }) => Array.from({ length: sheets }, (_, at) => nullifierOf(secret, `paper:${id}:${at + 1}`).toString("hex"))),
    box: new Set(rows.map(({ nullifier }) => nullifier)),
  };
}
