import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import bookings from "../bookings/module.ts";
import invitations from "../invitations/module.ts";
import mediation from "../mediation/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import opendata from "../opendata/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { announce } from "./announce/announce.command.ts";
import type { Details, Staffing } from "./activity.ts";
import activities from "./module.ts";
import { addService } from "./services/save.command.ts";
import { joinTeam } from "./services/team.command.ts";

/** A day far enough to be ahead, near enough for every list. */
export const day = addDays(dayOf(Date.now()), 10);

const details: Details = {
  ...{ title: "Atelier essayé", about: "Un atelier pour les essais.", theme: "making", day, begins: "14:00", ends: "16:00", weeks: null, until: null },
  ...{ room: null, audience: null, children: false, price: null, how: null, seats: null },
};

let count = 0;

/** A place with its host, another host, and what plants activities, services and their teams. */
export async function activitiesHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, mediation, invitations, bookings, activities, opendata]);
  const { db } = house;
  const open = async (name: string) => {
    const { id, slug } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours: "24/7" });
    return { id, slug, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("La Grange essayée"), await open("Le Moulin essayé")];

  /** Its identifier, and those of its dates by day. */
  async function activity(more: Partial<Details> = {}, service?: { readonly id: string } & Staffing) {
    count += 1;
    const added = await announce(db, { placeId: here.id, ...(service && { service }) }, { ...details, title: `Atelier essayé ${count}`, ...more }, here.host);
    if (!added.ok) throw new Error(added.problem);
    const { rows } = await sql<{ id: string }>`select id from activities.date where activity_id = ${added.id} order by day`.execute(db);
    return { id: added.id, dates: rows.map(({ id }) => id) };
  }

  /** A service whose lead is the host, with so many members, and one opening. */
  async function service(size = 3, staffing: Staffing = { needed: 1, wanted: 2 }, more: Partial<Details> = {}) {
    count += 1;
    const added = await addService(db, { placeId: here.id, kind: "repair_cafe", title: `Café essayé ${count}`, about: "On répare ensemble." }, here.host);
    if (!added.ok) throw new Error("many");
    const { rows } = await sql<{ id: string }>`select id from activities.service where slug = ${added.slug}`.execute(db);
    const { id } = rows[0]!;
    const team = await Promise.all(Array.from({ length: size }, (_, n) => addPerson(db, { name: `Membre Essai ${count} ${n + 1}` })));
    for (const personId of team) await joinTeam(db, { serviceId: id, personId, part: "member", by: here.host });
    const opening = await activity({ title: `Ouverture essayée ${count}`, ...more }, { id, ...staffing });
    return { id, slug: added.slug, team, opening };
  }

  const news = async (person: string) =>
    (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
      (row) => row.news,
    );
  const turnOf = async (dateId: string, personId: string) =>
    (await sql<{ id: string }>`select id from activities.turn where date_id = ${dateId} and person_id = ${personId}`.execute(db)).rows[0]?.id ?? null;
  /** Moves a date so that it begins in so many hours; to the past when negative. */
  const beginIn = (dateId: string, hours: number) => {
    const [from, to] = [hours, hours + 1].map((at) => new Date(Date.now() + at * 3_600_000));
    return sql`
      update activities.date set day = (${from}::timestamptz at time zone 'Europe/Paris')::date, begins = (${from}::timestamptz at time zone 'Europe/Paris')::time,
        ends = greatest((${to}::timestamptz at time zone 'Europe/Paris')::time, (${from}::timestamptz at time zone 'Europe/Paris')::time + interval '1 second')
      where id = ${dateId}`.execute(house.owner);
  };

  return { ...house, here, there, activity, service, news, turnOf, beginIn };
}
