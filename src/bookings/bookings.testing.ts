import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { type BookOutcome, book as bookAsked } from "./book/book.command.ts";
import type { Pays } from "./charges/pricing.ts";
import type { Asks } from "./conditions/ask.query.ts";
import { addResource } from "./edit/save.command.ts";
import bookings from "./module.ts";
import { defaults, type Details } from "./resource.ts";

/** A day far enough for every notice, near enough for every horizon. */
export const day = addDays(dayOf(Date.now()), 10);
export const at = (clock: string, on = day): Date => instantOf(on, clock);

/** A room of which each booking may be as long as a day, unless said. */
export const roomOf = (placeId: string, more: Partial<Details> = {}): Details => ({
  ...{ ...defaults.room, cancel: 120, after: 0, longest: 1440, horizon: 730, atOnce: 1 },
  ...{ placeId, kind: "room", words: { name: "Salle essayée", about: "Une salle pour les essais.", rules: null }, translations: {} },
  ...{
    includes: [],
    capacity: 20,
    quantity: 1,
    wheelchair: "yes",
    free: true,
    priceNote: null,
    hours: null,
    parts: [],
    audience: "everybody" as const,
    guests: false,
    circle: [],
    ...more,
  },
});

/** As the form of a booking is answered. */
export const wish = (resourceId: string, from: string, to: string, more: { on?: string; units?: number; people?: number | null } = {}) => ({
  ...{ resourceId, from: at(from, more.on), to: at(to, more.on), units: more.units ?? 1, people: more.people ?? null, purpose: null },
});

/** A house in which no other room asks for anything, nor for money. */
export const none: Asks & Pays = { offers: { bookingConditions: [], bookingPrices: [] }, shown: null };

type BookArguments = Parameters<typeof bookAsked>;

/** Books where no other room asks for anything. `powers`: by which somebody keeps a place. */
export const book = (
  db: BookArguments[0],
  personId: string,
  wishes: BookArguments[2],
  { exception = false, whom, powers = [] }: Pick<BookArguments[3], "exception" | "whom"> & { readonly powers?: AllOffers["powers"] } = {},
): Promise<BookOutcome> => bookAsked(db, personId, wishes, { exception, asks: { offers: { ...none.offers, powers } }, pays: none, ...(whom && { whom }) });

/** Published at once. */
export async function addOpen(db: import("kysely").Kysely<import("#platform/db/tables.ts").Tables>, details: Details): Promise<string> {
  const added = await addResource(db, details, null);
  if (!added.ok) throw new Error(added.problem);
  await sql`update bookings.resource set state = 'open' where id = ${added.id}`.execute(db);
  return added.id;
}

export const bookedOf = async (db: Db, resourceId: string) =>
  (
    await sql<{ id: string; state: string; from: Date; to: Date; person: string | null }>`
      select id, state, lower(during) as "from", upper(during) as "to", person_id as person from bookings.booking
      where resource_id = ${resourceId} order by made_at, id`.execute(db)
  ).rows;

/** A place that is always open unless said, its host, a resident; officers of its commune and of another. */
export async function bookingsHouse({ hours = "24/7" }: { hours?: string } = {}) {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, bookings]);
  const { db } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours });
    const { rows } = await sql<{ slug: string }>`select slug from places.place where id = ${id}`.execute(db);
    return { id, slug: rows[0]!.slug, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("La Filature essayée"), await open("Le Comptoir essayé")];
  const agent = (id: string) => addPerson(db, { roles: [{ role: "agent", kind: "commune", id }] });
  return { ...house, here, there, agents: { roubaix: await agent("59512"), tourcoing: await agent("59599") }, resident: await addPerson(db) };
}
