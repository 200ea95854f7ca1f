import { type RawBuilder, sql } from "kysely";

/** Of a row of visits.request: confirmed by its delegation by the end of that day. Held and unconfirmed requests do not count. */
export const askedBy = (day: string): RawBuilder<boolean> =>
  sql<boolean>`received_at is not null and held is null and (received_at at time zone 'Europe/Paris')::date <= ${day}::date`;
