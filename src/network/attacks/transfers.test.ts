import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const [first, second, third] = [await member(), await member(), await member()];
const page = "/reseau/transferts";

const balanceOf = async (one: TestMember | null) =>
  (
    await sql<{ balance: number }>`
      select balance::float8 as balance from network.account where unit = 'credits' and case when ${one === null} then partner_id = ${neighbour}::uuid else member_id = ${one?.id ?? null}::uuid end`.execute(
      db,
    )
  ).rows[0]!.balance;
const know = async (nom: string) => {
  expect((await as(coordinator).post(page, { act: "know", nom })).status).toBe(303);
  return (await sql<{ id: string }>`select id from network.partner where name = ${nom}`.execute(db)).rows[0]!.id;
};
const neighbour = await know("Réseau d’à côté");
const give = (one: TestMember, vers: string, combien: string) =>
  as(one.manager)
    .post(page, { act: "give", vers, combien, motif: "Pour un coup de main" })
    .then(({ status }) => status);
const receive = (person: string, recoit: string, credits: string, reseau = neighbour) =>
  as(person)
    .post(page, { act: "receive", reseau, recoit, credits, objet: "Une journée chez eux" })
    .then(({ status }) => status);
const sum = async () => (await sql<{ sum: number }>`select sum(balance)::float8 as sum from network.account`.execute(db)).rows[0]!.sum;

it("passes credits on at once and no account below its limit, of two at the same time neither", async () => {
  expect(await give(first, second.id, "12,50")).toBe(303);
  expect([await balanceOf(first), await balanceOf(second)]).toEqual([-1250, 1250]);
  for (const wrong of ["0", "-3", "beaucoup", "1,234", "20000"]) expect(await give(first, second.id, wrong)).toBe(422);
  expect(await give(first, first.id, "1")).toBe(422);
  expect(await give(first, "", "1")).toBe(422);
  // Thirty-seven credits and a half are left before fifty below zero.
  const both = await Promise.all([give(first, second.id, "30"), give(first, third.id, "30")]);
  expect(both.toSorted()).toEqual([303, 422]);
  expect(await balanceOf(first)).toBe(-4250);
  expect(await sum()).toBe(0);
  const { rows } = await sql<{ gaps: number; lonely: number }>`
    select (select (max(number) - count(*))::int from network.movement) as gaps,
      (select count(*)::int from network.movement v where v.kind = 'transfer' and not exists (select from network.transfer t where t.movement = v.number)) as lonely`.execute(
    db,
  );
  expect(rows[0]).toEqual({ gaps: 0, lonely: 0 });
});

it("is made by nobody for another, read by members of their own alone, and stays", async () => {
  expect((await as(await addPerson(db)).get(page)).status).toBe(403);
  const outsider = await member();
  expect(await (await as(outsider.manager).get(page)).text()).not.toContain("Pour un coup de main");
  expect(await (await as(second.manager).get(page)).text()).toContain("Pour un coup de main");
  const post = (from: string | null, to: string | null, by: string, partner: string | null = null) =>
    sql`select network.post_transfer(${from}, ${to}, 100, 'Pour rien', ${partner}::uuid, ${by})`.execute(db);
  for (const person of [second.manager, coordinator, await addPerson(db, { roles: [{ role: "member", kind: "structure", id: first.structureId }] })])
    await expect(post(first.id, second.id, person)).rejects.toThrow(/not theirs/);
  await expect(post(first.id, null, first.manager)).rejects.toThrow(/with another network/);
  await expect(post(null, null, coordinator, neighbour)).rejects.toThrow();
  await expect(
    sql`insert into network.transfer (from_member_id, to_member_id, amount, words, movement) values (${first.id}, ${third.id}, 5, 'Inventé', 1)`.execute(db),
  ).rejects.toThrow(/another movement|unique/);
  for (const by of [db, owner]) {
    await expect(sql`update network.transfer set amount = 1`.execute(by)).rejects.toThrow(/stays/);
    await expect(sql`delete from network.transfer`.execute(by)).rejects.toThrow(/stays/);
  }
});

