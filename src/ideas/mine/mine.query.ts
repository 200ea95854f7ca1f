import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { ProposalState } from "../proposal.ts";

export interface OwnProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly stateAt: Date;
  readonly supports: number;
  readonly comments: number;
  readonly filedAt: Date;
  /** Signed with its author. */
  readonly cosigned: boolean;
  readonly held: boolean;
  readonly processSlug: string;
  readonly processTitle: string;
}

/** The ideas that this person filed or signs, the last to move first. */
export async function listOwnProposals(db: Db, personId: string, { limit, offset }: Range): Promise<Slice<OwnProposal>> {
  const { rows } = await sql<OwnProposal & { total: number }>`
    with mine as (
      select id, false as cosigned from ideas.proposal where author_id = ${personId}
      union all
      select proposal_id, true from ideas.coauthor where person_id = ${personId} and state = 'accepted')
    select p.id, p.number, p.slug, p.title, p.state, p.state_at as "stateAt", p.supports, p.comments, p.filed_at as "filedAt", mine.cosigned,
      exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as held,
      r.slug as "processSlug", r.title as "processTitle", (count(*) over ())::int as total
    from mine join ideas.proposal p on p.id = mine.id join processes.process r on r.id = p.process_id
    order by greatest(p.state_at, p.filed_at) desc, p.id limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: rows[0]?.total ?? (await countOwnProposals(db, personId)) };
}

/** Asked for a page that is too far: how many there are. */
async function countOwnProposals(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select (select count(*)::int from ideas.proposal where author_id = ${personId})
      + (select count(*)::int from ideas.coauthor where person_id = ${personId} and state = 'accepted') as total`.execute(db);
  return rows[0]!.total;
}

export interface OwnDraft {
  readonly id: string;
  /** As typed so far; empty before the first word. */
  readonly title: string;
  readonly updatedAt: Date;
  readonly processSlug: string;
  readonly processTitle: string;
  /** Until when it can be filed; null: no end was announced. */
  readonly closesAt: Date | null;
  readonly open: boolean;
}

/** What this person has begun to write, the last touched first. */
export async function findOwnDrafts(db: Db, personId: string): Promise<OwnDraft[]> {
  const { rows } = await sql<OwnDraft>`
    select d.id, coalesce(d.fields ->> 'titre', '') as title, d.updated_at as "updatedAt", r.slug as "processSlug", r.title as "processTitle",
      s.closes_at as "closesAt", s.id is not null and r.state in ('published', 'rehearsal') as open
    from ideas.draft d join processes.process r on r.id = d.process_id
    left join lateral (
      select id, closes_at from processes.stage s
      where s.process_id = r.id and s.kind = 'collect' and s.opens_at <= now() and (s.closes_at is null or now() < s.closes_at)
        order by position limit 1) s on true
    where d.person_id = ${personId} order by d.updated_at desc, d.id limit 100`.execute(db);
  return rows;
}
