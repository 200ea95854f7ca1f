import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Settings } from "#platform/settings.ts";
import { findBoxKey } from "../bureau/box-key.query.ts";
import { commitmentOf } from "../log.ts";
import { secretProof } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { drawSeed } from "../seed/draw-seed.command.ts";
import { pourUrn } from "../urn/pour.command.ts";
import { countingParameters } from "../vote.ts";
import { findVoteById, type Poll, pollOf } from "../votes.query.ts";
import { type FileContext, type PublishedBallot, writeBallotFile } from "./ballot-file.ts";
import { countAside } from "./count-aside.ts";
import type { CountedFile } from "./count-file.ts";
import { keepCount } from "./keep-count.command.ts";
import { findUnopened, type OpenedBox, openBox, type SealedBallot } from "./open-box.ts";
import { openingsFile, parametersFile, type PublishedFile, wholeFile } from "./published-files.ts";

/** Says that a vote was counted for the first time: `{ id }`. */
export const voteCounted = "budgets.counted";

interface Counting {
  readonly voteId: string;
  readonly context: FileContext;
  /** Unless given: what the server holds, or what the shares that the bureau gave come to. */
  readonly pair?: CryptoKeyPair;
  readonly signal?: AbortSignal | undefined;
  /** Files counted so far, of how many; a part of the one at work. */
  readonly progress?: (done: number, of: number) => void;
}

/** Already: counted by this or by another process, and perhaps sealed since. */
type NothingToCount = "not_closed" | "already" | "cancelled";

type CountOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problem: NothingToCount | "changed" | "no_key" }
  /** The tie rules do not order these projects: the vote needs a lot. */
  | { readonly ok: false; readonly problem: "uncountable"; readonly because: string; readonly projects: readonly string[] };

interface CountOfPart {
  readonly envelope: number | null;
  readonly without: "none" | "challenged";
  readonly file: string;
  readonly counted: CountedFile;
}

type CountedBallot = PublishedBallot & { readonly salt: Buffer; readonly commitment: Buffer };

interface Box {
  readonly poll: Poll;
  /** Of the log when the ballots were read: it must not have grown when they are published. */
  readonly line: number;
  readonly hash: string;
  /** What an earlier count opened. */
  readonly ballots: readonly CountedBallot[];
  readonly sealed: readonly SealedBallot[];
  readonly challenged: ReadonlySet<string>;
}

/**
 * Opens the box of a closed vote, counts it and publishes everything it takes to count it again: ballots, openings, parameters, results.
 * Nobody reads a ballot before this, nor after it if it comes to nothing. The count itself holds no lock; when a ballot or a challenge
 * came meanwhile, nothing is written and the caller tries again ("changed").
 * A vote that was counted already is counted anew when challenges name ballots: with them and without.
 */
export async function countVote(db: Db, settings: Settings, { voteId, context, pair, signal, progress }: Counting): Promise<CountOutcome> {
  const key = pair ?? (await findBoxKey(db, settings, voteId));
  if (key) await emptyUrn(db, settings, voteId, key);
  const box = await readBox(db, voteId);
  if (typeof box === "string") return { ok: false, problem: box };
  if (!key && box.poll.vote.state === "announced") return { ok: false, problem: "no_key" };
  const opened = key ? await openBox(key, box.poll, box.sealed, signal) : { ballots: [], incidents: [] };
  const ballots = [...box.ballots, ...opened.ballots.map((ballot) => asCounted(voteId, ballot))].sort(byReceipt);
  const work = filesToCount(box, ballots, context);
  const parameters = countingParameters(box.poll.vote);
  const results: CountOfPart[] = [];
  for (const [done, { envelope, without, file }] of work.entries()) {
    progress?.(done, work.length);
    const counted = await countAside({ file: file.content, parameters }, signal, (spent) => progress?.(done + spent * 0.9, work.length));
    if (!counted.ok) return { ok: false, problem: "uncountable", because: counted.problem, projects: counted.projects };
    results.push({ envelope, without, file: file.name, counted });
  }
  progress?.(work.length, work.length);
  const files = [
    ...wholeFile(box.poll, ballots, context),
    ...work.map(({ file }) => file),
    openingsFile(ballots, box.poll.vote.open_ballot),
    parametersFile(box.poll),
    ...results.map(resultFile),
  ];
  return db.transaction().execute(async (trx) => {
    const { line } = await holdLog(trx, voteId);
    if (line !== box.line || (await isAwaited(trx, voteId))) return { ok: false, problem: "changed" };
    await keepOpened(trx, settings, voteId, opened);
    await sql`select budgets.tell_counting(${voteId})`.execute(trx);
    return publish(trx, box.poll, ballots.length, results, files);
  });
}

