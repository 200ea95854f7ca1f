import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import type { Reason } from "../import/duplicates/duplicate.ts";

export interface PairRow {
  readonly one: { readonly slug: string; readonly name: string; readonly address: string; readonly commune_code: string };
  readonly other: PairRow["one"];
  readonly score: number;
  readonly reasons: readonly (Reason | { readonly code: "signalled" })[];
  readonly signalled: boolean;
  readonly decided: "merged" | "not_duplicates" | null;
  readonly decided_at: Date | null;
  readonly decided_by: string | null;
}

interface PairsQuestion {
  /** Null for all; else both places stand in one of them. */
  readonly communes: readonly string[] | null;
  readonly commune: string | null;
  readonly decided: boolean;
}

const said = (alias: "a" | "b") =>
  sql.raw(`json_build_object('slug', ${alias}.slug, 'name', ${alias}.name, 'address', ${alias}.address, 'commune_code', ${alias}.commune_code)`);
/** The two in the order of their addresses, whatever their identifiers. */
const one = sql`case when a.slug < b.slug then ${said("a")} else ${said("b")} end as one`;
const other = sql`case when a.slug < b.slug then ${said("b")} else ${said("a")} end as other`;
const from = sql`places.duplicate_suggestion s join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id
  left join people.person p on p.id = s.decided_by`;

/** Pairs that this person may decide, the likeliest first; decided ones, the latest first. */
export async function findPairs(db: Db, asked: PairsQuestion, { limit, offset }: Range): Promise<PairRow[]> {
  const order = asked.decided
    ? sql`s.decided_at desc nulls last, s.place_id, s.other_id`
    : sql`(s.signalled_by is not null) desc, s.score desc, s.place_id, s.other_id`;
  const { rows } = await sql<PairRow>`
    select ${one}, ${other}, s.score, s.reasons, s.signalled_by is not null as signalled, s.decided, s.decided_at, p.name as decided_by
    from ${from} where ${chosen(asked)} order by ${order} limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export interface PairCounts {
  readonly waiting: number;
  readonly decided: number;
}

export async function countPairs(db: Db, asked: Pick<PairsQuestion, "communes" | "commune">): Promise<PairCounts> {
  const { rows } = await sql<PairCounts>`
    select count(*) filter (where ${chosen({ ...asked, decided: false })})::int as waiting,
      count(*) filter (where ${chosen({ ...asked, decided: true })})::int as decided
    from ${from}`.execute(db);
  return rows[0]!;
}

/** The communes of the pairs that this person sees, for the filter. */
export async function findPairCommunes(db: Db, communes: readonly string[] | null): Promise<string[]> {
  const asked = { communes, commune: null };
  const { rows } = await sql<{ code: string }>`
    select distinct unnest(array[a.commune_code, b.commune_code]) as code from ${from}
    where ${chosen({ ...asked, decided: false })} or ${chosen({ ...asked, decided: true })}`.execute(db);
  return rows.map(({ code }) => code);
}

/** A pair of which one record went elsewhere waits until it comes back. */
function chosen({ communes, commune, decided }: PairsQuestion): RawBuilder<boolean> {
  const visible = sql`a.status not in ('merged', 'refused') and b.status not in ('merged', 'refused')`;
  const state = decided ? sql`s.decided is not null` : sql`s.decided is null and ${visible}`;
  const scope = communes ? sql`a.commune_code = any(${[...communes]}) and b.commune_code = any(${[...communes]})` : sql`true`;
  const there = commune ? sql`${commune} in (a.commune_code, b.commune_code)` : sql`true`;
  return sql<boolean>`${state} and ${scope} and ${there}`;
}

/** A record that may be one of two: it is not merged, nor was it refused. */
export function findSignalled(db: Db, slug: string) {
  return db
    .selectFrom("places.place")
    .select(["id", "slug", "commune_code"])
    .where("slug", "=", slug)
    .where("status", "not in", ["merged", "refused"])
    .executeTakeFirst();
}
