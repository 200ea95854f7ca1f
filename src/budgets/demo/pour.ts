import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";

import type { Db } from "#platform/db/db.ts";
import { type PlainBallot, writeBallot } from "../box-key/plain-ballot.ts";
import { sealBallot } from "../box-key/seal-ballot.ts";
import { findToldKeys, type LoggedKeys } from "../box-key/told-keys.query.ts";
import { commitmentOf, firstHash, lineHash, receiptHash } from "../log.ts";
import { randomReceipt } from "../nullifier.ts";
import { ruleSheet } from "../setup/announce.command.ts";
import { leastVoters } from "../urn/batch.ts";
import type { Choice } from "../vote.ts";
import type { Poll } from "../votes.query.ts";

export interface PouredBallot extends Choice {
  /** When it was cast: the log keeps the day of its batch. */
  readonly at: Date;
  readonly channel: "web" | "kiosk" | "paper";
  readonly commune: string;
  readonly tie: "residence" | "work" | "study";
  /** This ballot took the place of another one of the same person. */
  readonly again: boolean;
}

/** As it lies in the tables. All hexadecimal. */
interface StoredBallot extends PlainBallot {
  readonly channel: PouredBallot["channel"];
  readonly at: Date;
  readonly again: boolean;
  readonly commitment: string;
}

interface Line {
  readonly line: number;
  readonly kind: string;
  readonly entry: string;
  readonly commitment: string | null;
  readonly receipt: string | null;
  readonly hash: string;
}

interface Pouring {
  readonly closed: boolean;
  /** Whether the ballots lie in the box opened, as the count would leave them: encrypting them by thousands would hold up the planting. */
  readonly opened?: boolean;
}

/**
 * Ballots of the demo, by thousands, with the log that they would have left: batches, each in the order of its commitments. They belong
 * to nobody: their nullifiers are random. The database checks each opened ballot's limits and commitment as it does for all.
 */
export async function pourBallots(trx: Db, poll: Poll, ballots: readonly PouredBallot[], { closed, opened = closed }: Pouring): Promise<void> {
  const { vote } = poll;
  const stored = ballots.map(({ choices, points, at, again, channel }) => {
    const { receipt, salt } = randomReceipt();
    const plain = { receipt, salt: salt.toString("hex"), choices, points };
    return { ...plain, at, again, channel, commitment: commitmentOf(vote.id, plain) };
  });
  const { lines, replaced } = logOf(poll, await findToldKeys(trx, vote.id), stored, closed);
  await writeLog(trx, vote.id, lines, { ballots: ballots.length, box: closed ? "closed" : "open" });
  await insertAll(
    trx,
    replaced,
    (part) =>
      sql`insert into budgets.replaced (vote_id, commitment) select ${vote.id}, decode(value #>> '{}', 'hex') from jsonb_array_elements(${part}::jsonb)`,
  );
  await (opened ? writeOpened : writeBox)(trx, vote.id, stored);
  await countVoters(trx, vote.id, ballots);
}

async function writeLog(trx: Db, voteId: string, lines: readonly Line[], { ballots, box }: { ballots: number; box: string }): Promise<void> {
  const last = lines.at(-1)!;
  const shown = lines.filter(({ kind }) => kind === "ballot").length;
  await sql`insert into budgets.chain (vote_id, line, hash, ballots, shown, box) values (${voteId}, ${last.line}, decode(${last.hash}, 'hex'), ${ballots}, ${shown}, ${box})`.execute(
    trx,
  );
  await insertAll(
    trx,
    lines,
    (part) => sql`
    insert into budgets.log (vote_id, line, kind, entry, commitment, receipt, hash)
    select ${voteId}, line, kind, entry, decode(commitment, 'hex'), decode(receipt, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${part}::jsonb) as r (line int, kind text, entry text, commitment text, receipt text, hash text)`,
  );
  await sql`select budgets.publish_head(${voteId})`.execute(trx);
}

