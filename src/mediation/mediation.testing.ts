import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import mediation from "./module.ts";

/** Two places, each with its host; the clock goes. */
export async function mediationHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, mediation]);
  const { db } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69 });
    return { id, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("La Fabrique"), await open("Le Comptoir")];
  const rows = async (placeId = here.id) =>
    (
      await sql<{ id: string; day: string; need: string; minutes: number; undone: boolean }>`
        select id, day, need, minutes, undone_at is not null as undone from mediation.act where place_id = ${placeId} order by noted_at`.execute(db)
    ).rows;
  const note = (fields: Partial<typeof one> = {}, who = here.host, place = here.id) =>
    house.as(who).post(`/mediation/lieux/${place}`, { ...one, press: crypto.randomUUID(), ...fields });
  return { ...house, here, there, rows, note };
}

export const one = {
  act: "note",
  press: "",
  need: "numerique",
  minutes: "20",
  age: "65_more",
  company: "alone",
  outcome: "done",
  oriented: "",
  day: "",
};
