import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import places from "./module.ts";
import { savePlace } from "./saving/save-place.command.ts";

let count = 0;

/** The house with places, hosts and officers to keep them, for tests. Tuesday 24 November 2026, in the afternoon, unless said. */
export async function keepingHouse(options: Parameters<typeof testHouse>[1] = {}, more: Parameters<typeof testHouse>[0] = []) {
  const house = await testHouse([territory, people, notifications, ...more, places], { now: "2026-11-24T14:40:00Z", ...options });
  const { db } = house;
  const text = async (answer: Response) => (await answer.text()).replaceAll("\u00a0", " ");
  return {
    ...house,
    text,
    /** A published place in Roubaix. */
    async newPlace(more: object = {}) {
      count++;
      const facts = { name: `La Gardée ${count}`, insee_code: "59512", postal_code: "59100", address: "12 quai de Gand", stage: "rooted" as const, ...more };
      return db.transaction().execute((trx) => savePlace(trx, facts, { source: "Essai", sourceId: `garde ${count}`, factsDate: "2026-10-01" }));
    },
    hostOf: (id: string) => addPerson(db, { roles: [{ role: "host", kind: "place", id }] }),
    officer: (commune = "59512") => addPerson(db, { roles: [{ role: "agent", kind: "commune", id: commune }] }),
    row: (id: string) => db.selectFrom("places.place").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    history: (id: string) => db.selectFrom("places.history").selectAll().where("place_id", "=", id).orderBy("id").execute(),
    audit: async (id: string) =>
      db.selectFrom("platform.audit").select(["who", "act", "reason"]).where("about_kind", "=", "place").where("about_id", "=", id).orderBy("id").execute(),
    told: (person: string) => db.selectFrom("notifications.message").select(["kind", "payload"]).where("person_id", "=", person).orderBy("id").execute(),
    mails: (to: string) => db.selectFrom("platform.mail").selectAll().where("recipient", "=", to).orderBy("created_at").execute(),
  };
}
