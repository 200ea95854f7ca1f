import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { erasePerson } from "./erase-person.command.ts";
import { findEverywhere } from "./erasure.testing.ts";

const house = await testHouse([territory, people]);
const { db } = house;
const { offers, mailer } = house.services;
const words = ["Zoé Disparue", "zoe.disparue@exemple.fr", "zoe.avant@exemple.fr"];

/** Everything of this room that can tell who somebody is. */
async function live(): Promise<string> {
  const by = await addPerson(db, { name: "Chloé Reste" });
  const id = await addPerson(db, { name: words[0]!, email: words[2]!, roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const me = house.as(id);
  await me.post("/conditions", {});
  await me.post("/mon-espace/profil/adresse", { adresse: words[1]! });
  const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${words[1]}`.execute(db);
  await house.post(/localhost:\d+(\/adresse\/\S+)/.exec(rows[0]!.text)![1]!, {});
  await me.post("/mon-espace/donnees", { act: "copy" });
  await mailer.send({ to: "chloe@exemple.fr", subject: `${words[0]} vous a répondu`, text: `Écrivez à ${words[1]}`, locale: "fr", room: "people" });
  const soon = sql<Date>`now() + interval '1 hour'`;
  await db.insertInto("people.session").values({ person_id: id, token: "t", expires_at: soon, user_agent: words[0]! }).execute();
  await db.insertInto("people.account").values({ person_id: id, provider_id: "franceconnect", account_id: "sub", id_token: words[1]! }).execute();
  await db.insertInto("people.two_factor").values({ person_id: id, secret: words[1]!, backup_codes: "x" }).execute();
  await db
    .insertInto("people.passkey")
    .values({ person_id: id, name: `Clé de ${words[0]}`, public_key: "x", credential_id: "x", counter: 0, device_type: "x", backed_up: false })
    .execute();
  await db
    .insertInto("people.verification")
    .values({ identifier: "hash", value: JSON.stringify({ email: words[1] }), expires_at: soon })
    .execute();
  const { id: structure } = await db
    .insertInto("people.structure")
    .values({ name: "Les Fileurs", kind: "association" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("people.join_request")
    .values({ structure_id: structure, person_id: id, message: `Je suis ${words[0]}` })
    .execute();
  for (const email of [words[1]!, words[2]!]) {
    await db
      .insertInto("people.invitation")
      .values({ structure_id: structure, email, token_hash: Buffer.from(email) })
      .execute();
  }
  await sql`update people.role_grant set reason = ${`${words[0]} remplace Denis`}, granted_by = ${by} where person_id = ${id}`.execute(db);
  return id;
}

it("leaves neither name nor address in any table of any schema", async () => {
  const id = await live();
  expect(await findEverywhere(db, words)).toEqual(
    expect.arrayContaining(["people.person.name", "people.email_change.previous_email", "platform.mail.subject"]),
  );
  await house.as(id).post("/mon-espace/effacer", { adresse: words[1]!, contributions: "anonymise" });
  await sql`update people.person set erasure_asked_at = now() - interval '14 days' where id = ${id}`.execute(db);
  expect(await erasePerson(db, offers.personal, id)).toBe(true);
  expect(await findEverywhere(db, words)).toEqual([]);
});
