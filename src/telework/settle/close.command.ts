import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { addDays } from "#platform/time/day.ts";
import { type Cell, linesOf, waits } from "./cells.ts";
import { sealOf } from "../seal.ts";
import { writeFigures } from "./figures.command.ts";

/** What a closing made; `waiting`: employers whose half-days wait because too few persons had them. */
export interface ClosedMonth {
  readonly statements: number;
  readonly settlements: number;
  readonly halves: number;
  readonly waiting: number;
}

/** The first day of the month after "2026-11". */
const after = (month: string): string => `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;

/**
 * Settles all half-days to the end of a month, "2026-11", of which nobody says that they should not be billed: statements for employers, settlements for places,
 * numbered in the order of names. Then the rows that tie a person to a place are deleted. One at a time, whole or not at all: run again, or killed
 * and run again, it finds nothing left to do and changes nothing.
 * @param key of the house, with which proofs are sealed
 */
export const close = (db: Db, month: string, key: string): Promise<ClosedMonth> => db.transaction().execute((trx) => closeWithin(trx, month, key));

/** The same, within the transaction of what does more. */
export async function closeWithin(trx: Db, month: string, key: string): Promise<ClosedMonth> {
  await waitInLine(trx, "telework.close");
  await forgetLost(trx);
  const stays = await readStays(trx, month);
  const persons = Map.groupBy(stays, ({ employerId }) => employerId);
  const late = new Set([...persons].filter(([, rows]) => waits(new Set(rows.map(({ agentId }) => agentId)).size, month)).map(([id]) => id));
  const settled = stays.filter(({ employerId }) => !late.has(employerId));
  const corrections = await readCorrections(trx);
  if (settled.length === 0 && corrections.length === 0) return { statements: 0, settlements: 0, halves: 0, waiting: late.size };
  const { rows } = await sql<{ id: string }>`insert into telework.closing (month) values (${`${month}-01`}::date) returning id`.execute(trx);
  const { id } = rows[0]!;
  const statements = await writeStatements(trx, id, month, settled, corrections);
  const settlements = await writeSettlements(trx, id, month, settled, corrections, key);
  await writeFigures(trx, { closingId: id, month, stays: settled.map((one) => one.id), corrections });
  await sql`update telework.correction set closing_id = ${id} where id = any(${corrections.map((one) => one.id)}::uuid[])`.execute(trx);
  await sql`delete from telework.stay where id = any(${settled.map((one) => one.id)}::uuid[])`.execute(trx);
  return { statements, settlements, halves: settled.reduce((sum, one) => sum + one.halves, 0), waiting: late.size };
}

/** What is billed, or was and is taken off: half-days at a place. Cents without VAT. */
interface BilledRow {
  readonly id: string;
  readonly employerId: string;
  readonly placeId: string | null;
  readonly placeName: string;
  readonly month: string;
  readonly day: string;
  readonly part: string;
  readonly halves: number;
  readonly cents: number;
  readonly vat: number | null;
  readonly pool: string | null;
}

interface StayRow extends BilledRow {
  readonly agentId: string;
  readonly centre: string;
  readonly proof: string;
}

/** Whoever had a desk of a place that went could not come: it is not billed, and their half-days are given back. */
async function forgetLost(trx: Db): Promise<void> {
  await sql`
    with lost as (
      delete from telework.stay where state = 'booked' and booking_id is null and contested_why is null and day < (clock_timestamp() at time zone 'Europe/Paris')::date
      returning halves, agent_envelope_id as own, centre_envelope_id as centre),
    back as (
      select id, sum(halves)::int as halves from (select own as id, halves from lost union all select centre, halves from lost) b where id is not null group by id)
    update telework.envelope e set used = e.used - back.halves from back where back.id = e.id`.execute(trx);
}

async function readStays(trx: Db, month: string): Promise<StayRow[]> {
  const { rows } = await sql<StayRow>`
    select s.id, s.agent_id as "agentId", s.employer_id as "employerId", c.code as centre, s.place_id as "placeId", g.place_name as "placeName",
      to_char(s.day, 'YYYY-MM') as month, s.day::text as day, s.part, s.halves, s.cents, s.vat, q.name as pool, replace(s.proof::text, '-', '') as proof
    from telework.stay s join telework.centre c on c.id = s.centre_id join telework.version v on v.id = s.version_id join telework.agreement g on g.id = v.agreement_id
      join telework.pool q on (q.version_id, q.number) = (s.version_id, s.pool)
    where s.day < least(${after(month)}::date, (clock_timestamp() at time zone 'Europe/Paris')::date) and s.contested_by is null
    order by s.day, s.part, s.proof for update of s`.execute(trx);
  return rows;
}

interface CorrectionRow extends BilledRow {
  readonly label: string | null;
  readonly reason: string;
}

/** Those that no closing has taken yet; what is taken off is what was billed. Of an employer that is no more none is. */
async function readCorrections(trx: Db): Promise<CorrectionRow[]> {
  const { rows } = await sql<CorrectionRow>`
    select k.id, coalesce(s.employer_id::text, '') as "employerId", k.label, t.place_id as "placeId", t.place_name as "placeName",
      to_char(l.day, 'YYYY-MM') as month, l.day::text as day, l.part, -l.halves as halves, (-l.cents)::int as cents, nullif(l.vat, -1) as vat, l.pool, k.reason
    from telework.correction k join telework.statement s on s.id = k.statement_id join telework.settlement t on t.id = k.settlement_id
      join telework.settlement_line l on l.settlement_id = k.settlement_id and l.number = k.line_number
    where k.closing_id is null and s.employer_id is not null order by k.made_at, k.id for update of k`.execute(trx);
  return rows;
}

const sumOf = (rows: readonly { readonly halves: number; readonly cents: number }[]) => ({
  halves: rows.reduce((sum, one) => sum + one.halves, 0),
  cents: rows.reduce((sum, one) => sum + one.cents, 0),
});

/** First and last month, as days, of all that stands on one paper. */
function monthsOf(rows: readonly { readonly month: string }[], month: string) {
  const months = rows.map((row) => row.month).sort();
  return { first: `${months[0] ?? month}-01`, last: `${months.at(-1) ?? month}-01` };
}

async function writeStatements(trx: Db, closingId: string, month: string, stays: readonly StayRow[], corrections: readonly CorrectionRow[]): Promise<number> {
  const { rows: names } = await sql<{ id: string; name: string; siret: string | null; address: string }>`
    select id, name, siret, concat_ws(', ', nullif(address, ''), postal_code) as address from people.structure
    where id = any(${[...new Set([...stays.map((one) => one.employerId), ...corrections.map((one) => one.employerId)])]}::uuid[])
    order by name collate "fr-x-icu", id`.execute(trx);
  for (const employer of names) {
    const own = stays.filter((one) => one.employerId === employer.id);
    const taken = corrections.filter((one) => one.employerId === employer.id);
    const { first, last } = monthsOf([...own, ...taken], month);
    const { rows } = await sql<{ id: string }>`
      insert into telework.statement (closing_id, employer_id, employer_name, employer_siret, employer_address, first_month, last_month, year, number, issued_on)
      values (${closingId}, ${employer.id}, ${employer.name}, ${employer.siret}, ${employer.address}, ${first}::date, ${last}::date, 0, 0, 'epoch') returning id`.execute(
      trx,
    );
    const lines = [
      ...linesOf(cellsOf(own)).map((one) => ({ ...one, kind: "use", reason: null })),
      ...taken.map(({ label, halves, cents, reason }) => ({ label, halves, cents, kind: "correction", reason })),
    ];
    await insertLines(trx, rows[0]!.id, lines, [...own, ...taken]);
  }
  return names.length;
}

/** Persons are counted once in each cost centre. */
function cellsOf(stays: readonly StayRow[]): Cell[] {
  return [...Map.groupBy(stays, ({ centre }) => centre)].map(([label, rows]) => ({
    ...{ label, persons: new Set(rows.map(({ agentId }) => agentId)).size },
    ...sumOf(rows),
  }));
}

async function insertLines(trx: Db, statementId: string, lines: readonly object[], rows: readonly (StayRow | CorrectionRow)[]): Promise<void> {
  await sql`
    insert into telework.statement_line (statement_id, number, kind, label, halves, cents, reason)
    select ${statementId}, l.number, l.kind, l.label, l.halves, l.cents, l.reason
    from json_to_recordset(${JSON.stringify(lines.map((line, at) => ({ number: at + 1, ...line })))}::json)
      l (number integer, kind text, label text, halves integer, cents bigint, reason text)`.execute(trx);
  const taxes = [...Map.groupBy(rows, ({ vat }) => vat ?? -1)].map(([vat, own]) => ({ vat, ...sumOf(own) }));
  await sql`
    insert into telework.statement_tax (statement_id, vat, halves, cents)
    select ${statementId}, l.vat, l.halves, l.cents from json_to_recordset(${JSON.stringify(taxes)}::json) l (vat smallint, halves integer, cents bigint)`.execute(
    trx,
  );
}

async function writeSettlements(
  trx: Db,
  closingId: string,
  month: string,
  stays: readonly StayRow[],
  corrections: readonly CorrectionRow[],
  key: string,
): Promise<number> {
  const keyOf = ({ placeId, placeName }: StayRow | CorrectionRow) => placeId ?? `gone ${placeName}`;
  const places = [...Map.groupBy([...stays, ...corrections], keyOf)].sort(([one, [first]], [other, [second]]) =>
    `${first!.placeName} ${one}` < `${second!.placeName} ${other}` ? -1 : 1,
  );
  for (const [, rows] of places) {
    const { first, last } = monthsOf(rows, month);
    const { placeId, placeName } = rows[0]!;
    const { rows: made } = await sql<{ id: string }>`
      insert into telework.settlement (closing_id, place_id, place_name, place_address, first_month, last_month, year, number, issued_on)
      values (${closingId}, ${placeId}, ${placeName}, coalesce((select concat_ws(', ', nullif(p.address, ''), p.postal_code) from places.place p where p.id = ${placeId}), ''),
        ${first}::date, ${last}::date, 0, 0, 'epoch') returning id`.execute(trx);
    const lines = rows.map(({ day, part, halves, cents, vat, pool, ...row }, at) => ({
      ...{ number: at + 1, day, part, halves, cents, vat: vat ?? -1, pool, kind: "proof" in row ? "use" : "correction" },
      ...("proof" in row ? { proof: sealOf(key, row.proof).toString("hex"), reason: null } : { proof: null, reason: row.reason }),
    }));
    await sql`
      insert into telework.settlement_line (settlement_id, number, kind, day, part, halves, cents, vat, pool, proof, reason)
      select ${made[0]!.id}, l.number, l.kind, l.day, l.part, l.halves, l.cents, l.vat, l.pool, decode(l.proof, 'hex'), l.reason
      from json_to_recordset(${JSON.stringify(lines)}::json)
        l (number integer, kind text, day date, part text, halves integer, cents bigint, vat smallint, pool text, proof text, reason text)`.execute(trx);
  }
  return places.length;
}
