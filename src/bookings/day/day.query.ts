import { sql } from "kysely";

import { openSpans } from "#places";
import type { Db } from "#platform/db/db.ts";
import { addDays, startOfDay } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findAt, type Resource } from "../resources.query.ts";
import { findTakings, readBookable } from "../taking/hold.query.ts";
import { type DayTable, dayTable } from "./day.ts";

export interface DayPlace {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** At its address; null where nobody may see the place, or it opens no door. */
export async function findPlace(db: Db, slug: string): Promise<DayPlace | null> {
  const { rows } = await sql<DayPlace>`
    select p.id, p.name, p.slug from places.place p
    where p.slug = ${slug} and p.status = 'published' and p.stage in ('opening', 'rooted')
      and not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text)`.execute(db);
  return rows[0] ?? null;
}

interface PlaceDay {
  readonly resources: readonly Resource[];
  readonly table: DayTable;
}

/** All that this person may book there, and what is free of it on that day. */
export async function findPlaceDay(db: Db, placeId: string, day: string, { visitor, now }: { visitor: Visitor | null; now: Date }): Promise<PlaceDay> {
  const resources = (await findAt(db, placeId, visitor)).filter(({ state }) => state === "open");
  const byId = new Map(
    (
      await readBookable(
        db,
        resources.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  const bookable = resources.flatMap(({ id }) => byId.get(id) ?? []);
  const around = { from: startOfDay(addDays(day, -1)).getTime(), to: startOfDay(addDays(day, 2)).getTime() };
  const [takings, own] = await Promise.all([
    findTakings(
      db,
      bookable.flatMap(({ units }) => units),
      [around],
    ),
    visitor
      ? findOwnOf(
          db,
          visitor.id,
          bookable.map(({ id }) => id),
          day,
        )
      : new Map<string, []>(),
  ]);
  const standing = takings.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  const known = bookable.map((one) => ({
    open: openSpans(one.place, one.hours, addDays(day, -1), addDays(day, 2)),
    takings: standing.filter(({ unit }) => one.units.includes(unit)),
    own: own.get(one.id) ?? [],
  }));
  return { resources, table: dayTable(bookable, day, known, now.getTime()) };
}

async function findOwnOf(db: Db, personId: string, resourceIds: readonly string[], day: string) {
  const { rows } = await sql<{ id: string; resourceId: string; from: Date; to: Date }>`
    select id, resource_id as "resourceId", lower(during) as "from", upper(during) as "to" from bookings.booking
    where person_id = ${personId} and resource_id = any(${[...resourceIds]}::uuid[]) and kind = 'booking' and state in ('asked', 'booked')
      and during && tstzrange(${startOfDay(day)}, ${startOfDay(addDays(day, 1))})`.execute(db);
  return Map.groupBy(
    rows.map(({ id, resourceId, from, to }) => ({ id, resourceId, from: from.getTime(), to: to.getTime() })),
    ({ resourceId }) => resourceId,
  );
}
