import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { type ExtractLine, verifyExtract, worthOf } from "../ledger.ts";
import { networkHouse, type TestMember } from "../network.testing.ts";
import { readExtract } from "../register/register.query.ts";
import { verifyLine } from "../register/verify.line.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const [giver, taker, other] = [await member(), await member(), await member()];
const today = dayOf(Date.now());
const movements = Number(process.env["MOVEMENTS"] ?? 1600);

async function declared(from: TestMember, to: TestMember | null, hours = "2"): Promise<string> {
  const fields = { a: to?.id ?? "tous", nature: "time", combien: hours, jour: today, quoi: "Un coup de main" };
  const answer = await as(from.manager).post("/reseau/contributions/declarer", fields);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}
const confirm = (person: string, address: string) =>
  as(person)
    .post(address, { act: "confirm" })
    .then(({ status }) => status);
const balanceOf = async (one: TestMember) =>
  (await sql<{ balance: number }>`select balance::float8 as balance from network.account where member_id = ${one.id} and unit = 'credits'`.execute(db)).rows[0]!
    .balance;
const role = (person: string, structureId: string, name: "manager" | "member") =>
  sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${person}, ${name}, 'structure', ${structureId}, 'Essai')`.execute(
    db,
  );

async function extract(of: Db = db): Promise<ExtractLine[]> {
  const lines: ExtractLine[] = [];
  for await (const line of readExtract(of)) lines.push(line);
  return lines;
}

describe("a contribution", () => {
  it("is declared, confirmed by who received it and stands in the ledger, once however often it is confirmed", async () => {
    const address = await declared(giver, taker);
    const statuses = await Promise.all([confirm(taker.manager, address), confirm(taker.manager, address)]);
    expect(statuses.toSorted()).toEqual([303, 409]);
    expect([await balanceOf(giver), await balanceOf(taker)]).toEqual([200, -200]);
    expect(await (await house.get("/reseau/registre.csv")).text()).toContain(";credits;200;contribution".replaceAll(";", ","));
    expect((await as(await addPerson(db)).get(address)).status).toBe(404);
    expect((await as(await addPerson(db)).get("/reseau/contributions")).status).toBe(403);
  });

  it("is contested with a reason, then withdrawn or agreed; corrected by a counter-movement that stays beside it", async () => {
    const before = await balanceOf(giver);
    const address = await declared(giver, taker, "1,5");
    expect((await as(taker.manager).post(address, { act: "contest", motif: "" })).status).toBe(422);
    expect((await as(other.manager).post(address, { act: "contest", motif: "Ce n’est pas à moi." })).status).toBe(404);
    expect((await as(taker.manager).post(address, { act: "contest", motif: "C’était une heure." })).status).toBe(303);
    expect(await balanceOf(giver)).toBe(before);
    expect(await confirm(taker.manager, address)).toBe(303);
    expect(await balanceOf(giver)).toBe(before + 150);
    expect((await as(taker.manager).post(address, { act: "correct", raison: "Une heure." })).status).toBe(404);
    expect((await as(coordinator).post(address, { act: "correct", raison: "Une heure." })).status).toBe(303);
    expect((await as(coordinator).post(address, { act: "correct", raison: "Une heure." })).status).toBe(409);
    expect(await balanceOf(giver)).toBe(before);
    const id = address.split("/").at(-1)!;
    await expect(sql`select network.post_counter(${id})`.execute(db)).rejects.toThrow(/movement_countered_once/);
    await expect(sql`select network.post_contribution(${id})`.execute(db)).rejects.toThrow(/not confirmed/);
    for (const change of [sql`to_member_id = ${other.id}`, sql`paid = not paid`, sql`quantity = quantity + 1`, sql`state = 'confirmed'`])
      await expect(sql`update network.contribution set ${change} where id = ${id}`.execute(db)).rejects.toThrow(/what was answered stays|does not become/);
    // What was corrected is no longer said to have been given.
    const { rows } = await sql<{
      given: number;
    }>`select given::float8 as given from network.account where member_id = ${giver.id} and unit = 'credits'`.execute(db);
    expect(rows[0]!.given).toBe(before);
    const lines = (await extract()).slice(-2);
    expect(lines.map(({ kind }) => kind)).toEqual(["contribution", "counter"]);
    expect(lines[1]!.counters).toBe(lines[0]!.number);
  });

  it("is confirmed by nobody who gave it: not by another account of the structure, not by who answers for both, not by a merged account, not by SQL", async () => {
    const address = await declared(giver, taker);
    const id = address.split("/").at(-1)!;
    const before = await balanceOf(giver);
    expect(await confirm(giver.manager, address)).toBe(404);
    const colleague = await addPerson(db, { roles: [{ role: "member", kind: "structure", id: giver.structureId }] });
    await role(colleague, taker.structureId, "manager");
    expect(await confirm(colleague, address)).toBe(404);
    const second = await addPerson(db);
    await role(second, taker.structureId, "manager");
    await sql`insert into people.merged_account (gone_id, kept_id, email) values (${giver.manager}, ${second}, 'elle@exemple.fr')`.execute(owner);
    expect(await confirm(second, address)).toBe(404);
    const keeperToo = await addPerson(db, { roles: [{ role: "coordinator", kind: "network", id: null }] });
    await role(keeperToo, giver.structureId, "member");
    expect(await confirm(keeperToo, address)).toBe(404);
    for (const person of [giver.manager, colleague, second, keeperToo])
      await expect(
        sql`update network.contribution set state = 'confirmed', answered_by = ${person}, answered_at = now() where id = ${id}`.execute(db),
      ).rejects.toThrow(/nobody answers for what they gave/);
    await expect(sql`select network.post_contribution(${id})`.execute(db)).rejects.toThrow(/not confirmed/);
    expect(await balanceOf(giver)).toBe(before);
    expect(
      (await as(giver.manager).post("/reseau/contributions/declarer", { a: giver.id, nature: "time", combien: "1", jour: today, quoi: "Pour moi" })).status,
    ).toBe(422);
  });

  it("given to all is confirmed by another member", async () => {
    const address = await declared(giver, null, "1");
    expect(await confirm(giver.manager, address)).toBe(404);
    expect(await confirm(other.manager, address)).toBe(303);
  });

  it("does not pass the limit of who receives, of two at the same time neither", async () => {
    const [poor, rich] = [await member(), await member()];
    const addresses = await Promise.all([declared(rich, poor, "30"), declared(rich, poor, "30")]);
    const statuses = await Promise.all(addresses.map((address) => confirm(poor.manager, address)));
    expect(statuses.toSorted()).toEqual([303, 409]);
    expect(await balanceOf(poor)).toBe(-3000);
    const { rows } = await sql<{ state: string }>`select state from network.contribution where to_member_id = ${poor.id} order by state`.execute(db);
    expect(rows.map(({ state }) => state)).toEqual(["confirmed", "declared"]);
    const keep = `/reseau/membres/${poor.number}/tenir`;
    expect((await as(poor.manager).post(keep, { act: "limit", limite: "900" })).status).toBe(404);
    expect((await as(coordinator).post(keep, { act: "limit", limite: "10" })).status).toBe(422);
    expect((await as(coordinator).post(keep, { act: "limit", limite: "60" })).status).toBe(303);
    expect(await confirm(poor.manager, addresses[statuses.indexOf(409)]!)).toBe(303);
  });

  it("is worth what the scale says, rounded to a hundredth", () => {
    expect(worthOf("time", 90, 100)).toBe(150);
    expect(worthOf("service", 20, 150)).toBe(50);
    expect(worthOf("equipment", 3, 400)).toBe(1200);
  });
});

describe("the ledger", () => {
  it("is written by its functions alone", async () => {
    for (const attack of [
      sql`update network.account set balance = 0`,
      sql`insert into network.movement select * from network.movement limit 1`,
      sql`delete from network.movement`,
      sql`update network.book set last = 0`,
      sql`select network.write((select id from network.account limit 1), (select id from network.account offset 1 limit 1), 1, 'transfer', null, null)`,
    ])
      await expect(attack.execute(db)).rejects.toThrow(/permission denied/);
    await expect(sql`update network.movement set amount = 1 where number = 1`.execute(owner)).rejects.toThrow(/written once/);
    await expect(
      sql`update network.account set balance = balance + 1, given = given + 1 where purpose = 'commons' and unit = 'credits'`.execute(owner),
    ).rejects.toThrow(/sum up to 0/);
  });

  it("keeps its sum at 0, its limits and its numbers through random movements from two connections; a changed line is found and named", async () => {
    for (let n = 0; n < 5; n++) await member();
    // MOVEMENTS=10000 repeats it at length. What passes a limit is refused and leaves no number behind; a commit for a few movements, so that the two meet.
    const work = (seed: number) => `do $$
      declare ids uuid[] := array(select id from network.account where unit = 'credits' order by code); n integer := cardinality(ids);
      begin
        perform setseed(${seed});
        for i in 1..${movements / 2} loop
          begin
            perform network.write(ids[1 + floor(random() * n)::int], ids[1 + floor(random() * n)::int], 1 + floor(random() * 4000)::int, 'transfer', null, null);
          exception when check_violation then null;
          end;
          if i % 20 = 0 then commit; end if;
        end loop;
      end $$`;
    await Promise.all([0.1, 0.7].map((seed) => sql.raw(work(seed)).execute(owner)));
    const { rows } = await sql<{ sum: number; below: number; gaps: number; wrong: number; count: number }>`
      select (select sum(balance)::int from network.account) as sum, (select count(*)::int from network.account where balance < floor) as below,
        (select (max(number) - count(*))::int from network.movement) as gaps, (select count(*)::int from network.movement) as count,
        (select count(*)::int from network.account a where a.balance <> coalesce((select sum(amount) from network.movement where to_id = a.id), 0)
          - coalesce((select sum(amount) from network.movement where from_id = a.id), 0)) as wrong`.execute(db);
    expect(rows[0]).toMatchObject({ sum: 0, below: 0, gaps: 0, wrong: 0 });
    expect(rows[0]!.count).toBeGreaterThan(movements / 4);
    const lines = await extract();
    expect(verifyExtract(lines)).toMatchObject({ ok: true, lines: lines.length });
    const changed = lines.with(233, { ...lines[233]!, amount: "1" });
    expect(verifyExtract(changed)).toEqual({ ok: false, line: 234, problem: "hash" });
    expect(verifyExtract(lines.toSpliced(300, 1))).toEqual({ ok: false, line: 301, problem: "hole" });
  });

  it("is verified from the command line, where the line that an insider changed is named", async () => {
    const said: string[] = [];
    const tools = { database: async () => db, out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
    const run = () => verifyLine.run([], { ...house.services, ...tools });
    expect(await run()).toBe(0);
    await owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update network.movement set amount = amount + 100 where number = 7`.execute(trx);
    });
    expect(await run()).toBe(1);
    expect(said.at(-1)).toContain("Movement 7 is wrong");
  });
});
