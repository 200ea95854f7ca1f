import type { Db } from "#platform/db/db.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Settings } from "#platform/settings.ts";
import { signReceipt } from "../box-key/vote-keys.ts";
import { castBallot, isRefusal } from "../confirm/ballot-box.ts";
import type { ConfirmOutcome } from "../confirm/confirm.command.ts";
import { receiptOf, voiceNullifier } from "../nullifier.ts";
import { makePress } from "../urn/press.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import { isTooLate } from "../violation.ts";
import { type Choice, isFault } from "../vote.ts";

interface VoiceBallot {
  readonly voteId: string;
  /** The place of the voice on the list. */
  readonly electorId: string;
  /** Who presses: one of its hands, or the database refuses it. */
  readonly personId: string;
  readonly choice: Choice;
  /** Of the page on which the button stood: the same press sent twice is one press. */
  readonly nonce: string;
}

/** The ballot of one voice of an assembly, as budgets.confirm: in the urn, encrypted and on disk, before the receipt is signed. */
export async function castVoice(db: Db, settings: Settings, asked: VoiceBallot): Promise<ConfirmOutcome> {
  const { voteId, electorId, personId, choice, nonce } = asked;
  const [keys, member] = await Promise.all([findUrnKeys(db, settings, voteId), memberOf(db, voteId, electorId)]);
  if (!keys) return { ok: false, problem: "not_open" };
  const nullifier = voiceNullifier(keys.secret, electorId);
  const { receipt, salt } = receiptOf(keys.secret, { nullifier, nonce, ...choice });
  const press = makePress(keys, nullifier, { ...choice, receipt, salt: salt.toString("hex"), member });
  try {
    const outcome = await castBallot(db, keys.secret, { ...press, person: personId, elector: electorId, keys: [], commune: null, tie: null });
    if (isRefusal(outcome)) return { ok: false, problem: outcome };
    return { ok: true, outcome, receipt: signReceipt(keys.secret, { receipt, commitment: press.commitment }) };
  } catch (error) {
    if (isTooLate(error)) return { ok: false, problem: "closed" };
    const constraint = brokenConstraint(error);
    if (isFault(constraint)) return { ok: false, problem: constraint };
    throw error;
  }
}

/** Whose voice an open ballot says that it is; null in a secret vote. */
async function memberOf(db: Db, voteId: string, electorId: string): Promise<number | null> {
  const row = await db.selectFrom("budgets.elector").select("member").where("vote_id", "=", voteId).where("id", "=", electorId).executeTakeFirst();
  return row?.member ?? null;
}
