import { sql } from "kysely";

import type { AppointmentAddresses } from "#places";
import { isPublic, resourceTables } from "../resources.query.ts";
import { routes } from "../routes.ts";

/** Where somebody's time is booked at each place: the first that its host added. What is out of order takes no appointments. */
export const appointmentAddresses: AppointmentAddresses = {
  async find(db) {
    const { rows } = await sql<{ placeId: string; slug: string }>`
      select distinct on (r.place_id) r.place_id as "placeId", r.slug from ${resourceTables}
      where r.kind = 'help' and r.state = 'open' and ${isPublic} order by r.place_id, r.created_at, r.id`.execute(db);
    return new Map(rows.map(({ placeId, slug }) => [placeId, routes.show.href({ slug })]));
  },
};
