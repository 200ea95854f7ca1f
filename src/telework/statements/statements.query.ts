import { sql } from "kysely";

import { isKeptBy } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { manages, settling } from "../keeper.ts";
import type { Part } from "../telework.ts";

/** A paper as a list tells of it: of an employer who owes, or of a place that is owed. Cents without VAT. */
export interface Paper {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  /** "2026-10". */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly name: string;
  readonly address: string;
  readonly halves: number;
  readonly cents: number;
}

/** Of one rate of VAT, in hundredths of a percent; null: exempt. */
export interface Tax {
  readonly vat: number | null;
  readonly halves: number;
  readonly cents: number;
}

export interface StatementLine {
  readonly number: number;
  readonly kind: "use" | "correction";
  /** A cost centre; null: those that are too small to stand alone. */
  readonly label: string | null;
  readonly halves: number;
  readonly cents: number;
  readonly reason: string | null;
  /** Where what the employer says of it stands; null: it says nothing. */
  readonly objection: "open" | "rejected" | "upheld" | null;
}

export interface Statement extends Paper {
  readonly employerId: string | null;
  readonly siret: string | null;
  readonly lines: readonly StatementLine[];
  readonly taxes: readonly Tax[];
}

export interface SettlementLine {
  readonly number: number;
  readonly kind: "use" | "correction";
  readonly day: string;
  readonly part: Part;
  readonly halves: number;
  readonly cents: number;
  readonly vat: number | null;
  /** The desks, by the name that was signed; null: settled before agreements could have several. */
  readonly pool: string | null;
  readonly reason: string | null;
}

export interface Settlement extends Paper {
  readonly lines: readonly SettlementLine[];
}

const months = sql`to_char(s.first_month, 'YYYY-MM') as "firstMonth", to_char(s.last_month, 'YYYY-MM') as "lastMonth"`;
const statements = sql`s.id, s.year, s.number, s.issued_on::text as "issuedOn", ${months}, s.employer_name as name, s.employer_address as address,
  (select coalesce(sum(l.halves), 0)::int from telework.statement_line l where l.statement_id = s.id) as halves,
  (select coalesce(sum(l.cents), 0)::int from telework.statement_line l where l.statement_id = s.id) as cents`;
const settlements = sql`s.id, s.year, s.number, s.issued_on::text as "issuedOn", ${months}, s.place_name as name, s.place_address as address,
  (select coalesce(sum(l.halves), 0)::int from telework.settlement_line l where l.settlement_id = s.id) as halves,
  (select coalesce(sum(l.cents), 0)::int from telework.settlement_line l where l.settlement_id = s.id) as cents`;

/** Of one employer, the last first. */
export async function listStatements(db: Db, employerId: string, { limit, offset }: Range): Promise<Slice<Paper>> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Paper>`
      select ${statements} from telework.statement s where s.employer_id = ${employerId} order by s.year desc, s.number desc limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from telework.statement s where s.employer_id = ${employerId}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Of the places that somebody keeps, the last first. */
export async function listSettlements(db: Db, someone: Visitor, { limit, offset }: Range): Promise<Slice<Paper>> {
  const from = sql`telework.settlement s join places.place p on p.id = s.place_id where ${isKeptPlace(someone)}`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Paper>`select ${settlements} from ${from} order by s.year desc, s.number desc limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

const isKeptPlace = (someone: Visitor) => sql`exists (select from (select p.id as place_id) r where ${isKeptBy(someone)})`;

/** For whoever manages the telework of the employer, and whoever settles. */
export async function findStatement(db: Db, id: string, someone: Visitor): Promise<Statement | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Omit<Statement, "lines" | "taxes">>`
    select ${statements}, s.employer_id as "employerId", s.employer_siret as siret from telework.statement s where s.id = ${id}::uuid`.execute(db);
  const [found] = rows;
  if (!found || !((found.employerId !== null && manages(someone, found.employerId)) || can(someone, settling, {}))) return null;
  const [{ rows: lines }, { rows: taxes }] = await Promise.all([
    sql<StatementLine>`
      select l.number, l.kind, l.label, l.halves, l.cents::int as cents, l.reason, o.state as objection
      from telework.statement_line l left join telework.objection o on (o.statement_id, o.line_number) = (l.statement_id, l.number)
      where l.statement_id = ${id}::uuid order by l.number`.execute(db),
    sql<Tax>`select nullif(vat, -1) as vat, halves, cents::int as cents from telework.statement_tax where statement_id = ${id}::uuid order by telework.statement_tax.vat desc`.execute(
      db,
    ),
  ]);
  return { ...found, lines, taxes };
}

/** For whoever keeps the place, and whoever settles. */
export async function findSettlement(db: Db, id: string, someone: Visitor): Promise<Settlement | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Omit<Settlement, "lines">>`
    select ${settlements} from telework.settlement s left join places.place p on p.id = s.place_id
    where s.id = ${id}::uuid and (${can(someone, settling, {})}::boolean or (p.id is not null and ${isKeptPlace(someone)}))`.execute(db);
  if (!rows[0]) return null;
  const { rows: lines } = await sql<SettlementLine>`
    select number, kind, day::text as day, part, halves, cents::int as cents, nullif(vat, -1) as vat, pool, reason from telework.settlement_line
    where settlement_id = ${id}::uuid order by number`.execute(db);
  return { ...rows[0], lines };
}

export interface ProvenStay {
  readonly day: string;
  readonly part: Part;
  readonly placeName: string;
  readonly year: number;
  readonly number: number;
}

/** What was billed under a sealed code; null: nothing was, or not yet. */
export async function findProven(db: Db, seal: Uint8Array): Promise<ProvenStay | null> {
  const { rows } = await sql<ProvenStay>`
    select l.day::text as day, l.part, s.place_name as "placeName", s.year, s.number from telework.settlement_line l join telework.settlement s on s.id = l.settlement_id
    where l.proof = ${seal}`.execute(db);
  return rows[0] ?? null;
}
