import { sql } from "kysely";

import { addPerson } from "../people/people.testing.ts";
import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { dayOf } from "#platform/time/day.ts";
import { addOpen, roomOf } from "../bookings/bookings.testing.ts";
import bookings from "../bookings/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import prices from "./module.ts";
import type { Covers } from "./price.ts";

export const usual: Covers = { all: { hour: 500, half: 1500, day: 2500 }, job_seeker: { hour: 100 }, member: { hour: 50 } };

/** Two places that are always open, their hosts; somebody. */
/** `more`: rooms above that ask for prices too. */
export async function pricesHouse(more: readonly Room[] = []) {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, bookings, prices, ...more], {
    settings: { PAYMENTS: "sandbox" },
  });
  const { db } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours: "24/7" });
    return { id, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("L’Atelier payant"), await open("L’autre atelier")];

  /** A room with a price list of these prices. */
  async function priced(more: { covers?: Covers; freeUnder?: number; freeMonth?: number; free?: boolean; place?: string } = {}) {
    const { covers = usual, freeUnder = 0, freeMonth = 0, free = false, place = here.id } = more;
    const id = await addOpen(db, roomOf(place, { free, priceNote: free ? null : "5\u00a0€ l’heure", longest: 1440, atOnce: 1 }));
    const { rows } = await sql<{ list: string; slug: string }>`
      with made as (insert into prices.list (place_id, name) values (${place}, 'Salles') returning id),
      said as (insert into prices.edition (list_id, starts, covers, free_under, free_month)
        select id, ${dayOf(Date.now())}::date - 1, ${JSON.stringify(covers)}::jsonb, ${freeUnder}, ${freeMonth} from made),
      joined as (insert into prices.priced (resource_id, list_id) select ${id}, id from made)
      select made.id as list, r.slug from made, bookings.resource r where r.id = ${id}`.execute(db);
    return { id, list: rows[0]!.list, href: `/reserver/${rows[0]!.slug}/creneau` };
  }
  const sayPrices = (list: string, covers: Covers, starts = dayOf(Date.now())) =>
    sql`insert into prices.edition (list_id, starts, covers) values (${list}, ${starts}, ${JSON.stringify(covers)}::jsonb)`.execute(db);
  const attest = (personId: string, group: string, until: string, placeId = here.id) =>
    sql`insert into prices.attestation (person_id, place_id, "group", until) values (${personId}, ${placeId}, ${group}, ${until})`.execute(db);
  const quotes = async (resourceId: string) =>
    (
      await sql<{ cents: number; group: string }>`
        select q.cents, q."group" from prices.quote q join bookings.booking b on b.id = q.booking_id where b.resource_id = ${resourceId} order by q.id`.execute(
        db,
      )
    ).rows;
  return { ...house, here, there, priced, sayPrices, attest, quotes };
}
