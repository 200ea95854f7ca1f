import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range } from "#platform/web/list.ts";
import { processHead, type ProcessOf } from "#processes";
import type { ProposalState } from "../proposal.ts";
import type { PairState } from "./duplicate.ts";

export interface PairedProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly signature: string;
  readonly state: ProposalState;
  readonly supports: number;
  readonly comments: number;
  readonly filedAt: string;
  /** By moderation: for those who run the process, moderate it or wrote it. */
  readonly hidden: boolean;
}

export interface AuthorAnswer {
  readonly proposalId: string;
  readonly personId: string | null;
  readonly agrees: boolean | null;
  readonly words: string | null;
  readonly answeredAt: string | null;
}

export interface Pair {
  readonly id: string;
  readonly state: PairState;
  readonly reason: string;
  readonly answerBy: Date;
  /** Whether that instant is past, by the clock of the database. */
  readonly late: boolean;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly kept: PairedProposal;
  readonly gone: PairedProposal;
  readonly answers: readonly AuthorAnswer[];
  /** The merge that holds today. */
  readonly mergeId: string | null;
  readonly process: ProcessOf;
}

const paired = (alias: string): RawBuilder<unknown> => {
  const p = sql.ref(alias);
  return sql`jsonb_build_object('id', ${p}.id, 'number', ${p}.number, 'slug', ${p}.slug, 'title', ${p}.title, 'body', ${p}.body, 'signature',
    ${p}.signature,
    'state', ${p}.state, 'supports', ${p}.supports, 'comments', ${p}.comments, 'filedAt', ${p}.filed_at,
    'hidden', exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = ${p}.id::text))`;
};

const select = (where: RawBuilder<unknown>) => sql<Pair>`
  select d.id, d.state, d.reason, d.answer_by as "answerBy", d.answer_by <= clock_timestamp() as late, d.asked_at as "askedAt",
    d.asked_by as "askedBy", d.ended_at as "endedAt", d.end_reason as "endReason",
    ${paired("k")} as kept, ${paired("g")} as gone,
    (select m.id from ideas.merge m where m.duplicate_id = d.id and m.undone_at is null) as "mergeId",
    (select coalesce(jsonb_agg(jsonb_build_object(
        'proposalId', a.proposal_id, 'personId', a.person_id, 'agrees', a.agrees, 'words', a.words, 'answeredAt', a.answered_at)
      order by a.proposal_id, a.id), '[]') from ideas.duplicate_answer a where a.duplicate_id = d.id) as answers,
    ${processHead("r")} as process
  from ideas.duplicate d
  join ideas.proposal k on k.id = d.kept_id join ideas.proposal g on g.id = d.gone_id join processes.process r on r.id = d.process_id
  where ${where}`;

/** Null also for what is no identifier. */
export async function findPair(db: Db, id: string): Promise<Pair | null> {
  return isUuid(id) ? ((await select(sql`d.id = ${id}`).execute(db)).rows[0] ?? null) : null;
}

/** Those that wait for authors or for the agent, or those of which something was decided. */
export async function findPairs(db: Db, processId: string, open: boolean, { limit, offset }: Range): Promise<readonly Pair[]> {
  const which = sql`d.process_id = ${processId} and ${open ? sql`d.state = 'asked'` : sql`d.state <> 'asked'`}`;
  const order = open ? sql`d.answer_by, d.id` : sql`d.ended_at desc, d.id`;
  return (await sql<Pair>`${select(which)} order by ${order} limit ${limit} offset ${offset}`.execute(db)).rows;
}

export interface PairCounts {
  readonly open: number;
  readonly decided: number;
}

export async function countPairs(db: Db, processId: string): Promise<PairCounts> {
  const { rows } = await sql<PairCounts>`
    select count(*) filter (where state = 'asked')::int as open, count(*) filter (where state <> 'asked')::int as decided
    from ideas.duplicate where process_id = ${processId}`.execute(db);
  return rows[0]!;
}

/** Which ideas of a process have these numbers; null where none has. */
export async function findBoth(db: Db, processId: string, { kept, gone }: { kept: number; gone: number }) {
  const { rows } = await sql<{ keptId: string | null; goneId: string | null }>`
    select (select id from ideas.proposal where process_id = ${processId} and number = ${kept}) as "keptId",
      (select id from ideas.proposal where process_id = ${processId} and number = ${gone}) as "goneId"`.execute(db);
  return rows[0]!;
}

/** The pair that a private link of a letter is about, and which of its answers. */
export async function findPairByHash(db: Db, hash: Buffer): Promise<{ readonly pairId: string; readonly answerId: string } | null> {
  const { rows } = await sql<{ pairId: string; answerId: string }>`
    select duplicate_id as "pairId", id as "answerId" from ideas.duplicate_answer where token_hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}

export const findAnswer = (db: Db, id: string) =>
  db.selectFrom("ideas.duplicate_answer").select(["proposal_id", "agrees", "words"]).where("id", "=", id).executeTakeFirst();

export interface MergedIdea {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly signature: string;
  readonly body: string;
  readonly mergedAt: Date;
  readonly reason: string;
  readonly pairId: string;
  /** How many of those asked had said nothing by the deadline. */
  readonly silent: number;
}

/** What was merged into a proposal, at any depth, the latest first. */
export async function findMergedInto(db: Db, proposalId: string): Promise<MergedIdea[]> {
  const { rows } = await sql<MergedIdea>`
    select p.number, p.slug, p.title, p.signature, p.body, m.merged_at as "mergedAt", m.reason, m.duplicate_id as "pairId",
      (select count(*)::int from ideas.duplicate_answer a where a.duplicate_id = m.duplicate_id and a.agrees is null) as silent
    from ideas.merge m join ideas.proposal p on p.id = m.gone_id
    where m.undone_at is null and m.kept_id in (select ideas.family_of(${proposalId}))
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by m.merged_at desc, m.id`.execute(db);
  return rows;
}
