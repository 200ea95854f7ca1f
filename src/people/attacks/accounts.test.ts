import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const { db, owner } = house;
const whole = { kind: "metropolis", id: null } as const;
const administrator = (name: string) => addPerson(db, { name, roles: [{ role: "administrator", ...whole }] });
const [louise, second] = [await administrator("Louise Essai"), await administrator("Seconde Essai")];
const post = (as: string, id: string, fields: Record<string, string>) => house.as(as).post(`/comptes/${id}`, fields);
const block = (as: string, id: string) => post(as, id, { act: "block", reason: "Prise de pouvoir" });
const blocked = async () => (await sql<{ id: string }>`select person_id as id from people.block where ended_at is null`.execute(db)).rows.map(({ id }) => id);

describe("whoever took an administrator's session", () => {
  it("cannot block the last one: of two who block each other at once, one stays", async () => {
    const answers = await Promise.all([block(louise, second), block(second, louise)]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const [gone, ...more] = await blocked();
    expect(more).toEqual([]);
    const left = gone === louise ? second : louise;
    expect((await block(left, left)).status).toBe(409);
    // Nor does the role of the one who is left go: whoever is blocked is nobody who administers.
    await sql`insert into people.role_grant (person_id, role, scope_kind, reason) values (${await addPerson(db)}, 'agent', 'metropolis', 'Essai')`.execute(db);
    await expect(
      sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Vol' where person_id = ${left} and role = 'administrator'`.execute(db),
    ).rejects.toMatchObject({ constraint: "last_administrator" });
    await sql`update people.block set ended_at = now(), end_reason = 'Remis', ended_by = ${left}`.execute(db);
  });

  it("does not take a second factor away alone, nor with the account of the one who lost it", async () => {
    const id = await administrator("Troisième Essai");
    await db.updateTable("people.person").set({ two_factor_enabled: true }).where("id", "=", id).execute();
    expect((await post(louise, id, { act: "ask_recovery", why: "Perdu, dit-on" })).status).toBe(303);
    for (const by of [louise, id]) expect((await post(by, id, { act: "confirm_recovery" })).status).toBe(409);
    await sql`update people.factor_recovery set asked_at = now() - interval '3 days'`.execute(owner);
    expect((await post(second, id, { act: "confirm_recovery" })).status).toBe(409);
    const { two_factor_enabled } = await db.selectFrom("people.person").select("two_factor_enabled").where("id", "=", id).executeTakeFirstOrThrow();
    expect(two_factor_enabled).toBe(true);
    // The days of the first request are over: another may be made.
    expect((await post(second, id, { act: "ask_recovery", why: "Perdu, vérifié" })).status).toBe(303);
    expect((await post(id, id, { act: "refuse_recovery" })).status).toBe(409);
    await expect(
      sql`update people.factor_recovery set state = 'done', closed_at = now(), closed_by = asked_by where state = 'asked'`.execute(db),
    ).rejects.toThrow(/check/);
  });

  it("closes thirty accounts in a day, and no more", async () => {
    const many = await Promise.all(Array.from({ length: 32 }, () => addPerson(db)));
    await sql`delete from platform.rate_limit`.execute(db);
    const statuses = await Promise.all(many.map(async (id) => (await block(louise, id)).status));
    expect(statuses.filter((status) => status === 303)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});

it("whoever is blocked asks nobody to do anything, and gives nobody a role", async () => {
  const id = await administrator("Bloquée Essai");
  await sql`delete from platform.rate_limit`.execute(db);
  expect((await block(second, id)).status).toBe(303);
  const answer = await house.as(id).post("/roles/donner", { role: "agent", scope: "metropolis", email: "x@exemple.fr", reason: "Encore moi" });
  expect([401, 403, 303]).toContain(answer.status);
  expect(await db.selectFrom("people.role_grant").select("id").where("granted_by", "=", id).execute()).toEqual([]);
});
