import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addOpen, roomOf } from "../bookings/bookings.testing.ts";
import bookings from "../bookings/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { ask } from "./ask/ask.command.ts";
import type { Party } from "./ask/party.ts";
import { inspect, type InspectionForm } from "./check/inspect.command.ts";
import { saveTerms } from "./keep/terms.command.ts";
import { type Moment, type Terms, usualTerms, type Wish } from "./loan.ts";
import loans from "./module.ts";

export const today = dayOf(Date.now());
export const inDays = (days: number): string => addDays(today, days);

/** Two places with their hosts, one of which lends; a resident. Gives what plants things, asks and notes. */
export async function loansHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, bookings, loans]);
  const { db, owner, services } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours: "09:00-18:00" });
    return { id, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("La Réserve essayée"), await open("Le Hangar essayé")];
  const resident = await addPerson(db);

  /** Lent at once to whoever asks, unless said. */
  async function thing(more: Partial<Terms> & { quantity?: number } = {}): Promise<{ id: string; slug: string }> {
    const { quantity = 1, ...terms } = more;
    const details = { kind: "equipment" as const, capacity: null, quantity, words: { name: "Objet essayé", about: "Un objet pour les essais.", rules: null } };
    const id = await addOpen(db, roomOf(here.id, details));
    const typed = { terms: { ...usualTerms, notice: 0, approval: false, atOnce: quantity, ...terms }, state: "open" as const, version: 0 };
    if (!(await saveTerms(db, id, typed, here.host))) throw new Error("not saved");
    const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db);
    return { id, slug: rows[0]!.slug };
  }

  const wish = (first: number, last: number, more: Partial<Wish> = {}): Wish => ({
    first: inDays(first),
    last: inDays(last),
    units: 1,
    purpose: null,
    carried: false,
    ...more,
  });
  const asks = (
    resourceId: string,
    personId: string,
    wished: Wish,
    { queue = false, party, shown = null }: { queue?: boolean; party?: Party; shown?: number | null } = {},
  ) => ask(db, services, { resourceId, personId, party: party ?? { kind: "person", id: personId, name: null }, wish: wished, queue, shown });

  /** Asked for and granted; its identifier. */
  async function lend(resourceId: string, personId: string, wished: Wish, party?: Party): Promise<string> {
    const asked = await asks(resourceId, personId, wished, party ? { party } : {});
    if (!asked.ok) throw new Error(asked.problem);
    return asked.id;
  }

  const note = (id: string, moment: Moment, more: Partial<InspectionForm> = {}) =>
    inspect(db, services, id, { moment, condition: "good", note: null, picture: null, signed: true, by: here.host, side: "lender", ...more });

  const stateOf = async (id: string): Promise<string> =>
    (await sql<{ state: string }>`select state from loans.loan where id = ${id}`.execute(db)).rows[0]!.state;

  /** As if its last day had been so many days ago: by the hand of the owner of the tables. */
  async function letItBeLate(id: string, days = 2): Promise<void> {
    const [first, last] = [inDays(-days - 3), inDays(-days)];
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update loans.loan set first_day = ${first}::date, last_day = ${last}::date where id = ${id}`.execute(trx);
      await sql`
        update bookings.booking set during = loans.days(${first}::date, ${last}::date), padded = loans.days(${first}::date, ${last}::date)
        where id = (select booking_id from loans.loan where id = ${id})`.execute(trx);
      await sql`
        update bookings.taking set during = loans.days(${first}::date, ${last}::date)
        where booking_id = (select booking_id from loans.loan where id = ${id})`.execute(trx);
    });
  }

  const news = async (person: string) =>
    (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
      (row) => row.news,
    );

  return { ...house, here, there, resident, thing, wish, asks, lend, note, stateOf, letItBeLate, news };
}