it("comes from another network within the limit that members decided, noted by nobody for their own side", async () => {
  expect(await receive(first.manager, first.id, "5")).toBe(404);
  const keeperToo = await addPerson(db, {
    roles: [
      { role: "coordinator", kind: "network", id: null },
      { role: "member", kind: "structure", id: third.structureId },
    ],
  });
  expect(await receive(keeperToo, third.id, "5")).toBe(422);
  // Nothing was agreed with this network: it passes on what it was given, and no more.
  expect(await receive(coordinator, third.id, "5")).toBe(422);
  expect(await give(second, "reseau:ailleurs", "2")).toBe(422);
  expect(await give(second, `reseau:${neighbour}`, "2")).toBe(303);
  expect(await balanceOf(null)).toBe(200);
  expect(await receive(coordinator, third.id, "2")).toBe(303);
  const decision = async (state: "open" | "adopted", number: number | null) =>
    (
      await sql<{ id: string }>`
        insert into network.decision (member_id, title, body, closes_on, state, number, decided_at, demo)
        values (${first.id}, 'Échanger avec nos voisins', 'Jusqu’à dix crédits, pour un an.', '2026-01-31', ${state}, ${number}, case when ${state} = 'adopted' then now() end, true) returning id`.execute(
        owner,
      )
    ).rows[0]!.id;
  const [open, adopted, second_] = [await decision("open", null), await decision("adopted", 1), await decision("adopted", 2)];
  const agree = (person: string, id: string, limite: string, reseau = neighbour) =>
    as(person)
      .post(page, { act: "agree", decision: id, reseau, limite })
      .then(({ status }) => status);
  expect(await agree(first.manager, adopted, "10")).toBe(404);
  expect(await agree(coordinator, open, "10")).toBe(422);
  expect(await agree(coordinator, adopted, "10")).toBe(303);
  expect(await agree(coordinator, adopted, "900")).toBe(422);
  await expect(sql`select network.agree_limit(${open}, ${neighbour}, -90000, ${coordinator})`.execute(db)).rejects.toThrow(/adopted no such decision/);
  await expect(sql`insert into network.agreement (decision_id, partner_id, floor) values (${second_}, ${neighbour}, -90000)`.execute(db)).rejects.toThrow(
    /limit that was set/,
  );
  await expect(sql`update network.agreement set floor = -90000`.execute(db)).rejects.toThrow(/stays/);
  expect(await receive(coordinator, third.id, "10,01")).toBe(422);
  expect(await receive(coordinator, third.id, "10")).toBe(303);
  expect(await balanceOf(null)).toBe(-1000);
  expect(await sum()).toBe(0);
  // A limit lower than what is owed already is refused.
  expect(await agree(coordinator, second_, "2")).toBe(409);
});

it("keeps each other network apart: what was agreed with one says nothing of another, and none is noted twice", async () => {
  const far = await know("Réseau du littoral");
  expect((await as(coordinator).post(page, { act: "know", nom: "réseau  du LITTORAL" })).status).toBe(422);
  expect((await as(first.manager).post(page, { act: "know", nom: "Le mien" })).status).toBe(404);
  expect(await receive(coordinator, third.id, "1", far)).toBe(422);
  expect(await give(third, `reseau:${far}`, "3")).toBe(303);
  const both = await Promise.all([receive(coordinator, second.id, "2", far), receive(coordinator, second.id, "2", far)]);
  expect(both.toSorted()).toEqual([303, 422]);
  const { rows } = await sql<{ balance: number; floor: number }>`
    select balance::float8 as balance, floor::float8 as floor from network.account where partner_id in (${neighbour}, ${far}) order by balance`.execute(db);
  expect(rows).toEqual([
    { balance: -1000, floor: -1000 },
    { balance: 100, floor: 0 },
  ]);
  // A transfer with one network is not told as one with another, whoever writes to the tables.
  await expect(
    sql`insert into network.transfer (from_member_id, amount, words, partner, partner_id, movement)
      select from_member_id, amount, words, partner, ${neighbour}, movement from network.transfer where partner_id = ${far} limit 1`.execute(db),
  ).rejects.toThrow(/another movement|unique/);
  for (const act of [
    sql`insert into network.partner (name) values ('Faux')`,
    sql`update network.partner set name = 'Autre'`,
    sql`update network.account set floor = -1 where partner_id = ${far}`,
  ])
    await expect(act.execute(db)).rejects.toThrow(/permission denied/);
  expect(await sum()).toBe(0);
});
