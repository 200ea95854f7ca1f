import { sql } from "kysely";
import { expect, it } from "vitest";

import { lockWaits } from "#platform/db/lock-waits.testing.ts";
import { erasePerson } from "../../people/erasure/erase-person.command.ts";
import { findEverywhere } from "../../people/erasure/erasure.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { houseWithShop } from "../notifications.testing.ts";
import { notify } from "../notify.command.ts";
import { mailAtOnce } from "./mail-messages.ts";

const house = await houseWithShop();
const { db, services } = house;

it("a person erased while a mail to them is written waits for it, and takes no other's turn", async () => {
  const person = await addPerson(db, { email: "yasmine.part@exemple.fr" });
  await notify(db, { to: [person], kind: "shop.now", payload: { place: "Le Canal" } });
  let mailing: Promise<void> | undefined;
  let erasing: Promise<boolean> | undefined;
  // The mail has read to whom it goes, and stops before it is written.
  await db.transaction().execute(async (trx) => {
    await sql`lock table platform.mail_suppression in access exclusive mode`.execute(trx);
    mailing = mailAtOnce(services, person);
    await lockWaits(db, 1);
    await sql`update people.person set erasure_asked_at = now() - interval '14 days' where id = ${person}`.execute(db);
    erasing = erasePerson(db, services.offers.personal, person);
    await lockWaits(db, 2);
  });
  expect(await Promise.allSettled([mailing, erasing])).toEqual([
    { status: "fulfilled", value: undefined },
    { status: "fulfilled", value: true },
  ]);
  expect(await findEverywhere(db, ["yasmine.part@exemple.fr"])).toEqual([]);
  expect((await sql`select from notifications.message where person_id = ${person}`.execute(db)).rows).toEqual([]);
});
