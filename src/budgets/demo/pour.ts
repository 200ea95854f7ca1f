import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";

import type { Db } from "#platform/db/db.ts";
import { commitmentOf, firstHash, lineHash } from "../log.ts";
import { randomReceipt } from "../nullifier.ts";
import { ruleSheet } from "../setup/announce.command.ts";
import type { Choice } from "../vote.ts";
import type { Poll } from "../votes.query.ts";

export interface PouredBallot extends Choice {
  /** When it was cast: the log keeps the day. */
  readonly at: Date;
  readonly channel: "web" | "kiosk" | "paper";
  readonly commune: string;
  readonly tie: "residence" | "work" | "study";
  /** This ballot took the place of another one of the same person. */
  readonly again: boolean;
}

interface Line {
  readonly line: number;
  readonly kind: string;
  readonly entry: string;
  readonly commitment: string | null;
  readonly hash: string;
}

/**
 * Ballots of the demo, by thousands, with the log that they would have left. They belong to nobody: their nullifiers are random. The
 * database checks each ballot's limits and commitment as it does for all.
 */
export async function pourBallots(trx: Db, poll: Poll, ballots: readonly PouredBallot[], { closed }: { closed: boolean }): Promise<void> {
  const { vote } = poll;
  const rows = ballots.map((ballot) => ({ ...randomReceipt(), ballot, nullifier: randomBytes(32) }));
  const opened = rows.map(({ receipt, salt, ballot }) =>
    commitmentOf(vote.id, { receipt, choices: ballot.choices, points: ballot.points, salt: salt.toString("hex") }),
  );
  const chain = logOf(poll, ballots, opened, closed);
  await sql`insert into budgets.chain (vote_id, line, hash, ballots, box) values (${vote.id}, ${chain.length}, decode(${chain.at(-1)!.hash}, 'hex'), ${ballots.length}, ${closed ? "closed" : "open"})`.execute(
    trx,
  );
  await insertAll(
    trx,
    chain,
    (part) => sql`
    insert into budgets.log (vote_id, line, kind, entry, commitment, hash)
    select ${vote.id}, line, kind, entry, decode(commitment, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${part}::jsonb) as r (line int, kind text, entry text, commitment text, hash text)`,
  );
  const stored = rows.map(({ receipt, salt, ballot, nullifier }, at) => ({
    nullifier: nullifier.toString("hex"),
    receipt,
    choices: ballot.choices,
    points: ballot.points,
    salt: salt.toString("hex"),
    commitment: opened[at],
  }));
  await insertAll(
    trx,
    stored,
    (part) => sql`
    insert into budgets.ballot (vote_id, nullifier, receipt, choices, points, salt, commitment)
    select ${vote.id}, decode(nullifier, 'hex'), receipt, choices, points, decode(salt, 'hex'), decode(commitment, 'hex')
    from jsonb_to_recordset(${part}::jsonb) as r (nullifier text, receipt text, choices smallint[], points smallint[], salt text, commitment text)`,
  );
  await countVoters(trx, vote.id, ballots);
  const last = chain.at(-1)!;
  await sql`insert into budgets.published_head (vote_id, line, hash, ballots) values (${vote.id}, ${last.line}, decode(${last.hash}, 'hex'), ${ballots.length})`.execute(
    trx,
  );
}

async function insertAll(trx: Db, rows: readonly object[], statement: (part: string) => ReturnType<typeof sql>): Promise<void> {
  for (let from = 0; from < rows.length; from += 2000) await statement(JSON.stringify(rows.slice(from, from + 2000))).execute(trx);
}

function logOf(poll: Poll, ballots: readonly PouredBallot[], commitments: readonly string[], closed: boolean): Line[] {
  const { vote } = poll;
  const lines: Line[] = [];
  const add = (kind: string, stamp: object, commitment: string | null = null) => {
    const entry = JSON.stringify({ line: lines.length + 1, kind, ...stamp });
    lines.push({ line: lines.length + 1, kind, entry, commitment, hash: lineHash(lines.at(-1)?.hash ?? firstHash(vote.id), entry) });
  };
  const at = (instant: Date) => ({ at: instant.toISOString() });
  add("announced", { ...at(vote.announced_at!), ...ruleSheet(poll) });
  add("opened", at(vote.opens_at));
  const order = ballots.map((ballot, number) => ({ ballot, number })).sort((a, b) => a.ballot.at.getTime() - b.ballot.at.getTime());
  for (const { ballot, number } of order) {
    const day = dayOf(ballot.at);
    const commitment = commitments[number]!;
    if (!ballot.again) {
      add("ballot", { day, commitment }, commitment);
      continue;
    }
    // The first ballot of this person is void, and nobody will ever open it.
    const before = randomBytes(32).toString("hex");
    add("ballot", { day, commitment: before }, before);
    add("ballot", { day, commitment, replaces: before }, commitment);
  }
  if (closed) add("closed", { ...at(vote.closes_at), ballots: ballots.length });
  return lines;
}

async function countVoters(trx: Db, voteId: string, ballots: readonly PouredBallot[]): Promise<void> {
  for (const facet of ["channel", "commune", "tie"] as const) {
    const counts = [...Map.groupBy(ballots, (ballot) => ballot[facet])].map(([value, those]) => ({ vote_id: voteId, facet, value, voters: those.length }));
    if (counts.length > 0) await trx.insertInto("budgets.turnout").values(counts).execute();
  }
}
