import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { lends, placesOf } from "./keeper.ts";
import type { Borrower, Condition, Moment, Side, State } from "./loan.ts";

/** A loan with what it is of. */
export interface Loan {
  readonly id: string;
  /** Null: the place, or the thing, is no more. */
  readonly resourceId: string | null;
  readonly bookingId: string | null;
  readonly placeId: string | null;
  readonly communeCode: string | null;
  readonly ownerId: string | null;
  readonly slug: string | null;
  readonly thing: string;
  readonly translations: { readonly en?: { readonly name?: string }; readonly nl?: { readonly name?: string } };
  readonly lender: string;
  readonly lenderAddress: string | null;
  readonly lenderSlug: string | null;
  readonly borrower: Borrower;
  readonly personId: string | null;
  /** Of whoever asked; null once their account is erased. */
  readonly personName: string | null;
  readonly structureId: string | null;
  readonly toPlaceId: string | null;
  readonly toPlaceAddress: string | null;
  readonly borrowerId: string | null;
  readonly borrowerName: string | null;
  readonly units: number;
  readonly quantity: number | null;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly purpose: string | null;
  readonly carried: boolean;
  readonly state: State;
  readonly waitsUntil: Date | null;
  readonly valueCents: number | null;
  readonly conditions: string | null;
  readonly signs: boolean;
  readonly signedAt: Date | null;
  readonly handedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly reason: string | null;
  readonly madeAt: Date;
  readonly version: number;
}

const day = (column: RawBuilder<unknown>) => sql`to_char(${column}, 'YYYY-MM-DD')`;

const columns = sql`l.id, l.resource_id as "resourceId", l.booking_id as "bookingId", l.place_id as "placeId", p.commune_code as "communeCode",
  l.owner_id as "ownerId", r.slug, l.thing, coalesce(r.translations, '{}'::jsonb) as translations, l.lender, p.address as "lenderAddress", p.slug as "lenderSlug",
  l.borrower, l.person_id as "personId", o.name as "personName", l.structure_id as "structureId", l.to_place_id as "toPlaceId",
  t.address as "toPlaceAddress", l.borrower_id as "borrowerId", l.borrower_name as "borrowerName", l.units, r.quantity,
  ${day(sql`l.first_day`)} as "firstDay", ${day(sql`l.last_day`)} as "lastDay", l.purpose, l.carried, l.state, l.waits_until as "waitsUntil",
  l.value_cents as "valueCents", l.conditions, l.signs, l.signed_at as "signedAt", l.handed_at as "handedAt", l.returned_at as "returnedAt",
  l.reason, l.made_at as "madeAt", l.version`;

export const loanTables = sql`loans.loan l left join bookings.resource r on r.id = l.resource_id left join places.place p on p.id = l.place_id
  left join places.place t on t.id = l.to_place_id left join people.person o on o.id = l.person_id`;

export async function findLoans(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Loan[]> {
  return (await sql<Loan>`select ${columns} from ${loanTables} where ${where} ${rest}`.execute(db)).rows;
}

/** Theirs, of a structure to which they belong, of a place that they keep. */
export const isBorrowedBy = (someone: Visitor): RawBuilder<boolean> => sql`(l.person_id = ${someone.id}
  or exists (select from people.membership b where b.structure_id = l.structure_id and b.person_id = ${someone.id})
  or l.to_place_id = any(${[...placesOf(someone)]}::uuid[]))`;

export type LoanForSides = Loan & { readonly sides: readonly Side[] };

/** A loan for those who lend, borrow or carry it, with the sides on which they stand; nobody else finds it. */
export async function findSeen(db: Db, id: string, someone: Visitor): Promise<LoanForSides | null> {
  const [found] = isUuid(id) ? await findLoans(db, sql`l.id = ${id}::uuid`) : [];
  if (!found) return null;
  const { rows } = await sql<{ borrows: boolean; carries: boolean }>`
    select ${isBorrowedBy(someone)} as borrows, exists (select from loans.carriage c where c.loan_id = l.id and c.carrier_id = ${someone.id}) as carries
    from loans.loan l where l.id = ${found.id}`.execute(db);
  const sides: Side[] = [];
  if (rows[0]?.borrows) sides.push("borrower");
  if (lends(someone, found)) sides.push("lender");
  if (rows[0]?.carries) sides.push("carrier");
  return sides.length > 0 ? { ...found, sides } : null;
}

/** What a loan became, the first first. */
export interface Step {
  readonly at: Date;
  readonly state: State;
  readonly lastDay: string;
}

export const findSteps = async (db: Db, id: string): Promise<Step[]> =>
  (await sql<Step>`select at, state, ${day(sql`last_day`)} as "lastDay" from loans.step where loan_id = ${id} order by number`.execute(db)).rows;

export interface Inspection {
  readonly id: string;
  readonly moment: Moment;
  readonly condition: Condition;
  readonly note: string | null;
  readonly alt: string | null;
  readonly pictured: boolean;
  readonly side: Side;
  readonly at: Date;
  readonly settledAt: Date | null;
  readonly settlement: string | null;
}

export const findInspections = async (db: Db, loanId: string): Promise<Inspection[]> =>
  (
    await sql<Inspection>`
      select id, moment, condition, note, alt, file_id is not null as pictured, side, at, settled_at as "settledAt", settlement
      from loans.inspection where loan_id = ${loanId} order by at, id`.execute(db)
  ).rows;

export interface Carriage {
  readonly way: "there" | "back";
  readonly carrier: string;
  readonly carrierId: string | null;
  readonly day: string;
  readonly leftAt: Date | null;
  readonly arrivedAt: Date | null;
}

export const findCarriages = async (db: Db, loanId: string): Promise<Carriage[]> =>
  (
    await sql<Carriage>`
      select way, carrier, carrier_id as "carrierId", ${day(sql`day`)} as day, left_at as "leftAt", arrived_at as "arrivedAt"
      from loans.carriage where loan_id = ${loanId} order by way desc`.execute(db)
  ).rows;

/** How many wait before it for the same days. */
export async function countBefore(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from loans.loan l join loans.loan o on o.resource_id = l.resource_id and o.state = 'queued' and o.id <> l.id
      and o.first_day <= l.last_day and o.last_day >= l.first_day and (o.made_at, o.id) < (l.made_at, l.id)
    where l.id = ${id} and l.state = 'queued'`.execute(db);
  return rows[0]!.count;
}
