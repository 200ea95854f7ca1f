import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { verifyExtract } from "../ledger.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";
import { sendStatements } from "../statement/statement.command.ts";
import { before, firstDayOf, lastDayOf, quarterOf } from "../statement/quarter.ts";
import { readExtract } from "../register/register.query.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const [first, second, taker] = [await member(), await member(), await member()];
const today = dayOf(Date.now());

/** Hours given and confirmed, through the front door. Gives the id of the contribution. */
async function given(from: TestMember, hours: string): Promise<string> {
  const fields = { a: taker.id, nature: "time", combien: hours, jour: today, quoi: "Un coup de main" };
  const address = (await as(from.manager).post("/reseau/contributions/declarer", fields)).headers.get("location")!.split("?")[0]!;
  expect((await as(taker.manager).post(address, { act: "confirm" })).status).toBe(303);
  return address.split("/").at(-1)!;
}
async function opened(enveloppe: string, regle = "proportional"): Promise<{ id: string; address: string }> {
  const fields = { nom: "Payer les heures d’essai", enveloppe, heure: "20", regle, du: addDays(today, -10), au: today };
  const answer = await as(coordinator).post("/reseau/budgets/ouvrir", fields);
  expect(answer.status).toBe(303);
  const address = answer.headers.get("location")!.split("?")[0]!;
  return { address, id: address.split("/").at(-1)! };
}
const claim = (one: TestMember, address: string, contribution: string) => as(one.manager).post(address, { act: "claim", contributions: contribution });
/** As if its last day had been yesterday. */
const letItEnd = (id: string) =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update network.fund set closes_on = ${addDays(today, -1)}::date where id = ${id}`.execute(trx);
  });
const euros = async (one: TestMember) =>
  (await sql<{ balance: number }>`select balance::float8 as balance from network.account where member_id = ${one.id} and unit = 'euros'`.execute(db)).rows[0]!
    .balance;

it("pays confirmed hours once, by the rule that was published, never more than the envelope", async () => {
  const [mine, theirs, third] = [await given(first, "2"), await given(second, "4"), await given(first, "1")];
  const { id, address } = await opened("60");
  expect((await as(await addPerson(db)).get(address)).status).toBe(404);
  expect((await as(first.manager).post("/reseau/budgets/ouvrir", {})).status).toBe(403);
  await expect(sql`update network.fund set envelope_cents = 100 where id = ${id}`.execute(db)).rejects.toThrow(/published before/);
  expect((await claim(first, address, theirs)).status).toBe(422);
  const twice = await Promise.all([claim(first, address, mine), claim(first, address, mine)]);
  expect(twice.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1);
  expect((await claim(second, address, theirs)).status).toBe(303);
  expect((await claim(first, address, third)).status).toBe(303);
  expect((await as(second.manager).post(address, { act: `unclaim:${third}` })).status).toBe(404);
  expect((await as(first.manager).post(address, { act: `unclaim:${third}` })).status).toBe(303);
  await expect(sql`update network.claim set asked_cents = 1 where contribution_id = ${mine}`.execute(db)).rejects.toThrow(/stays/);
  expect((await as(coordinator).post(address, { act: "arbitrate" })).status).toBe(409);
  await letItEnd(id);
  expect((await claim(first, address, third)).status).toBe(422);
  expect((await as(first.manager).post(address, { act: "arbitrate" })).status).toBe(404);
  const both = await Promise.all([as(coordinator).post(address, { act: "arbitrate" }), as(coordinator).post(address, { act: "arbitrate" })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  // 40 and 80 euros asked of 60.
  expect([await euros(first), await euros(second)]).toEqual([2000, 4000]);
  await expect(sql`select network.owe(${id})`.execute(db)).rejects.toThrow(/owed once/);
  await expect(sql`update network.claim set agreed_cents = 0 where fund_id = ${id}`.execute(db)).rejects.toThrow(/arbitrated/);
  expect((await as(first.manager).post(address, { act: "settle", rows: mine })).status).toBe(404);
  const paid = await Promise.all([as(coordinator).post(address, { act: "settle", rows: mine }), as(coordinator).post(address, { act: "settle", rows: mine })]);
  expect(paid.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect([await euros(first), await euros(second)]).toEqual([0, 4000]);
  const { rows } = await sql<{ unit: string; sum: number }>`select unit, sum(balance)::float8 as sum from network.account group by unit order by unit`.execute(
    db,
  );
  expect(rows).toEqual([
    { unit: "credits", sum: 0 },
    { unit: "euros", sum: 0 },
  ]);
  const lines = [];
  for await (const line of readExtract(db)) lines.push(line);
  expect(verifyExtract(lines).ok).toBe(true);
  expect(await (await as(coordinator).get(`${address}.csv`)).text()).toContain("Un coup de main");
});

it("refuses by SQL a claim of what nobody confirmed, at another price, and more than the envelope", async () => {
  const { id } = await opened("10");
  const fields = { a: taker.id, nature: "time", combien: "3", jour: today, quoi: "Rien que dit" };
  const declared = (await as(first.manager).post("/reseau/contributions/declarer", fields)).headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
  const insert = (contribution: string, cents: number) =>
    sql`insert into network.claim (fund_id, contribution_id, asked_cents) values (${id}, ${contribution}, ${cents})`.execute(db);
  await expect(insert(declared, 6000)).rejects.toThrow(/confirmed/);
  const good = await given(second, "3");
  await expect(insert(good, 9000)).rejects.toThrow(/published/);
  await insert(good, 6000);
  await sql`update network.claim set agreed_cents = 6000 where fund_id = ${id}`.execute(db);
  await letItEnd(id);
  await expect(sql`update network.fund set state = 'arbitrated', arbitrated_at = now() where id = ${id}`.execute(db)).rejects.toThrow(/more than the envelope/);
  await expect(sql`insert into network.payment (contribution_id, owed) values (${good}, 1)`.execute(db)).rejects.toThrow(/permission denied/);
});

it("states a quarter line by line to those who act for the member, and sends it once, from two processes too", async () => {
  expect([quarterOf("2026-01-01"), quarterOf("2026-12-31"), before("2026-T1"), firstDayOf("2026-T4"), lastDayOf("2026-T1"), lastDayOf("2028-T1")]).toEqual([
    "2026-T1",
    "2026-T4",
    "2025-T4",
    "2026-10-01",
    "2026-03-31",
    "2028-03-31",
  ]);
  const one = await member();
  await given(one, "3");
  const page = `/reseau/membres/${one.number}/releve`;
  const csv = await (await as(one.manager).get(`${page}.csv`)).text();
  expect(csv.trim().split("\n")).toHaveLength(2);
  expect(csv).toContain("Un coup de main");
  expect((await as(second.manager).get(page)).status).toBe(404);
  expect((await as(coordinator).get(page)).status).toBe(200);
  expect((await as(one.manager).get(`${page}?trimestre=2019-T9`)).status).toBe(200);
  // Whatever the day is, the quarter that ends is this one.
  const later = new Date(`${addDays(lastDayOf(quarterOf(today)), 2)}T10:00:00Z`);
  const sent = await Promise.all([sendStatements(db, later), sendStatements(db, later)]);
  expect(Math.min(...sent)).toBe(0);
  expect(Math.max(...sent)).toBeGreaterThanOrEqual(4);
  expect(await sendStatements(db, later)).toBe(0);
});
