import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { addMember } from "../structures/membership.command.ts";

const house = await testHouse([territory, people]);
const { db } = house;

/** A structure kept by two, and by nobody else. */
async function keptByTwo() {
  const [one, two] = [await addPerson(db, { name: "Amina Exemple" }), await addPerson(db, { name: "Bilal Exemple" })];
  const made = await house
    .as(one)
    .post("/structures/nouvelle", { name: `Les Amis de ${one}`, kind: "association", commune_code: "59512", postal_code: "59100" });
  const id = /\/structures\/([0-9a-f-]{36})/.exec(made.headers.get("location") ?? "")![1]!;
  await db.transaction().execute((trx) => addMember(trx, { structureId: id, personId: two, role: "manager", reason: "Elle est arrivée.", by: one }));
  const press = (by: string, act: string, person: string) => house.as(by).post(`/structures/${id}/membres`, { act, person });
  const managers = async () =>
    (
      await db
        .selectFrom("people.role_grant")
        .select("person_id")
        .where("scope_id", "=", id)
        .where("role", "=", "manager")
        .where("revoked_at", "is", null)
        .execute()
    ).length;
  return { one, two, press, managers };
}

it.each([
  ["remove", "remove"],
  ["makeMember", "makeMember"],
  ["remove", "makeMember"],
])("two managers who take the structure from each other at once (%s, %s): one of them still keeps it", async (first, second) => {
  const { one, two, press, managers } = await keptByTwo();
  const answers = await Promise.all([press(one, first, two), press(two, second, one)]);
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(await managers()).toBe(1);
});

it("an administrator who is no member still takes a manager out", async () => {
  const { two, press, managers } = await keptByTwo();
  const administrator = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });
  expect((await press(administrator, "remove", two)).status).toBe(303);
  expect(await managers()).toBe(1);
});
