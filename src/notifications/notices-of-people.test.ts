import { afterAll, expect, it } from "vitest";

import type { ListenerContext } from "#platform/jobs/listener.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import notifications from "./module.ts";
import { peopleTold } from "./notices-of-people.listener.ts";

const house = await testHouse([territory, people, notifications]);
afterAll(() => house.close());

it("tells the persons whom the room below wants told, in every language of its notices", async () => {
  const { db, services } = house;
  const amina = await addPerson(db);
  const payload = { change: "granted", role: "host", where: null, reason: "Convention" };
  await peopleTold.handle({ db } as unknown as ListenerContext, { to: [amina], kind: "people.role_changed", payload });
  expect(await db.selectFrom("notifications.message").select(["kind", "payload"]).where("person_id", "=", amina).execute()).toEqual([
    { kind: "people.role_changed", payload },
  ]);
  for (const { kind, example, say } of services.offers.notices) {
    for (const locale of ["fr", "en", "nl"] as const) expect([kind, say(example, locale).subject.length > 5]).toEqual([kind, true]);
  }
});