const writeOpened = (trx: Db, voteId: string, stored: readonly StoredBallot[]) =>
  insertAll(
    trx,
    stored.toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1)),
    (part) => sql`
    insert into budgets.ballot (vote_id, receipt, choices, points, salt, commitment)
    select ${voteId}, receipt, choices, points, decode(salt, 'hex'), decode(commitment, 'hex')
    from jsonb_to_recordset(${part}::jsonb) as r (receipt text, choices smallint[], points smallint[], salt text, commitment text)`,
  );

async function writeBox(trx: Db, voteId: string, stored: readonly StoredBallot[]): Promise<void> {
  const keys = await trx.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", voteId).executeTakeFirstOrThrow();
  const rows = stored.map(({ commitment, ...plain }) => ({
    nullifier: randomBytes(32).toString("hex"),
    commitment,
    sealed: sealBallot(keys.ballots, voteId, commitment, writeBallot(plain, keys.ballot_size)).toString("hex"),
  }));
  await insertAll(
    trx,
    rows,
    (part) => sql`
    insert into budgets.box (vote_id, nullifier, commitment, sealed)
    select ${voteId}, decode(nullifier, 'hex'), decode(commitment, 'hex'), decode(sealed, 'hex')
    from jsonb_to_recordset(${part}::jsonb) as r (nullifier text, commitment text, sealed text) order by 3`,
  );
}

async function insertAll(trx: Db, rows: readonly unknown[], statement: (part: string) => ReturnType<typeof sql>): Promise<void> {
  for (let from = 0; from < rows.length; from += 2000) await statement(JSON.stringify(rows.slice(from, from + 2000))).execute(trx);
}

/** Voters of a batch of the demo; what is left over goes with the last one. */
const inBatch = 33;

function logOf(poll: Poll, keys: LoggedKeys, ballots: readonly StoredBallot[], closed: boolean): { lines: Line[]; replaced: string[] } {
  const { vote } = poll;
  const lines: Line[] = [];
  const add = (kind: string, said: object, { commitment = null, receipt = null }: Partial<Pick<Line, "commitment" | "receipt">> = {}) => {
    const entry = JSON.stringify({ line: lines.length + 1, kind, ...said });
    lines.push({ line: lines.length + 1, kind, entry, commitment, receipt, hash: lineHash(lines.at(-1)?.hash ?? firstHash(vote.id), entry) });
  };
  const at = (instant: Date) => ({ at: instant.toISOString() });
  add("announced", { ...at(vote.announced_at!), ...ruleSheet(poll), keys });
  add("opened", at(vote.opens_at));
  const replaced: string[] = [];
  const inOrder = ballots.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const batches = Math.max(1, Math.floor(inOrder.length / inBatch));
  for (let n = 0; n < batches && inOrder.length > 0; n += 1) {
    const voters = inOrder.slice(n * inBatch, n === batches - 1 ? undefined : (n + 1) * inBatch);
    // Of a ballot that another one replaced, only the commitment was ever known.
    const before = voters.filter(({ again }) => again).map(() => randomBytes(32).toString("hex"));
    replaced.push(...before);
    const presses = [
      ...voters.map(({ commitment, receipt }) => ({ commitment, receipt: receiptHash(vote.id, receipt) })),
      ...before.map((commitment) => ({ commitment, receipt: randomBytes(32).toString("hex") })),
    ].sort((one, other) => (one.commitment < other.commitment ? -1 : 1));
    const first = lines.length + 1;
    for (const press of presses) add("ballot", { day: dayOf(voters.at(-1)!.at), ...press }, press);
    const origin = voters.every(({ channel }) => channel === "web") ? "web" : "mixed";
    add("batch", { ...at(voters.at(-1)!.at), first, last: lines.length, voters: Math.min(leastVoters, voters.length), origin });
  }
  if (closed) add("closed", { ...at(vote.closes_at), ballots: ballots.length, waiting: 0 });
  return { lines, replaced };
}

async function countVoters(trx: Db, voteId: string, ballots: readonly PouredBallot[]): Promise<void> {
  for (const facet of ["channel", "commune", "tie"] as const) {
    const counts = [...Map.groupBy(ballots, (ballot) => ballot[facet])].map(([value, those]) => ({ vote_id: voteId, facet, value, voters: those.length }));
    if (counts.length > 0) await trx.insertInto("budgets.turnout").values(counts).execute();
  }
}
