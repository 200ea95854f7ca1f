import type { Db } from "#platform/db/db.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Settings } from "#platform/settings.ts";
import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { signReceipt } from "../box-key/vote-keys.ts";
import { nullifierOf, receiptOf } from "../nullifier.ts";
import { makePress } from "../urn/press.ts";
import { findVoterKeys } from "../urn/urn.query.ts";
import { isTooLate } from "../violation.ts";
import { type Choice, type Fault, isFault, type Tie } from "../vote.ts";
import { castBallot, isRefusal, type Refusal } from "./ballot-box.ts";

export interface Confirming {
  readonly voteId: string;
  readonly personId: string;
  readonly choice: Choice;
  /** Of the page on which the button stood: the same press sent twice is one press. */
  readonly nonce: string;
  readonly commune: string | null;
  readonly tie: Tie;
}

/** The outcome is for tests and figures: no page tells it, so that nobody can make somebody show whether they voted again. */
export type ConfirmOutcome =
  | { ok: true; outcome: "entered" | "replaced" | "same" | "superseded"; receipt: SignedReceipt }
  | { ok: false; problem: Fault | Refusal };

/** One press: the ballot is in the urn, encrypted and on disk, before the receipt is signed. */
export async function confirmBallot(db: Db, settings: Settings, asked: Confirming): Promise<ConfirmOutcome> {
  const { voteId, personId, choice, nonce, commune, tie } = asked;
  const found = await findVoterKeys(db, settings, voteId, personId);
  if (!found) return { ok: false, problem: "not_open" };
  const { keys, member } = found;
  const nullifier = nullifierOf(keys.secret, `person:${personId}`);
  const { receipt, salt } = receiptOf(keys.secret, { nullifier, nonce, ...choice });
  const press = makePress(keys, nullifier, { ...choice, receipt, salt: salt.toString("hex"), member });
  try {
    const personKeys = found.personKeys.map((key) => key.toString("hex"));
    const outcome = await castBallot(db, keys.secret, { ...press, person: personId, keys: personKeys, commune, tie });
    if (isRefusal(outcome)) return { ok: false, problem: outcome };
    return { ok: true, outcome, receipt: signReceipt(keys.secret, { receipt, commitment: press.commitment }) };
  } catch (error) {
    if (isTooLate(error)) return { ok: false, problem: "closed" };
    const constraint = brokenConstraint(error);
    if (isFault(constraint)) return { ok: false, problem: constraint };
    throw error;
  }
}
