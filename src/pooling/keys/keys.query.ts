import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { structuresOf } from "../keeper.ts";

export type KeyState = "proposed" | "running" | "presented" | "settled" | "dropped";

export interface Key {
  readonly id: string;
  readonly keeperId: string;
  readonly keeperName: string;
  readonly title: string;
  readonly basis: string;
  readonly year: number;
  readonly state: KeyState;
  /** Of its costs, all taxes included. */
  readonly cents: number;
}

export interface KeyPart {
  readonly structureId: string;
  readonly name: string;
  readonly weight: number;
  readonly agreed: boolean;
  readonly cents: number | null;
  readonly accepted: boolean;
  readonly why: string | null;
}

export interface CostRow {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  readonly cents: number;
}

const columns = sql`k.id, k.keeper_id as "keeperId", s.name as "keeperName", k.title, k.basis, k.year, k.state,
  (select coalesce(sum(c.cents), 0)::float8 from pooling.cost c where c.key_id = k.id) as cents`;
const tables = sql`pooling.key k join people.structure s on s.id = k.keeper_id`;

const isTheirs = (someone: Visitor) =>
  sql<boolean>`exists (select from pooling.key_part p where p.key_id = k.id and p.structure_id = any(${[...structuresOf(someone)]}::uuid[]))`;

/** Those in which the structures for which somebody acts share, the last year first. */
export async function listKeys(db: Db, someone: Visitor, { limit, offset }: Range): Promise<Slice<Key>> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Key>`
      select ${columns} from ${tables} where ${isTheirs(someone)}
      order by k.year desc, array_position(array['proposed', 'presented', 'running', 'settled', 'dropped'], k.state), k.made_at desc, k.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${isTheirs(someone)}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export interface KeyWithParts extends Key {
  readonly parts: readonly KeyPart[];
  readonly costs: readonly CostRow[];
}

/** For those who share in it alone. */
export async function findKey(db: Db, id: string, someone: Visitor): Promise<KeyWithParts | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Key>`select ${columns} from ${tables} where k.id = ${id}::uuid and ${isTheirs(someone)}`.execute(db);
  if (!rows[0]) return null;
  const [{ rows: parts }, { rows: costs }] = await Promise.all([
    sql<KeyPart>`
      select p.structure_id as "structureId", s.name, p.weight, p.agreed_at is not null as agreed, p.cents, p.accepted_at is not null as accepted, p.contest_why as why
      from pooling.key_part p join people.structure s on s.id = p.structure_id where p.key_id = ${id}::uuid order by s.name collate "fr-x-icu", s.id`.execute(
      db,
    ),
    sql<CostRow>`select id, day::text as day, label, cents from pooling.cost where key_id = ${id}::uuid order by day, recorded_at, id`.execute(db),
  ]);
  return { ...rows[0], parts, costs };
}

/** Structures by what was typed, a name or a SIRET: those that are exactly one. */
export async function findNamed(db: Db, typed: readonly string[]): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
  const { rows } = await sql<{ typed: string; id: string; name: string; count: number }>`
    select t.typed, max(s.id::text) as id, max(s.name) as name, count(*)::int as count from unnest(${[...new Set(typed)]}::text[]) t (typed)
    join people.structure s on platform.fold(s.name) = platform.fold(t.typed) or s.siret = regexp_replace(t.typed, '\\s', '', 'g')
    group by t.typed`.execute(db);
  return new Map(rows.filter(({ count }) => count === 1).map(({ typed: words, id, name }) => [words, { id, name }]));
}

/** How many keys wait for an answer of the structures for which somebody acts. */
export async function countKeys(db: Db, someone: Visitor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pooling.key k join pooling.key_part p on p.key_id = k.id
    where p.structure_id = any(${[...structuresOf(someone)]}::uuid[]) and ((k.state = 'proposed' and p.agreed_at is null)
      or (k.state = 'presented' and p.accepted_at is null and p.contest_why is null))`.execute(db);
  return rows[0]!.count;
}
