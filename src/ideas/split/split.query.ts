import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { beginningOf } from "#platform/search/searchable.ts";

/** What an agent chooses from who splits a proposal. */
export interface SplitChoices {
  readonly version: number;
  readonly supports: number;
  /** Slug of its own theme. */
  readonly category: string | null;
  readonly categories: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
}

export async function findChoices(db: Db, proposalId: string): Promise<SplitChoices> {
  const { rows } = await sql<SplitChoices>`
    select p.version, p.supports, c.slug as category,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.position), '[]')
        from processes.category o where o.process_id = p.process_id) as categories
    from ideas.proposal p left join processes.category c on c.id = p.category_id where p.id = ${proposalId}`.execute(db);
  return rows[0]!;
}

export interface SplitThread {
  readonly id: string;
  readonly signature: string;
  readonly beginning: string;
  readonly replies: number;
}

/** The latest threads, to choose with which half each goes. Those beyond stay with the first. */
const threadsShown = 100;

export async function findThreads(db: Db, proposalId: string): Promise<{ readonly threads: readonly SplitThread[]; readonly total: number }> {
  const { rows } = await sql<{ id: string; signature: string; body: string; replies: number; total: number }>`
    select id, signature, body, replies, count(*) over ()::int as total from processes.comment
    where proposal_id = ${proposalId} and thread_id is null and deleted_at is null order by written_at desc, id limit ${threadsShown}`.execute(db);
  return { threads: rows.map(({ body, ...thread }) => ({ ...thread, beginning: beginningOf(body, 160) })), total: rows[0]?.total ?? 0 };
}

/** Where a proposal comes from, or what came of it, when it was split. */
export interface SplitRelative {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly reason: string;
  readonly splitAt: Date;
  /** Whether it is the one that the proposal comes from. */
  readonly origin: boolean;
}

export async function findSplits(db: Db, proposalId: string): Promise<SplitRelative[]> {
  const { rows } = await sql<SplitRelative>`
    select p.number, p.slug, p.title, s.reason, s.split_at as "splitAt", s.new_id = ${proposalId} as origin
    from ideas.split s join ideas.proposal p on p.id = case when s.new_id = ${proposalId} then s.proposal_id else s.new_id end
    where ${proposalId} in (s.proposal_id, s.new_id)
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by s.split_at, s.id`.execute(db);
  return rows;
}
