import { type RawBuilder, sql } from "kysely";

/**
 * The first instant of a day (YYYY-MM-DD) here; with `later`, of so many days after it. Without the step by `timestamp`, PostgreSQL takes
 * the day in the zone of its session, and the hours around midnight fall into another day.
 */
export function startOfDay(day: string, later = 0): RawBuilder<Date> {
  return sql<Date>`((${day}::date + ${later}::int)::timestamp at time zone 'Europe/Paris')`;
}
