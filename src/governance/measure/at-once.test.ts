import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";

import { withdrawAward } from "../../ideas/award/award.command.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { measureJob, measuringListeners } from "./measure.job.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
const listeners = measuringListeners(house.services.offers);

beforeAll(() => measureJob.run(context, {}));

const figures = async () =>
  new Map(
    (await db.selectFrom("governance.today").select(["indicator", "value", "measured_at"]).where("part_kind", "=", "metropolis").execute()).map((row) => [
      row.indicator,
      row,
    ]),
  );

/** What was emitted since, given to those who measure. */
async function measureWhatWasTold(last: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; payload: object }>`select name, payload from platform.event where id > ${last} order by id`.execute(db);
  const heard = rows.filter(({ name }) => listeners.some(({ event }) => event === name));
  for (const { name, payload } of heard) await listeners.find(({ event }) => event === name)!.handle(context as never, payload as never);
  return heard.map(({ name }) => name);
}

it("an award taken back leaves the euros awarded at once, and no other figure is measured for it", async () => {
  const before = await figures();
  const { rows } = await sql<{ id: string; cents: number; last: string }>`
    select a.proposal_id as id, a.amount_cents as cents, (select coalesce(max(id), 0) from platform.event)::text as last
    from ideas.award a join ideas.proposal p on p.id = a.proposal_id where p.state = 'awarded' order by a.proposal_id limit 1`.execute(db);
  const [{ id, cents, last }] = rows as [(typeof rows)[number]];
  const by = (await db.selectFrom("people.person").select("id").limit(1).executeTakeFirstOrThrow()).id;
  expect(await withdrawAward(db, { proposalId: id, reason: "Recours fondé.", by, asWhom: "Mission participation" })).toBe(true);
  expect(await measureWhatWasTold(last)).toEqual(["participation.awards_changed"]);
  const after = await figures();
  expect(after.get("participation.awarded")!.value).toBe(before.get("participation.awarded")!.value! - Number(cents));
  const moved = [...after]
    .filter(([indicator, { measured_at }]) => `${measured_at}` !== `${before.get(indicator)!.measured_at}`)
    .map(([indicator]) => indicator);
  expect(moved.filter((indicator) => !indicator.startsWith("participation.awarded"))).toEqual([]);
});

it("a vote counted for the first time has its ballots in the figure at once: nobody reads a result beside a figure that lacks it", async () => {
  const counted = listeners.find(({ event }) => event === "budgets.counted")!;
  const wanted = (await figures()).get("budgets.ballots")!.value!;
  await db.updateTable("governance.today").set({ value: 7 }).where("indicator", "=", "budgets.ballots").execute();
  await counted.handle(context as never, {} as never);
  expect((await figures()).get("budgets.ballots")!.value).toBe(wanted);
  expect(wanted).not.toBe(7);
});
