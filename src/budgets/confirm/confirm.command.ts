import type { Kysely } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf, receiptOf } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { isTooLate } from "../violation.ts";
import { type Choice, type Fault, isFault, type Tie } from "../vote.ts";
import { enterBallot } from "./ballot-box.ts";

export interface Confirming {
  readonly voteId: string;
  readonly personId: string;
  readonly choice: Choice;
  /** Of the page on which the button stood: the same press sent twice is one press. */
  readonly nonce: string;
  readonly commune: string | null;
  readonly tie: Tie;
}

/** `superseded`: this very press was counted before, and the person's later ballot has taken its place since. */
export type Confirmed =
  | { ok: true; outcome: "entered" | "replaced" | "same" | "superseded"; receipt: string; line: number; hash: string }
  | { ok: false; problem: Fault | "not_open" | "closed" | "marked" };

/** One press: the ballot is in the log and on disk before the receipt is given. */
export async function confirmBallot(db: Kysely<Tables>, settings: Settings, asked: Confirming): Promise<Confirmed> {
  const secret = await findSecret(db, settings, asked.voteId);
  if (!secret) return { ok: false, problem: "not_open" };
  const { choices, points } = asked.choice;
  const nullifier = nullifierOf(secret, `person:${asked.personId}`);
  const { receipt, salt } = receiptOf(secret, { nullifier, nonce: asked.nonce, choices, points });
  try {
    const { outcome, line, hash } = await enterBallot(db, asked.voteId, {
      person: asked.personId,
      nullifier,
      receipt,
      choices,
      points,
      salt,
      commune: asked.commune,
      tie: asked.tie,
    });
    if (outcome === "not_open" || outcome === "closed" || outcome === "marked") return { ok: false, problem: outcome };
    return { ok: true, outcome, receipt, line: line!, hash: hash!.toString("hex") };
  } catch (error) {
    if (isTooLate(error)) return { ok: false, problem: "closed" };
    const constraint = brokenConstraint(error);
    if (isFault(constraint)) return { ok: false, problem: constraint };
    throw error;
  }
}
