import { type RawBuilder, sql } from "kysely";
import { createRequire } from "node:module";
import type OpeningHours from "opening_hours";
import type { nominatim_object } from "opening_hours";

import type { Db } from "#platform/db/db.ts";

// As published: its local time is read as the wall clock, whatever the zone of the machine.
const Library = createRequire(import.meta.url)("opening_hours") as typeof OpeningHours;
const lille = { lat: "50.6365", lon: "3.0635", address: { country_code: "fr", state: "Hauts-de-France" } } as unknown as nominatim_object;

interface Thing {
  readonly id: string;
  readonly code: string;
  readonly quantity: number;
  readonly texts: readonly string[];
  /** Days of the month, the first 0, on which its place stays shut. */
  readonly shut: readonly number[];
}

interface TakingRow {
  readonly id: string;
  readonly counts: boolean;
  /** Minutes of the wall clock from the beginning of the month. */
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

/** Minutes of units. */
interface Sum {
  readonly value: number;
  readonly of: number;
}

/** Hours booked of those that could be in the whole month before the end of a day, minute by minute: of all, and of each commune (`members`). */
export async function countOccupation(db: Db, day: string, members: RawBuilder<unknown>) {
  const [year, month] = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().split("-").map(Number) as [number, number];
  const first = new Date(year, month - 2, 1);
  const days = new Date(year, month - 1, 0).getDate();
  const begins = `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, "0")}-01`;
  const { rows: things } = await sql<Thing>`
    select r.id, p.commune_code as code, r.quantity, array_remove(array[r.hours, p.hours], null) as texts,
      array(select n::int from generate_series(0, ${days - 1}::int) n, places.closing c where c.place_id = p.id and c.during @> ${begins}::date + n::int) as shut
    from bookings.resource r, places.place p where p.id = r.place_id and r.state <> 'draft'`.execute(db);
  const minute = (at: "lower" | "upper") => sql.raw(`(extract(epoch from (${at}(during) at time zone 'Europe/Paris') - '${begins}'::timestamp) / 60)::int`);
  const { rows: taken } = await sql<TakingRow>`
    select resource_id as id, kind in ('booking', 'stay') as counts, ${minute("lower")} as "from", ${minute("upper")} as "to", units
    from bookings.booking where state = 'booked'`.execute(db);
  // In the night in which clocks change, the hour from two to three is lived twice in October, and not at all in March.
  const turns = first.getMonth() === 2 ? 0 : first.getMonth() === 9 ? 2 : 1;
  const lastSunday = days - new Date(year, month - 2, days).getDay();
  const lived = (at: number): number => (Math.floor(at / 60) === (lastSunday - 1) * 24 + 2 ? turns : 1);
  const byThing = Map.groupBy(taken, ({ id }) => id);
  const sums = new Map<string, Sum>();
  for (const thing of things) {
    const open = openMinutes(thing, first, days);
    const had = { value: 0, of: 0 };
    for (const [at, is] of open.entries()) if (is) had.of += thing.quantity * lived(at);
    for (const { counts, from, to, units } of byThing.get(thing.id) ?? [])
      for (let at = Math.max(0, from); at < Math.min(to, open.length); at += 1)
        if (open[at]) had[counts ? "value" : "of"] += (counts ? 1 : -1) * Math.min(units, thing.quantity) * lived(at);
    for (const code of ["", thing.code]) {
      const { value, of } = sums.get(code) ?? { value: 0, of: 0 };
      sums.set(code, { value: value + had.value, of: of + had.of });
    }
  }
  const { rows: parts } = await sql<{ code: string }>`select code from ${members} m union all select ''`.execute(db);
  return parts.map(({ code }) => ({
    kind: code === "" ? ("metropolis" as const) : ("commune" as const),
    id: code,
    ...hours(sums.get(code)),
  }));
}

const hours = (sum: Sum = { value: 0, of: 0 }): Sum => ({ value: sum.value / 60, of: sum.of / 60 });

/** One for each minute at which all of its texts say that it is surely open. */
function openMinutes({ texts, shut }: Thing, first: Date, days: number): Uint8Array {
  const open = new Uint8Array(days * 1440).fill(texts.length > 0 ? 1 : 0);
  for (const text of texts) {
    const said = new Uint8Array(open.length);
    const until = new Date(first.getFullYear(), first.getMonth(), days + 1);
    for (const [from, to, unknown] of intervals(text, first, until)) if (!unknown) said.fill(1, minutesSince(first, from), minutesSince(first, to));
    for (const at of open.keys()) open[at] = open[at]! & said[at]!;
  }
  for (const day of shut) open.fill(0, day * 1440, (day + 1) * 1440);
  return open;
}

function intervals(text: string, from: Date, to: Date) {
  try {
    return new Library(text, lille).getOpenIntervals(from, to);
  } catch {
    return [];
  }
}

const minutesSince = (first: Date, at: Date): number =>
  (Math.round((Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - Date.UTC(first.getFullYear(), first.getMonth(), 1)) / 86_400_000) * 24 +
    at.getHours()) *
    60 +
  at.getMinutes();
