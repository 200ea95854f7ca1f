import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import type { Busy, Candidate } from "./available.ts";

interface BusyRow {
  readonly resourceId: string;
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly wideFrom: number;
  readonly wideTo: number;
}

const instant = (at: RawBuilder<unknown>) => sql`(extract(epoch from ${at}) * 1000)::float8`;

/** A time with the most that any of these wants free around it. */
export function around({ from, to }: Span, candidates: readonly Candidate[]): Span {
  const most = (of: (candidate: Candidate) => number) => candidates.reduce((widest, one) => Math.max(widest, of(one)), 0) * 60_000;
  return { from: from - most(({ before }) => before), to: to + most(({ after }) => after) };
}

/**
 * What is taken of these resources in some time; a request that nobody approved in time takes nothing any more. Instants as numbers: thousands of
 * dates cost more to read than to find.
 */
export async function findBusy(db: Db, { from, to }: Span, now: Date, of: readonly string[]): Promise<Map<string, Busy[]>> {
  const { rows } = await sql<BusyRow>`
    select u.resource_id as "resourceId", u.id as unit, ${instant(sql`lower(b.during)`)} as "from", ${instant(sql`upper(b.during)`)} as "to",
      ${instant(sql`lower(t.during)`)} as "wideFrom", ${instant(sql`upper(t.during)`)} as "wideTo"
    from bookings.taking t join bookings.booking b on b.id = t.booking_id join bookings.unit u on u.id = t.unit_id
    where t.padded = 1 and (b.waits_until is null or b.waits_until > ${now})
      and t.unit_id = any(array(select id from bookings.unit where resource_id = any(${[...of]}::uuid[])))
      and t.during && tstzrange(${new Date(from)}, ${new Date(to)})`.execute(db);
  return Map.groupBy(
    rows.map((row) => ({
      ...{ resourceId: row.resourceId, unit: row.unit, plain: { from: row.from, to: row.to } },
      wide: { from: row.wideFrom, to: row.wideTo },
    })),
    ({ resourceId }) => resourceId,
  );
}
