import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface AwardedIdea {
  readonly id: string;
  readonly title: string;
  readonly commune: string | null;
  readonly cents: number;
  /** Of the award. */
  readonly day: string;
  /** A place that it became, and whether an indicator tells what changed there. */
  readonly place: { readonly id: string; readonly name: string; readonly commune: string } | null;
  readonly measured: boolean;
}

/** Ideas of a process that were given money, as the story has them: those that became a place and are measured first. */
export async function findAwarded(db: Db, processSlug: string): Promise<AwardedIdea[]> {
  const { rows } = await sql<AwardedIdea>`
    select * from (select p.id, p.title, p.commune_code as commune, a.amount_cents as cents, (a.at at time zone 'Europe/Paris')::date::text as day,
      (select json_build_object('id', q.id, 'name', q.name, 'commune', q.commune_code) from thread.link l join places.place q on q.id::text = l.to_id
        where l.from_kind = 'proposal' and l.from_id = p.id::text and l.relation = 'becomes' and l.to_kind = 'place' and l.removed_at is null limit 1) as place,
      exists (select from thread.link l where l.to_kind = 'proposal' and l.to_id = p.id::text and l.relation = 'measures' and l.removed_at is null) as measured
    from ideas.award a join ideas.proposal p on p.id = a.proposal_id join processes.process r on r.id = p.process_id
    where r.slug = ${processSlug}) awarded order by measured desc, place is null, cents desc, id`.execute(db);
  return rows;
}

interface StoryProcess {
  readonly id: string;
  readonly title: string;
  readonly commune: string | null;
  /** On which its first stage opened. */
  readonly day: string;
}

export async function findProcess(db: Db, slug: string): Promise<StoryProcess | null> {
  const { rows } = await sql<StoryProcess>`
    select r.id, r.title, r.owner_commune as commune, (select (min(s.opens_at) at time zone 'Europe/Paris')::date::text
      from processes.stage s where s.process_id = r.id) as day
    from processes.process r where r.slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

/** The vote that was held in a process, once its result is final. */
export async function findSealedVote(db: Db, processSlug: string): Promise<{ readonly id: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select v.id from budgets.vote v join processes.process r on r.id = v.process_id where r.slug = ${processSlug} and v.state = 'sealed' limit 1`.execute(db);
  return rows[0] ?? null;
}
