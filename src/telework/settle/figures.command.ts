import { sql } from "kysely";

import { isSmall, hiddenCells, smallest } from "#engines/disclosure/small-cells.ts";
import type { Db } from "#platform/db/db.ts";
import { addDays } from "#platform/time/day.ts";
import { distanceMetres, type Point, readTerritory } from "#territory";
import { weekdayOf } from "../telework.ts";

interface Row {
  readonly agentId: string;
  readonly employerId: string;
  /** Of the place; null: it is no more. */
  readonly commune: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly home: string | null;
  readonly work: string | null;
  readonly came: boolean;
  readonly halves: number;
  readonly cents: number;
}

interface CommuneFigure {
  readonly commune: string | null;
  readonly halves: number;
  readonly cents: number;
}

interface Figures {
  readonly closingId: string;
  /** "2026-11". */
  readonly month: string;
  readonly stays: readonly string[];
  readonly corrections: readonly { readonly halves: number; readonly cents: number }[];
}

/**
 * Keeps what everybody may know of a closing, as long as it is known who came where: half-days by commune of the places, and how much nearer to home they were.
 * Communes to which fewer than five persons came, or agents of one employer alone (who would know that they are its own), are told together.
 */
export async function writeFigures(trx: Db, { closingId, month, stays, corrections }: Figures): Promise<void> {
  const rows = await readRows(trx, stays);
  const told = [...tell(rows), ...corrections.map(({ halves, cents }) => ({ commune: null, halves, cents }))];
  const sums = [...Map.groupBy(told, ({ commune }) => commune)].map(([commune, own]) => ({ commune, ...sumOf(own) }));
  const capacity = await readCapacity(trx, month);
  const shown = new Set(sums.map(({ commune }) => commune));
  const rest = [...capacity].reduce((sum, [commune, one]) => sum + (shown.has(commune) ? 0 : one), 0);
  await sql`
    insert into telework.figure (closing_id, commune_code, halves, cents, capacity)
    select ${closingId}, f.commune, f.halves, f.cents, f.capacity
    from json_to_recordset(${JSON.stringify(sums.map((one) => ({ ...one, capacity: one.commune === null ? rest : (capacity.get(one.commune) ?? 0) })))}::json)
      f (commune text, halves integer, cents bigint, capacity integer)`.execute(trx);
  await writeSaving(trx, closingId, rows);
}

async function readRows(trx: Db, stays: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.agent_id as "agentId", s.employer_id as "employerId", p.commune_code::text as commune, p.longitude, p.latitude,
      coalesce(a.home_code, a.commune_code)::text as home, e.commune_code::text as work, s.state = 'came' as came, s.halves, s.cents
    from telework.stay s join telework.agent a on a.id = s.agent_id join people.structure e on e.id = s.employer_id left join places.place p on p.id = s.place_id
    where s.id = any(${[...stays]}::uuid[]) order by s.id`.execute(trx);
  return rows;
}

const sumOf = (rows: readonly { readonly halves: number; readonly cents: number }[]) => ({
  halves: rows.reduce((sum, one) => sum + one.halves, 0),
  cents: rows.reduce((sum, one) => sum + one.cents, 0),
});
const personsOf = (rows: readonly Row[]): number => new Set(rows.map(({ agentId }) => agentId)).size;
const employersOf = (rows: readonly Row[]): number => new Set(rows.map(({ employerId }) => employerId)).size;

/** Nothing at all of fewer than five persons. */
function tell(rows: readonly Row[]): CommuneFigure[] {
  if (personsOf(rows) < smallest) return [];
  const cells = [...Map.groupBy(rows, ({ commune }) => commune)];
  const persons = cells.map(([, own]) => personsOf(own));
  const hidden = hiddenCells(
    persons,
    cells.map(([commune, own], at) => commune === null || isSmall(persons[at]!) || employersOf(own) < 2),
  );
  return cells.map(([commune, own], at) => ({ commune: hidden.has(at) ? null : commune, ...sumOf(own) }));
}

/** Half-days that the desks offered in each commune could have taken, from Monday to Friday of a month. */
async function readCapacity(trx: Db, month: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ commune: string; desks: number }>`
    select p.commune_code::text as commune, coalesce(sum(r.quantity), 0)::int as desks
    from telework.offer o join bookings.resource r on r.id = o.resource_id join places.place p on p.id = r.place_id
    where o.state = 'open' and r.state = 'open' group by p.commune_code`.execute(trx);
  const days = Array.from({ length: 31 }, (_, at) => addDays(`${month}-01`, at)).filter((day) => day.startsWith(month) && weekdayOf(day) <= 5);
  return new Map(rows.map(({ commune, desks }) => [commune, desks * days.length * 2]));
}

/** Of those who came alone, and of whom both communes are known. */
async function writeSaving(trx: Db, closingId: string, rows: readonly Row[]): Promise<void> {
  const { communes } = await readTerritory(trx);
  const points = new Map(communes.map(({ code, point }) => [code, point]));
  const pointOf = (code: string | null): Point | null => (code === null ? null : (points.get(code) ?? null));
  const known = rows.flatMap((row) => {
    const [home, work] = [pointOf(row.home), pointOf(row.work)];
    const { longitude, latitude, came } = row;
    if (!came || !home || !work || longitude === null || latitude === null) return [];
    return [{ ...row, metres: row.halves * (distanceMetres(home, work) - distanceMetres(home, { longitude, latitude })) }];
  });
  if (personsOf(known) < smallest || employersOf(known) < 2) return;
  const metres = Math.round(known.reduce((sum, one) => sum + one.metres, 0));
  await sql`insert into telework.saving (closing_id, halves, metres) values (${closingId}, ${sumOf(known).halves}, ${metres})`.execute(trx);
}
