import { sql } from "kysely";

import type { Shut } from "#places";
import type { Listener } from "#platform/jobs/listener.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import { tellPerson } from "../news/tell.command.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/** What a place lets people book goes over to the record that was kept, with what is booked. */
const merged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    await sql`update bookings.resource set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    // Its screen goes on, unless the other record has one.
    await sql`
      update bookings.kiosk set place_id = ${kept} where place_id = ${gone} and not exists (select from bookings.kiosk where place_id = ${kept})`.execute(db);
  },
};

const unmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    await sql`update bookings.resource set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
  },
};

/** A place says that it stays shut: whoever booked there then is told, with ways on at the page of their booking. */
const shut: Listener<Shut> = {
  event: "places.shut",
  async handle({ db }, { place, first, last, reason }) {
    await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        select b.id from bookings.booking b join bookings.resource r on r.id = b.resource_id
        where r.place_id = ${place} and b.kind = 'booking' and b.state in ('asked', 'booked') and not b.overridden @> array['hours']
          and lower(b.during) > clock_timestamp() and b.during && tstzrange(${startOfDay(first)}, ${endOfDay(last)})`.execute(trx);
      await tellPerson(
        trx,
        rows.map(({ id }) => id),
        "shut",
        reason,
      );
    });
  },
};

export const placeListeners: readonly Listener[] = [merged, unmerged, shut];
