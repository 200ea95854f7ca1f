import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findModules, isPublic, type Module, moduleTables } from "../modules.query.ts";
import type { Kind } from "../training.ts";

export type ListedModule = Module & {
  /** The next session ahead, and whether it has a seat; null when none is announced. */
  readonly next: Date | null;
  readonly machines: number;
};

interface CatalogueFilters {
  readonly q: string;
  readonly kind: Kind | null;
  /** Only those of which a session is announced. */
  readonly soon: boolean;
}

/** Open modules, those with the nearest session first, then by title. */
export async function listOpen(db: Db, { q, kind, soon }: CatalogueFilters, { now, limit, offset }: Range & { now: Date }): Promise<Slice<ListedModule>> {
  const next = sql`(select min(lower(s.during)) from trainings.session s where s.module_id = m.id and s.state = 'planned' and lower(s.during) > ${now})`;
  const where = sql`${isPublic} and (${kind}::text is null or m.kind = ${kind}) and (not ${soon}::boolean or ${next} is not null)
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', m.title, m.translations -> 'en' ->> 'title', m.translations -> 'nl' ->> 'title', p.name))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findModules(db, where, sql`order by ${next} nulls last, m.title collate "fr-x-icu", m.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${moduleTables} where ${where}`.execute(db),
  ]);
  const { rows: more } = await sql<{ id: string; next: Date | null; machines: number }>`
    select m.id, ${next} as next, (select count(*)::int from trainings.requirement r where r.module_id = m.id) as machines
    from trainings.module m where m.id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(db);
  const byId = new Map(more.map((one) => [one.id, one]));
  return { rows: rows.map((row) => ({ ...row, next: byId.get(row.id)?.next ?? null, machines: byId.get(row.id)?.machines ?? 0 })), total: counted[0]!.count };
}
