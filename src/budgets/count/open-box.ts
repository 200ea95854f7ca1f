import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { openBallot } from "../box-key/open-ballot.ts";
import { type PlainBallot, readBallot } from "../box-key/plain-ballot.ts";
import { commitmentOf } from "../log.ts";
import { choosable, limitsOf } from "../poll.ts";
import { type Fault, faultOf } from "../vote.ts";
import type { Poll } from "../votes.query.ts";

/** Hexadecimal. */
export interface SealedBallot {
  readonly commitment: string;
  readonly sealed: Buffer;
}

interface Incident {
  readonly commitment: string;
  readonly what: "unreadable" | "commitment" | "member" | Fault;
}

export interface OpenedBox {
  readonly ballots: readonly PlainBallot[];
  /** Ballots that are not what was checked when they entered. They are not counted, and each is told in the log. */
  readonly incidents: readonly Incident[];
}

/** Ballots of the box that nobody has opened yet; none before the closing. */
export async function findUnopened(db: Db, voteId: string): Promise<readonly SealedBallot[]> {
  const { rows } = await sql<SealedBallot>`select commitment, sealed from budgets.unopened_ballots(${voteId})`.execute(db);
  return rows;
}

const together = 64;

/**
 * Opens ballots with the private key of the vote, and checks each again: that it is what the log committed to, and keeps the limits.
 * @throws the reason of `signal`.
 */
export async function openBox(pair: CryptoKeyPair, poll: Poll, sealed: readonly SealedBallot[], signal?: AbortSignal): Promise<OpenedBox> {
  const opened: (PlainBallot | Incident)[] = [];
  for (let from = 0; from < sealed.length; from += together) {
    signal?.throwIfAborted();
    opened.push(...(await Promise.all(sealed.slice(from, from + together).map((one) => openOne(pair, poll, one)))));
  }
  const judged = oneForEachMember(opened, sealed);
  return { ballots: judged.filter((one) => "salt" in one), incidents: judged.filter((one) => "what" in one) };
}

/** A member has one ballot. Only the owner of the tables could have let a second one in: it is told, and does not keep the others from being counted. */
function oneForEachMember(opened: readonly (PlainBallot | Incident)[], sealed: readonly SealedBallot[]): (PlainBallot | Incident)[] {
  const seen = new Set<number>();
  return opened.map((one, at) => {
    if (!("salt" in one) || one.member === undefined || one.member === null) return one;
    if (seen.has(one.member)) return { commitment: sealed[at]!.commitment, what: "member" };
    seen.add(one.member);
    return one;
  });
}

async function openOne(pair: CryptoKeyPair, poll: Poll, { commitment, sealed }: SealedBallot): Promise<PlainBallot | Incident> {
  const bytes = await openBallot(pair, poll.vote.id, commitment, Uint8Array.from(sealed)).catch(() => null);
  const ballot = bytes && readBallot(bytes);
  if (!ballot) return { commitment, what: "unreadable" };
  if (commitmentOf(poll.vote.id, ballot) !== commitment) return { commitment, what: "commitment" };
  if (!isOfMember(poll, ballot)) return { commitment, what: "member" };
  const fault = faultOf(limitsOf(poll), choosable(poll), ballot);
  return fault ? { commitment, what: fault } : ballot;
}

/** An open ballot says whose it is, and no other does. */
const isOfMember = ({ vote, members }: Poll, { member }: PlainBallot): boolean =>
  vote.open_ballot ? members.some(({ number }) => number === member) : member === undefined;
