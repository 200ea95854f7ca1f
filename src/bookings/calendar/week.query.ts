import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, startOfDay } from "#platform/time/day.ts";
import { openSpans } from "#places";
import { findTakings, readBookable } from "../taking/hold.query.ts";
import { padded } from "../booking.ts";
import { type Week, weekOf } from "./week.ts";

interface WeekRequest {
  readonly resourceId: string;
  /** The first day. */
  readonly first: string;
  readonly days?: number;
  readonly personId: string | null;
  readonly now: Date;
}

/** The calendar of a resource; null when it is gone. */
export async function findWeek(db: Db, { resourceId, first, days = 7, personId, now }: WeekRequest): Promise<Week | null> {
  const [resource] = await readBookable(db, [resourceId]);
  if (!resource) return null;
  const last = addDays(first, days);
  const span = { from: startOfDay(first).getTime(), to: startOfDay(last).getTime() };
  const [takings, own] = await Promise.all([
    findTakings(db, resource.units, [padded({ from: span.from, to: span.to + 86_400_000 }, resource)]),
    personId ? findOwnSpans(db, personId, resourceId, new Date(span.from), new Date(span.to)) : [],
  ]);
  const open = openSpans(resource.place, resource.hours, addDays(first, -1), addDays(last, 1));
  const standing = takings.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  return weekOf(resource, first, { open, takings: standing, own, now }, days);
}

async function findOwnSpans(db: Db, personId: string, resourceId: string, from: Date, to: Date) {
  const { rows } = await sql<{ id: string; from: Date; to: Date }>`
    select id, lower(during) as "from", upper(during) as "to" from bookings.booking
    where person_id = ${personId} and resource_id = ${resourceId} and kind = 'booking' and state in ('asked', 'booked')
      and during && tstzrange(${from}, ${to})`.execute(db);
  return rows.map((row) => ({ id: row.id, from: row.from.getTime(), to: row.to.getTime() }));
}
