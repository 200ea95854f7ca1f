import { type Selectable, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { together } from "#platform/db/together.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Member } from "./member.ts";
import { runs } from "./team.ts";
import type { ElectorKind, Parameters, Phase } from "./vote.ts";

type VoteRow = Omit<Selectable<Tables["budgets.vote"]>, "parameters" | "area" | "accepts" | "electors">;

export interface Vote extends VoteRow {
  /** By the clock of the database, at this query. */
  readonly phase: Phase;
  readonly parameters: Parameters;
  readonly accepts: readonly string[];
  readonly electors: ElectorKind;
  readonly area: readonly string[] | null;
}

export type Project = Omit<Selectable<Tables["budgets.project"]>, "translations"> & { readonly translations: Translations };
export type Translations = Readonly<Partial<Record<"en" | "nl", { readonly title: string; readonly summary: string; readonly easy?: string }>>>;
type SubEnvelope = Selectable<Tables["budgets.envelope"]>;

/** A vote with all that can be chosen. */
export interface Poll {
  readonly vote: Vote;
  readonly projects: readonly Project[];
  readonly envelopes: readonly SubEnvelope[];
  /** Of an open ballot; none in a secret one. */
  readonly members: readonly Member[];
}

const columns = sql`v.*, v.area::text[] as area, budgets.phase(v) as phase`;

/** Outsiders find what is announced or later; its team also drafts and rehearsals. */
const maySee = (vote: Vote, someone: Visitor | null): boolean => (vote.state !== "draft" && vote.rehearsal_of === null) || runs(someone, vote);

/** Hundreds of people who press in one second ask for the same vote: its wide row is read once for all of them. */
const voteOfSlug = together<string, Vote | null>("budgets/vote", async (db, slugs) => {
  const { rows } = await sql<Vote>`select ${columns} from budgets.vote v where v.slug = any(${[...new Set(slugs)]}::text[])`.execute(db);
  return slugs.map((slug) => rows.find((row) => row.slug === slug) ?? null);
});

export async function findVote(db: Db, slug: string, someone: Visitor | null): Promise<Vote | null> {
  const vote = await voteOfSlug(db, slug);
  if (vote?.electors === "voices") return someone && (await reads(db, vote.id, someone.id)) ? vote : null;
  return vote && maySee(vote, someone) ? vote : null;
}

/** Whether this person reads the pages of the vote of an assembly. */
async function reads(db: Db, voteId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select exists (select from budgets.reader r where r.vote_id = ${voteId} and r.person_id = ${personId}) as reads`.execute(db);
  return rows[0]!.reads;
}

export async function findVoteById(db: Db, id: string): Promise<Vote | null> {
  const { rows } = await sql<Vote>`select ${columns} from budgets.vote v where v.id::text = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Projects by number. */
export async function findPoll(db: Db, slug: string, someone: Visitor | null): Promise<Poll | null> {
  const vote = await findVote(db, slug, someone);
  return vote && pollOf(db, vote);
}

/** What an announced vote can no longer change is read once: hundreds of people confirm in the same second. */
const frozen = new WeakMap<object, Map<string, Omit<Poll, "vote">>>();

export async function pollOf(db: Db, vote: Vote): Promise<Poll> {
  if (vote.state === "draft" || vote.announced_at === null) return { vote, ...(await readParts(db, vote)) };
  const key = db.getExecutor().adapter;
  const known = frozen.get(key) ?? new Map<string, Omit<Poll, "vote">>();
  frozen.set(key, known);
  // Taken back and announced again, it is another.
  const name = `${vote.id} ${vote.announced_at.getTime()}`;
  const parts = known.get(name) ?? (await readParts(db, vote));
  known.set(name, parts);
  return { vote, ...parts };
}

async function readParts(db: Db, vote: Vote): Promise<Omit<Poll, "vote">> {
  const [projects, envelopes, members] = await Promise.all([
    db.selectFrom("budgets.project").selectAll().where("vote_id", "=", vote.id).orderBy("number").execute(),
    db.selectFrom("budgets.envelope").selectAll().where("vote_id", "=", vote.id).orderBy("number").execute(),
    vote.open_ballot ? findMembers(db, vote.id) : [],
  ]);
  return { projects, envelopes, members };
}

/** Of an open ballot, by number. */
export async function findMembers(db: Db, voteId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`select number, name, weight from budgets.member where vote_id = ${voteId} order by number`.execute(db);
  return rows;
}

export interface VoteHead {
  readonly line: number;
  readonly hash: Buffer;
  readonly ballots: number;
  readonly publishedAt: Date;
}

/** How far the log is shown to everybody, and how many ballots that holds; null before the first line. */
export async function findShownHead(db: Db, voteId: string): Promise<VoteHead | null> {
  const { rows } = await sql<VoteHead>`
    select line, hash, ballots, published_at as "publishedAt" from budgets.published_head where vote_id = ${voteId} order by line desc limit 1`.execute(db);
  return rows[0] ?? null;
}
