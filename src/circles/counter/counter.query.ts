import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ownStructures } from "../acting.query.ts";
import type { Structure } from "../circles.query.ts";
import { fewestTold, type Opinion } from "./feedback.ts";

export interface Procedure {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** One that is published, by its slug. */
export async function findProcedure(db: Db, slug: string): Promise<Procedure | null> {
  const { rows } = await sql<Procedure>`
    select c.id, c.slug, (select v.title from circles.version v where v.common_id = c.id order by v.number desc limit 1) as title
    from circles.common c where c.slug = ${slug} and c.kind = 'procedure' and c.state = 'published'`.execute(db);
  return rows[0] ?? null;
}

export interface ExperienceTally {
  readonly count: number;
  readonly easier: number;
  readonly harder: number;
  /** The middle one of those that were noted; null where fewer than five were. */
  readonly minutes: number | null;
}

/** What residents said of it, all together; null as long as they are too few. */
export async function findTold(db: Db, commonId: string): Promise<ExperienceTally | null> {
  const { rows } = await sql<ExperienceTally>`
    select count(*)::int as count, count(*) filter (where easier = 'easier')::int as easier, count(*) filter (where easier = 'harder')::int as harder,
      case when count(minutes) >= ${fewestTold} then round(percentile_cont(0.5) within group (order by minutes))::int end as minutes
    from circles.feedback where common_id = ${commonId}`.execute(db);
  const told = rows[0]!;
  return told.count >= fewestTold ? told : null;
}

/** Structures for which this person answers, that made it or use it. */
export async function findUsing(db: Db, commonId: string, someone: Visitor | null): Promise<Structure[]> {
  const { rows } = await sql<Structure>`
    select t.id, t.name from people.structure t where t.id = any(${ownStructures(someone)})
      and (exists (select from circles.use u where u.common_id = ${commonId} and u.structure_id = t.id)
        or exists (select from circles.author a where a.common_id = ${commonId} and a.structure_id = t.id)) order by t.name collate "fr-x-icu", t.id`.execute(
    db,
  );
  return rows;
}

export interface Feedback {
  readonly id: string;
  readonly structure: string;
  readonly saidOn: string;
  readonly easier: Opinion;
  readonly minutes: number | null;
  readonly words: string | null;
  readonly own: boolean;
}

/** The latest first. */
export async function listFeedback(db: Db, commonId: string, someone: Visitor, { limit, offset }: Range): Promise<Slice<Feedback>> {
  const { rows } = await sql<Feedback>`
    select f.id, t.name as structure, f.said_on::text as "saidOn", f.easier, f.minutes, f.words, f.structure_id = any(${ownStructures(someone)}) as own
    from circles.feedback f join people.structure t on t.id = f.structure_id where f.common_id = ${commonId}
    order by f.said_on desc, f.noted_at desc, f.id limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ count: number }>`select count(*)::int as count from circles.feedback where common_id = ${commonId}`.execute(db);
  return { rows, total: counted[0]!.count };
}
