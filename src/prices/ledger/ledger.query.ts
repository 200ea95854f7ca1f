import { type RawBuilder, sql } from "kysely";

import { keptBy } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isKeptBy } from "../kept.query.ts";
import type { Entry } from "../money.ts";

/** What one person owes, or is owed, for one booking or one pass. */
export interface Due {
  readonly accountId: string;
  /** The booking or the pass. */
  readonly thingId: string;
  readonly isPass: boolean;
  /** It is lent: its page is that of a room which prices does not know. */
  readonly isLoan: boolean;
  /** Null: whoever booked it has no account. */
  readonly personId: string | null;
  /** Empty once a guest is forgotten. */
  readonly personName: string;
  readonly placeName: string;
  readonly what: string;
  readonly begins: Date | null;
  /** Cents: above 0, they owe; below, they get back. */
  readonly balance: number;
  /** Cents asked for, less gestures. */
  readonly asked: number;
  /** Cents received, less those given back. */
  readonly received: number;
}

/** `e` is a line, `a` its account, `p` its place, `o` the person. The account is that of the newest line: a place may have been merged meanwhile. */
export const dueColumns = sql`
  (array_agg(e.account_id::text order by e.id desc))[1] as "accountId", coalesce(e.booking_id, e.pass_id)::text as "thingId", e.booking_id is null as "isPass", coalesce(bool_or(b.kind = 'loan'), false) as "isLoan",
  e.person_id::text as "personId", coalesce(max(o.name), max(g.name), '') as "personName", (array_agg(a.name order by e.id desc))[1] as "placeName",
  (array_agg(e.what order by e.id desc))[1] as what, (array_agg(e.begins order by e.id desc))[1] as begins,
  sum(e.cents)::int as balance, coalesce(sum(e.cents) filter (where e.method is null), 0)::int as asked,
  coalesce(-sum(e.cents) filter (where e.method is not null), 0)::int as received`;
/** Without the lines of accounts that were erased: nobody owes them. */
export const dueTables = sql`prices.entry e join prices.account a on a.id = e.account_id left join people.person o on o.id = e.person_id
  left join bookings.booking b on b.id = e.booking_id left join bookings.guest g on g.booking_id = b.id
  cross join lateral (select where e.person_id is not null or b.made_for = 'guest') known`;
export const dueGroups = sql`group by e.booking_id, e.pass_id, e.person_id`;

/** Lines of places that this person keeps; those of a place that is gone are kept by whoever keeps all. */
export const isOfKept = (someone: Visitor): RawBuilder<boolean> =>
  sql`(exists (select from places.place p where p.id = a.place_id and ${isKeptBy(someone)}) or (a.place_id is null and ${keptBy(someone).all}::boolean))`;

const isOf = (thingId: string, personId: string | null): RawBuilder<boolean> =>
  sql`(e.booking_id = ${thingId}::uuid or e.pass_id = ${thingId}::uuid) and e.person_id is not distinct from ${personId}::uuid`;

/** Whose account, with what: `person` is null for whoever booked without one. */
export interface Which {
  readonly thing: string;
  readonly person: string | null;
}

/** What somebody owes for one thing; null where nothing was ever asked of them. `who` narrows whose it may be. */
export async function findDue(db: Db, { thing, person }: Which, who: RawBuilder<boolean> = sql`true`): Promise<Due | null> {
  if (!isUuid(thing) || (person !== null && !isUuid(person))) return null;
  const { rows } = await sql<Due>`
    select ${dueColumns} from ${dueTables} where ${isOf(thing, person)} and ${who} and (e.booking_id is not null or e.pass_id is not null) ${dueGroups}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** A line, and the statement on which it stands. */
export interface Line extends Entry {
  readonly statementId: string | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly corrected: boolean;
}

/** `e` is a line. */
export const lineColumns = sql`
  e.id, e.kind, e.cents, e.vat, e.method, e.what, e.begins, e.note, e.corrects, e.made_at as at, s.id as "statementId", s.year, s.number,
  exists (select from prices.entry c where c.corrects = e.id) as corrected`;
export const stated = sql`left join prices.line l on l.entry_id = e.id left join prices.statement s on s.id = l.statement_id`;

/** All lines of somebody about one thing, in the order in which they were written. */
export async function listLines(db: Db, thingId: string, personId: string | null): Promise<Line[]> {
  return (await sql<Line>`select ${lineColumns} from prices.entry e ${stated} where ${isOf(thingId, personId)} order by e.id`.execute(db)).rows;
}
