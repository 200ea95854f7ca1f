import { sql } from "kysely";

import { openSpans, type PlaceHours } from "#places";
import type { Db } from "#platform/db/db.ts";
import { addDays, startOfDay } from "#platform/time/day.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import type { Kind } from "../resource.ts";
import { type Ending, endings, type Figures, type Line, type RefusedBy } from "./figures.ts";
import { readBookable } from "../taking/hold.query.ts";
import { byHour, type Occupation, occupationOf, sumOf, type ResourceUse } from "./occupation.ts";

/** A month of a place: days, the last excluded. */
interface Month {
  readonly first: string;
  readonly after: string;
}

/** "2026-11". */
export const monthOf = (month: string): Month => ({ first: `${month}-01`, after: `${addDays(`${month}-28`, 4).slice(0, 7)}-01` });

interface Row {
  readonly resourceId: string;
  readonly kind: "booking" | "block" | "loan" | "stay";
  readonly state: string;
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly arrived: boolean;
  readonly ending: Ending | null;
}

/** All of it is counted from the rows of bookings, each time: nothing is kept beside them. */
export async function findFigures(db: Db, placeId: string, { first, after }: Month): Promise<Figures> {
  const [from, to] = [startOfDay(first), startOfDay(after)];
  const { rows: resources } = await sql<{ id: string; name: string; kind: Kind }>`
    select id, name, kind from bookings.resource where place_id = ${placeId} and state <> 'draft' order by name collate "fr-x-icu", id`.execute(db);
  const { rows } = await sql<Row>`
    select b.resource_id as "resourceId", b.kind, b.state, greatest(lower(b.during), ${from}) as "from", least(upper(b.during), ${to}) as "to", b.units,
      b.arrived_at is not null as arrived, case
        when b.kind <> 'booking' then null when b.state = 'missed' then 'missed'
        when b.state = 'cancelled' then case when b.turned_away_at is not null then 'turned_away' when b.ended_by = 'host' then 'withdrawn' else 'cancelled' end
        when b.state = 'declined' then 'refused' when b.state <> 'lapsed' then null
        when exists (select from bookings.former f where f.booking_id = b.id and f.state = 'queued') then 'unserved' else 'unanswered' end as ending
    from bookings.booking b join bookings.resource r on r.id = b.resource_id
    where r.place_id = ${placeId} and b.during && tstzrange(${from}, ${to})`.execute(db);
  const known = new Map(
    (
      await readBookable(
        db,
        resources.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  const byResource = Map.groupBy(rows, ({ resourceId }) => resourceId);
  const told = resources.map(({ id }) => toldOf(byResource.get(id) ?? [], openOf(known.get(id), { first, after }), known.get(id)?.quantity ?? 1));
  const [refusals, broken] = await Promise.all([findRefusals(db, placeId, { first, after }), countTold(db, placeId, { first, after })]);
  const lines = resources.map((one, at) => ({ ...lineOf(one, byResource.get(one.id) ?? [], told[at]!), breakdowns: broken.get(one.id) ?? 0 }));
  return { lines, hours: byHour(told), refusals };
}

/** How often each rule stood against a wish of that month: by the day on which it was wished. */
async function findRefusals(db: Db, placeId: string, { first, after }: Month): Promise<RefusedBy[]> {
  const { rows } = await sql<RefusedBy>`
    select f.rule, sum(f.times)::int as times from bookings.refusal f join bookings.resource r on r.id = f.resource_id
    where r.place_id = ${placeId} and f.day >= ${first}::date and f.day < ${after}::date group by f.rule order by times desc, f.rule`.execute(db);
  return rows;
}

async function countTold(db: Db, placeId: string, { first, after }: Month): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select r.id, count(*)::int as count from bookings.breakdown d join bookings.resource r on r.id = d.resource_id
    where r.place_id = ${placeId} and d.at >= ${startOfDay(first)} and d.at < ${startOfDay(after)} group by r.id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

function openOf(one: { readonly place: PlaceHours; readonly hours: string | null } | undefined, { first, after }: Month): Span[] {
  if (!one) return [];
  const [from, to] = [startOfDay(first).getTime(), startOfDay(after).getTime()];
  return openSpans(one.place, one.hours, addDays(first, -1), after)
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to);
}

function toldOf(rows: readonly Pick<Row, "kind" | "state" | "from" | "to" | "units">[], open: readonly Span[], quantity: number): ResourceUse {
  const of = (booked: boolean) =>
    rows
      .filter((row) => (row.kind === "booking" || row.kind === "stay") === booked && row.state === "booked")
      .map((row) => ({ from: row.from.getTime(), to: row.to.getTime(), units: Math.min(row.units, quantity) }));
  return { open, quantity, booked: of(true), blocked: of(false) };
}

function lineOf(resource: Pick<Line, "id" | "name" | "kind">, rows: readonly Row[], told: ResourceUse): Omit<Line, "breakdowns"> {
  const count = (ending: Ending) => rows.filter((row) => row.ending === ending).length;
  const stood = rows.filter(({ kind, state }) => kind === "booking" && state === "booked");
  const ended = Object.fromEntries(endings.map((one) => [one, count(one)])) as Record<Ending, number>;
  return { ...resource, ...occupationOf(told), bookings: stood.length, arrived: stood.filter(({ arrived }) => arrived).length, ended };
}

/** How many people booked there in that month, by the commune in which they said that they live; null: they did not. */
export async function findServed(db: Db, placeId: string, { first, after }: Month): Promise<{ commune: string | null; persons: number }[]> {
  const { rows } = await sql<{ commune: string | null; persons: number }>`
    select l.commune_code as commune, count(*)::int as persons
    from (select distinct b.person_id as id from bookings.booking b join bookings.resource r on r.id = b.resource_id
      where r.place_id = ${placeId} and b.kind = 'booking' and b.state = 'booked' and b.person_id is not null
        and lower(b.during) >= ${startOfDay(first)} and lower(b.during) < ${startOfDay(after)}) p
    left join people.residency l on l.person_id = p.id and l.ended_at is null
    group by 1`.execute(db);
  return rows;
}

interface OpenResource {
  readonly id: string;
  readonly commune: string;
  readonly quantity: number;
  readonly hours: string | null;
  readonly placeHours: string | null;
  readonly closings: PlaceHours["closings"];
}

type Had = Pick<Row, "resourceId" | "kind" | "state" | "from" | "to" | "units">;

/** The same occupation as the figures of each place, of all places, by commune. */
export async function findOccupation(db: Db, { first, after }: Month): Promise<Map<string, Occupation>> {
  const [from, to] = [startOfDay(first), startOfDay(after)];
  const { rows: resources } = await sql<OpenResource>`
    select r.id, p.commune_code as commune, r.quantity, r.hours, p.hours as "placeHours",
      coalesce((select json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', null))
        from places.closing c where c.place_id = p.id and c.during && daterange(${first}::date, ${after}::date)), '[]') as closings
    from bookings.resource r join places.place p on p.id = r.place_id where r.state <> 'draft'`.execute(db);
  const { rows } = await sql<Had>`
    select b.resource_id as "resourceId", b.kind, b.state, greatest(lower(b.during), ${from}) as "from", least(upper(b.during), ${to}) as "to", b.units
    from bookings.booking b where b.state = 'booked' and b.during && tstzrange(${from}, ${to})`.execute(db);
  const byResource = Map.groupBy(rows, ({ resourceId }) => resourceId);
  const found = new Map<string, Occupation>();
  for (const { id, commune, quantity, hours, placeHours, closings } of resources) {
    const open = openOf({ place: { hours: placeHours, closings }, hours }, { first, after });
    const here = occupationOf(toldOf(byResource.get(id) ?? [], open, quantity));
    found.set(commune, sumOf([found.get(commune) ?? { open: 0, booked: 0 }, here]));
  }
  return found;
}
