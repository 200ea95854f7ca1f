import { sql } from "kysely";

/** Whether the place of the application `a`, in the directory, lies in a priority neighbourhood. */
export const inNeighbourhood = sql<boolean>`exists (
  select from places.place_zone z join territory.zone t on t.id = z.zone_id where z.place_id = a.place_id and t.kind = 'qpv')`;
