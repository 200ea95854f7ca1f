import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { ReuseState } from "./reuse.ts";

export interface Reuse {
  readonly id: string;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly state: ReuseState;
  readonly adoptedBy: string | null;
  readonly beganOn: string;
  /** The last day on which its team is asked. */
  readonly followedUntil: string;
  readonly toldAt: Date;
  readonly challengeSlug: string | null;
  readonly challengeTitle: string | null;
  /** Of the answer; null where it is gone. */
  readonly number: number | null;
  readonly datasets: readonly string[];
}

/** `r` is the reuse. */
export async function findReuses(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Reuse[]> {
  const { rows } = await sql<Reuse>`
    select r.id, r.team_id as "teamId", t.name as "teamName", r.title, r.summary, r.link, r.state, r.adopted_by as "adoptedBy", r.began_on::text as "beganOn",
      r.followed_until::text as "followedUntil", r.told_at as "toldAt", c.slug as "challengeSlug", c.title as "challengeTitle", e.number,
      array(select d.dataset from challenges.reuse_dataset d where d.reuse_id = r.id order by d.dataset) as datasets
    from challenges.reuse r left join challenges.team t on t.id = r.team_id left join challenges.entry e on e.team_id = r.team_id
    left join challenges.challenge c on c.id = r.challenge_id
    where ${where} ${rest}`.execute(db);
  return rows;
}

export async function findReuse(db: Db, id: string): Promise<Reuse | null> {
  return isUuid(id) ? ((await findReuses(db, sql`r.id = ${id}`))[0] ?? null) : null;
}

export async function listReuses(
  db: Db,
  { state, dataset }: { readonly state: ReuseState | null; readonly dataset: string },
  { limit, offset }: Range,
): Promise<Slice<Reuse>> {
  const where = sql`(${state}::text is null or r.state = ${state})
    and (${dataset} = '' or exists (select from challenges.reuse_dataset d where d.reuse_id = r.id and d.dataset = ${dataset}))`;
  const [rows, counted] = await Promise.all([
    findReuses(db, where, sql`order by r.told_at desc, r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from challenges.reuse r where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export interface ReuseWord {
  readonly state: ReuseState;
  readonly adoptedBy: string | null;
  readonly words: string;
  readonly at: Date;
}

/** How it stood, the last first. */
export async function listSaid(db: Db, id: string): Promise<ReuseWord[]> {
  const { rows } =
    await sql<ReuseWord>`select state, adopted_by as "adoptedBy", words, at from challenges.reuse_word where reuse_id = ${id} order by number desc`.execute(db);
  return rows;
}

export interface Trial {
  readonly placeId: string;
  readonly words: string;
  readonly at: Date;
}

export async function listTrials(db: Db, id: string): Promise<Trial[]> {
  return (await sql<Trial>`select place_id as "placeId", words, at from challenges.trial where reuse_id = ${id} order by at`.execute(db)).rows;
}

/** Whether somebody is of the team that made it. */
export async function isMaker(db: Db, { teamId }: Pick<Reuse, "teamId">, personId: string): Promise<boolean> {
  if (teamId === null) return false;
  return (await sql`select from challenges.member where team_id = ${teamId} and person_id = ${personId}`.execute(db)).rows.length > 0;
}

/** What is made of a dataset, what was given up last. */
export const listUsing = (db: Db, dataset: string): Promise<Reuse[]> =>
  findReuses(
    db,
    sql`exists (select from challenges.reuse_dataset d where d.reuse_id = r.id and d.dataset = ${dataset})`,
    sql`order by r.state = 'given_up', r.told_at desc, r.id limit 20`,
  );