/** A kiosk's ballot that came while the others were counted waits in the urn, and has no line yet. */
async function isAwaited(trx: Db, voteId: string): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select exists (select from budgets.waiting_voters(${voteId})) as waits`.execute(trx);
  return rows[0]!.waits;
}

/** Nobody adds a line until the end of the transaction. */
async function holdLog(trx: Db, voteId: string): Promise<{ line: number; box: string }> {
  const { rows } = await sql<{ line: number; box: string }>`select line, box from budgets.hold(${voteId})`.execute(trx);
  return rows[0]!;
}

/** Whoever still waits leaves the urn: no more ballots come; the lots are drawn. */
async function emptyUrn(db: Db, settings: Settings, voteId: string, key: CryptoKeyPair): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { box } = await holdLog(trx, voteId);
    const secret = await findSecret(trx, settings, voteId);
    if (box !== "closed" || !secret) return;
    await drawSeed(trx, settings, voteId, key);
    await pourUrn(trx, secret, { all: true });
    await sql`select budgets.empty_urn(${voteId})`.execute(trx);
  });
}

async function readBox(db: Db, voteId: string): Promise<Box | NothingToCount> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const vote = await findVoteById(trx, voteId);
      const chain = await trx.selectFrom("budgets.chain").selectAll().where("vote_id", "=", voteId).executeTakeFirst();
      if (vote?.phase === "sealed") return "already";
      if (vote?.phase === "cancelled") return "cancelled";
      if (!vote || !chain || !["closed", "counted"].includes(chain.box) || !["closed", "counted"].includes(vote.phase)) return "not_closed";
      const challenged = await challengedBallots(trx, voteId);
      if (chain.box === "counted" && !(await hasNewChallenges(trx, voteId))) return "already";
      const ballots = await trx
        .selectFrom("budgets.ballot")
        .select(["receipt", "choices", "points", "salt", "commitment", "member"])
        .where("vote_id", "=", voteId)
        .orderBy("receipt")
        .execute();
      const sealed = await findUnopened(trx, voteId);
      return { poll: await pollOf(trx, vote), line: chain.line, hash: chain.hash.toString("hex"), ballots, sealed, challenged };
    });
}

const byReceipt = (one: PublishedBallot, other: PublishedBallot) => (one.receipt < other.receipt ? -1 : 1);

const asCounted = (voteId: string, ballot: OpenedBox["ballots"][number]): CountedBallot => ({
  ...ballot,
  salt: Buffer.from(ballot.salt, "hex"),
  commitment: Buffer.from(commitmentOf(voteId, ballot), "hex"),
});

/** Ballots that an open or an upheld challenge names. */
async function challengedBallots(trx: Db, voteId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ commitment: string }>`
    select distinct encode(b.commitment, 'hex') as commitment
    from budgets.challenged_ballot b join budgets.challenge c on c.id = b.challenge_id
    where b.vote_id = ${voteId} and c.state in ('open', 'upheld')`.execute(trx);
  return new Set(rows.map(({ commitment }) => commitment));
}

/** The last count knew less than the log tells since. */
async function hasNewChallenges(trx: Db, voteId: string): Promise<boolean> {
  const { rows } = await sql<{ since: boolean }>`
    select coalesce(max(line) filter (where kind in ('challenged', 'challenge_decided')) > max(line) filter (where kind = 'counted'), false) as since
    from budgets.log where vote_id = ${voteId}`.execute(trx);
  return rows[0]!.since;
}

interface ToCount {
  readonly envelope: number | null;
  readonly without: "none" | "challenged";
  readonly file: PublishedFile;
}

/** One file for each part of the budget; once more without the challenged ballots, where some are. */
function filesToCount({ poll, challenged }: Box, ballots: readonly CountedBallot[], context: FileContext): ToCount[] {
  const parts = poll.envelopes.length > 0 ? poll.envelopes.map(({ number }) => number) : [null];
  const undisputed = ballots.filter(({ commitment }) => !challenged.has(commitment.toString("hex")));
  const ways = [{ without: "none" as const, kept: ballots }, ...(challenged.size > 0 ? [{ without: "challenged" as const, kept: undisputed }] : [])];
  return ways.flatMap(({ without, kept }) =>
    parts.map((envelope) => {
      const name = ["bulletins", envelope, without === "challenged" && "non-contestes"].filter(Boolean).join("-");
      const content = writeBallotFile(poll, kept, envelope, context);
      return { envelope, without, file: { name: `${name}.pb`, mediaType: "text/csv; charset=utf-8", content } };
    }),
  );
}

const resultFile = ({ file, counted: { result } }: CountOfPart): PublishedFile => ({
  name: file.replace("bulletins", "resultat").replace(".pb", ".json"),
  mediaType: "application/json",
  content: `${JSON.stringify(result, null, 2)}\n`,
});

async function publish(trx: Db, { vote }: Poll, ballots: number, results: readonly CountOfPart[], files: readonly PublishedFile[]): Promise<CountOutcome> {
  const count = await keepCount(trx, vote.id, { ballots, files, results: results.map(asKept) });
  if (count === 1) await emit(trx, voteCounted, { id: vote.id }, "budgets");
  return { ok: true, count };
}

const asKept = (result: CountOfPart) => {
  const { envelope, without, file, counted } = result;
  return { envelope, without, file, told: resultFile(result).name, parameters: counted.result.parameters, ...counted };
};

const together = 5000;

/** The ballots that this count opened, in the order of their receipts; a line for each that was not what had been checked. */
async function keepOpened(trx: Db, settings: Settings, voteId: string, { ballots, incidents }: OpenedBox): Promise<void> {
  const inOrder = ballots.toSorted(byReceipt);
  for (let from = 0; from < inOrder.length; from += together)
    await sql`select budgets.open_ballots(${voteId}, ${JSON.stringify(inOrder.slice(from, from + together))}::jsonb)`.execute(trx);
  const secret = incidents.length > 0 ? await findSecret(trx, settings, voteId) : null;
  const proof = secret && secretProof(secret);
  for (const { commitment, what } of incidents)
    await sql`select budgets.tell_incident(${voteId}, ${Buffer.from(commitment, "hex")}, ${what}, ${proof})`.execute(trx);
}
