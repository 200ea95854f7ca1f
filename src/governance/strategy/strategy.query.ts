import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Aim } from "../status.ts";

/** A strategy with all that hangs from it, as one reads it: also what a version keeps. */
export interface Strategy {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly adopted_on: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly source_url: string | null;
  readonly version: number;
  readonly demo: boolean;
  readonly priorities: readonly Priority[];
}

export interface Priority {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly objectives: readonly Objective[];
}

export interface Objective {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly owner: string;
  readonly targets: readonly Target[];
}

export interface Target extends Aim {
  readonly id: string;
  readonly indicator: string;
  readonly counted_from: string | null;
  readonly note: string | null;
}

export async function findStrategy(db: Db, slug: string): Promise<Strategy | null> {
  return (await readStrategies(db, sql`s.slug = ${slug}`))[0] ?? null;
}

/** Those under way first, then by the day of adoption. */
export function listStrategies(db: Db): Promise<Strategy[]> {
  return readStrategies(db, sql`true`);
}

export async function readStrategies(db: Db, where: ReturnType<typeof sql>): Promise<Strategy[]> {
  const { rows } = await sql<Strategy>`
    select s.id, s.slug, s.title, s.summary, s.adopted_on, s.starts_on, s.ends_on, s.source_url, s.version, s.demo,
      (select coalesce(json_agg(p order by p.position), '[]') from (
        select p.id, p.title, p.summary, p.position,
          (select coalesce(json_agg(o order by o.position), '[]') from (
            select o.id, o.slug, o.title, o.summary, o.owner, o.position,
              (select coalesce(json_agg(t order by t.position, t.id), '[]') from (
                select t.id, t.position, t.indicator, t.value, t.direction, t.counted_from, t.baseline, t.baseline_on, t.deadline, t.path, t.note
                from governance.target t where t.objective_id = o.id) t) as targets
            from governance.objective o where o.priority_id = p.id) o) as objectives
        from governance.priority p where p.strategy_id = s.id) p) as priorities
    from governance.strategy s where ${where}
    order by s.ends_on desc, s.adopted_on desc`.execute(db);
  return rows;
}
