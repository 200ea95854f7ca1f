import { type PlainBallot, writeBallot } from "../box-key/plain-ballot.ts";
import { sealBallot } from "../box-key/seal-ballot.ts";
import { commitmentOf, receiptHash } from "../log.ts";
import type { VoteSecret } from "../nullifier.ts";
import { blindOf, closeSlip } from "./slip.ts";

/** What it takes to put a ballot into the urn of a vote. */
export interface UrnKeys {
  readonly secret: VoteSecret;
  /** What ballots are encrypted to: 32 bytes. */
  readonly ballots: Buffer;
  readonly ballotSize: number;
}

/**
 * One press as budgets.cast_ballots and budgets.enter_other take it. The database checks the limits on the plain ballot and makes the
 * commitment itself; it keeps the slip and the proof.
 */
export interface Press extends PlainBallot {
  readonly nullifier: string;
  readonly blind: string;
  readonly slip: string;
  readonly commitment: string;
}

export function makePress({ secret, ballots, ballotSize }: UrnKeys, nullifier: Buffer, ballot: PlainBallot): Press {
  const { voteId } = secret;
  const commitment = commitmentOf(voteId, ballot);
  const sealed = sealBallot(ballots, voteId, commitment, writeBallot(ballot, ballotSize));
  const slip = closeSlip(secret, { commitment, receipt: receiptHash(voteId, ballot.receipt), sealed: sealed.toString("hex") });
  return { ...ballot, nullifier: nullifier.toString("hex"), commitment, blind: blindOf(secret, commitment), slip };
}
