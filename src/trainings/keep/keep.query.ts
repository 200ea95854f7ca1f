import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findModules, isKeptBy, type Module, moduleTables } from "../modules.query.ts";
import type { State } from "../training.ts";

export type KeptModule = Module & { readonly holders: number; readonly sessions: number };

/** Modules that this person keeps or teaches in that state, by who keeps them and title, with how many hold them and the sessions ahead. */
export async function listKept(db: Db, someone: Visitor, { q, state }: { q: string; state: State }, { limit, offset }: Range): Promise<Slice<KeptModule>> {
  const where = sql`${isMine(someone)} and m.state = ${state}
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', m.title, p.name))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findModules(db, where, sql`order by p.name collate "fr-x-icu" nulls first, m.title collate "fr-x-icu", m.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${moduleTables} where ${where}`.execute(db),
  ]);
  const counts = await countOf(
    db,
    rows.map(({ id }) => id),
  );
  return { rows: rows.map((row) => ({ ...row, ...(counts.get(row.id) ?? { holders: 0, sessions: 0 }) })), total: counted[0]!.count };
}

/** Of places that they keep, or taught by them. */
const isMine = (someone: Visitor) =>
  sql<boolean>`(${isKeptBy(someone)} or exists (select from trainings.trainer t where t.module_id = m.id and t.person_id = ${someone.id}))`;

async function countOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; holders: number; sessions: number }>`
    select w.id, (select count(*)::int from trainings.authorisation a where a.module_id = w.id and (a.until_at is null or a.until_at > clock_timestamp())) as holders,
      (select count(*)::int from trainings.session s where s.module_id = w.id and s.state = 'planned' and lower(s.during) > clock_timestamp()) as sessions
    from unnest(${[...ids]}::uuid[]) w (id)`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many in each state. */
export async function countKept(db: Db, someone: Visitor): Promise<Readonly<Record<State, number>>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select m.state, count(*)::int as count from ${moduleTables} where ${isMine(someone)} group by m.state`.execute(db);
  const of = (state: State) => rows.find((row) => row.state === state)?.count ?? 0;
  return { draft: of("draft"), open: of("open"), withdrawn: of("withdrawn") };
}
