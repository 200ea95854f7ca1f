import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { employersOf, placesOf, type Side, sidesOf } from "../keeper.ts";
import type { Terms } from "../telework.ts";
import type { Standing } from "./standing.ts";

export interface Agreement {
  readonly id: string;
  readonly employerId: string;
  readonly employerName: string;
  /** Null: the place is no more. */
  readonly placeId: string | null;
  readonly placeName: string;
  readonly placeSlug: string | null;
  readonly notice: number;
  readonly endsOn: string | null;
  readonly endedBy: Side | null;
  readonly endReason: string | null;
  readonly standing: Standing;
  /** Of the last version that both signed; null: there is none. */
  readonly halfCents: number | null;
  readonly dayCents: number | null;
  /** Who proposed what waits; null: nothing does. */
  readonly proposedBy: Side | null;
  /** Which sides have not signed what waits; empty: nothing does. */
  readonly awaited: readonly Side[];
}

interface Signature {
  readonly side: Side;
  readonly name: string;
  readonly capacity: string;
  readonly at: Date;
}

/** Desks by the name that was signed; the identifier null: they are no more. */
interface Pool {
  readonly name: string;
  readonly resourceId: string | null;
}

export interface Version extends Terms {
  readonly id: string;
  readonly number: number;
  readonly pools: readonly Pool[];
  readonly side: Side;
  readonly text: string;
  /** Hexadecimal, as the database computed it. */
  readonly sha256: string;
  readonly state: "proposed" | "refused" | "replaced" | "signed";
  readonly answer: string | null;
  /** The version of the framework agreement whose terms it takes; null: its terms are its own. */
  readonly framework: number | null;
  readonly madeAt: Date;
  readonly signatures: readonly Signature[];
}

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;

const standing = sql`case
  when a.ends_on < ${today} or (s.valid_until < ${today}) then 'over'
  when w.side is not null then 'waits'
  when a.ends_on is not null then 'ending'
  when s.id is null then 'refused'
  when telework.version_on(a.id, ${today}) is not null then 'runs'
  else 'begins' end`;

const tables = sql`telework.agreement a join people.structure e on e.id = a.employer_id left join places.place p on p.id = a.place_id and p.status = 'published'
  left join lateral (select v.id, v.half_cents, v.day_cents, v.valid_until from telework.version v where v.agreement_id = a.id and v.state = 'signed' order by v.number desc limit 1) s on true
  left join telework.version w on w.agreement_id = a.id and w.state = 'proposed'`;

const columns = sql`a.id, a.employer_id as "employerId", e.name as "employerName", a.place_id as "placeId", a.place_name as "placeName", p.slug as "placeSlug", a.notice,
  a.ends_on::text as "endsOn", a.ended_by as "endedBy", a.end_reason as "endReason", ${standing} as standing, s.half_cents as "halfCents", s.day_cents as "dayCents",
  w.side as "proposedBy", array(select o.side from unnest('{employer,place}'::text[]) o (side)
    where w.id is not null and not exists (select from telework.signature g where g.version_id = w.id and g.side = o.side)) as awaited`;

/** Of the employers and places for which this person acts. */
const isTheirs = (someone: Visitor): RawBuilder<boolean> =>
  sql`(a.employer_id = any(${[...employersOf(someone)]}::uuid[]) or a.place_id = any(${[...placesOf(someone)]}::uuid[]))`;

export async function listAgreements(
  db: Db,
  someone: Visitor,
  { q, standing: wanted }: { readonly q: string; readonly standing: Standing | null },
  { limit, offset }: Range,
): Promise<Slice<Agreement>> {
  const where = sql`${isTheirs(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', e.name, a.place_name))) > 0)
    and (${wanted}::text is null or ${standing} = ${wanted})`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Agreement>`
      select ${columns} from ${tables} where ${where}
      order by array_position(array['waits', 'runs', 'ending', 'begins', 'refused', 'over'], ${standing}), a.place_name collate "fr-x-icu", a.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export type AgreementForSides = Agreement & { readonly sides: readonly Side[] };

/** For those alone who stand on one of its sides. */
export async function findAgreement(db: Db, id: string, someone: Visitor): Promise<AgreementForSides | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Agreement>`select ${columns} from ${tables} where a.id = ${id}::uuid`.execute(db);
  const sides = rows[0] ? sidesOf(someone, rows[0]) : [];
  return rows[0] && sides.length > 0 ? { ...rows[0], sides } : null;
}

/** All its versions, the last first, each with who signed it. */
export async function findVersions(db: Db, agreementId: string): Promise<Version[]> {
  const { rows } = await sql<Omit<Version, "signatures"> & { signatures: readonly (Omit<Signature, "at"> & { at: string })[] }>`
    select v.id, v.number, v.half_cents as "halfCents", v.day_cents as "dayCents", v.vat, v.weekdays, v.ceiling, v.cancel,
      v.valid_from::text as "validFrom", v.valid_until::text as "validUntil", v.side, v.text, v.sha256, v.state, v.answer, v.made_at as "madeAt",
      (select f.number from telework.framework f where f.id = v.framework_id) as framework,
      coalesce((select json_agg(json_build_object('name', q.name, 'resourceId', q.resource_id) order by q.number) from telework.pool q where q.version_id = v.id), '[]') as pools,
      coalesce((select json_agg(json_build_object('side', s.side, 'name', s.name, 'capacity', s.capacity, 'at', s.at) order by s.at)
        from telework.signature s where s.version_id = v.id), '[]') as signatures
    from telework.version v where v.agreement_id = ${agreementId} order by v.number desc`.execute(db);
  return rows.map((row) => ({ ...row, signatures: row.signatures.map((one) => ({ ...one, at: new Date(one.at) })) }));
}

/** How many proposals wait for a signature or an answer of the sides on which this person stands. */
export async function countWaiting(db: Db, someone: Visitor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from telework.version w join telework.agreement a on a.id = w.agreement_id
    where w.state = 'proposed' and (
      (a.employer_id = any(${[...employersOf(someone)]}::uuid[]) and not exists (select from telework.signature s where s.version_id = w.id and s.side = 'employer'))
      or (a.place_id = any(${[...placesOf(someone)]}::uuid[]) and not exists (select from telework.signature s where s.version_id = w.id and s.side = 'place')))`.execute(
    db,
  );
  return rows[0]!.count;
}

/** Structures for which this person acts, by name. */
export async function findEmployers(db: Db, someone: Visitor): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people.structure where id = any(${[...employersOf(someone)]}::uuid[]) order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}
