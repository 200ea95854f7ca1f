import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { withinReach } from "../acts/within-reach.query.ts";

/** A structure that may run a place. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly commune_code: string | null;
}

const candidate = sql`s.id, s.name, s.siret, s.rna, s.commune_code`;

/** The structure whose number the record bears. */
export async function findRunner(db: Db, pivot: string | null): Promise<Candidate | null> {
  if (!pivot) return null;
  const { rows } = await sql<Candidate>`select ${candidate} from people.structure s where s.siret = ${pivot} or s.rna = ${pivot} limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function findNumbered(db: Db, id: string): Promise<Candidate | null> {
  const { rows } = await sql<Candidate>`
    select ${candidate} from people.structure s where s.id::text = ${id} and coalesce(s.siret, s.rna) is not null`.execute(db);
  return rows[0] ?? null;
}

interface SuggestedStructure extends Candidate {
  /** The same name in the same commune, and no other of that name there. */
  readonly sure: boolean;
}

/** Without a number there is nothing by which exports could name it. */
const hasNumber = sql<boolean>`coalesce(s.siret, s.rna) is not null`;
const sameName = sql<boolean>`platform.fold(s.name) = platform.fold(p.structure_name)`;
/** The commune of the seat, or of a postal code that several share: associated communes count as their own. */
const sameCommune = sql<boolean>`s.commune_code = p.commune_code`;
const isSure: RawBuilder<boolean> = sql<boolean>`(${sameName} and ${sameCommune} and not exists (
  select from people.structure o where o.id <> s.id and platform.fold(o.name) = platform.fold(p.structure_name) and o.commune_code = p.commune_code))`;

/** Of the name that the record says, of the place's own name, of those whose members keep the place; or what was typed: words or a number. */
export async function suggestStructures(db: Db, placeId: string, typed: string): Promise<SuggestedStructure[]> {
  const number = typed.replace(/[\s.-]/g, "").toUpperCase();
  const asked = sql<boolean>`(strpos(platform.fold(s.name), platform.fold(${typed})) > 0 or s.siret = ${number} or s.rna = ${number})`;
  const alike = sql<boolean>`(${sameName} or (${sameCommune} and platform.fold(s.name) = platform.fold(p.name)) or exists (
    select from people.membership m join people.role_grant g on g.person_id = m.person_id and g.role = 'host' and g.scope_kind = 'place'
      and g.scope_id = p.id::text and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) where m.structure_id = s.id))`;
  const { rows } = await sql<SuggestedStructure>`
    select ${candidate}, coalesce(${isSure}, false) as sure from places.place p cross join people.structure s
    where p.id = ${placeId} and ${hasNumber} and ${typed.trim() === "" ? alike : asked}
      and (p.structure_pivot is null or (s.siret is distinct from p.structure_pivot and s.rna is distinct from p.structure_pivot))
    order by sure desc, (${sameCommune}) desc nulls last, s.name collate "fr-x-icu", s.id limit 12`.execute(db);
  return rows;
}

export interface UnjoinedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune_code: string;
  readonly structure_name: string | null;
  readonly structure_pivot: string | null;
  /** The one that may be joined without looking; null when there is none. */
  readonly sure: { readonly id: string; readonly name: string; readonly number: string } | null;
}

interface Question {
  readonly q: string;
  readonly commune: string;
  readonly state: "sure" | "named" | "silent" | "all";
  readonly order: Order<"name" | "commune">;
}

const notJoined = sql<boolean>`p.status = 'published' and p.stage <> 'closed' and not exists (
  select from people.structure s where s.siret = p.structure_pivot or s.rna = p.structure_pivot)`;

const sure = sql`(select json_build_object('id', s.id, 'name', s.name, 'number', coalesce(s.siret, s.rna)) from people.structure s
  where ${hasNumber} and ${isSure} limit 1)`;

const states: Readonly<Record<Question["state"], RawBuilder<boolean>>> = {
  sure: sql<boolean>`f.sure is not null`,
  named: sql<boolean>`f.sure is null and f.structure_name is not null`,
  silent: sql<boolean>`f.structure_name is null`,
  all: sql<boolean>`true`,
};

/** Places that belong to no structure, within the reach of whoever asks. */
export async function findUnjoined(db: Db, visitor: Visitor, { q, commune, state, order }: Question, { limit, offset }: Range): Promise<Slice<UnjoinedPlace>> {
  const found = sql`(select p.id, p.slug, p.name, p.commune_code, p.structure_name, p.structure_pivot, ${sure} as sure from places.place p
    where ${notJoined} and ${withinReach(visitor, "places.edit")} and (${commune} = '' or p.commune_code = ${commune})
      and (${q} = '' or strpos(p.folded || ' ' || coalesce(platform.fold(p.structure_name), ''), platform.fold(${q})) > 0))`;
  const by = order.by === "name" ? sql`f.name collate "fr-x-icu"` : sql`f.commune_code`;
  const { rows } = await sql<UnjoinedPlace>`
    select f.* from ${found} f where ${states[state]} order by ${by} ${order.descending ? sql`desc` : sql`asc`}, f.name collate "fr-x-icu", f.id
    limit ${limit} offset ${offset}`.execute(db);
  const total = await sql<{ count: number }>`select count(*)::int as count from ${found} f where ${states[state]}`.execute(db);
  return { rows, total: total.rows[0]!.count };
}

interface RunPlace {
  readonly slug: string;
  readonly name: string;
  readonly commune_code: string;
  readonly stage: "idea" | "prefiguration" | "opening" | "rooted" | "closed";
}

/** What a structure runs, as everybody sees it. */
export async function placesRunBy(db: Db, { siret, rna }: Pick<Candidate, "siret" | "rna">): Promise<RunPlace[]> {
  const { rows } = await sql<RunPlace>`
    select slug, name, commune_code, stage from places.place
    where status = 'published' and structure_pivot = any(${[siret, rna].filter((number) => number !== null)}::text[])
    order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}
