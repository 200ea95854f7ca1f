import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";
import { visitIndicators } from "./visits.indicators.ts";

/** The story is told of the days before the one on which it is planted. */
const today = dayOf(Date.now());
const house = await plantedHouse();
const { db } = house;
const territory = await readTerritory(db);
const measure = (id: string, day = today) => visitIndicators.find((one) => one.id === id)!.measure(db, day, territory);
const whole = async (id: string, day?: string) => (await measure(id, day)).find(({ part }) => part.kind === "metropolis")!.value;
const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0]!.n;

describe("figures of visits", () => {
  it("say what an independent count of the rows says", async () => {
    const requests = await db.selectFrom("visits.request").select(["state", "held", "received_at", "country", "day", "people", "id"]).execute();
    const asked = requests.filter(({ received_at, held }) => received_at !== null && held === null);
    const made = requests.filter(({ state, day }) => (state === "done" || state === "reported") && day !== null && day <= today);
    const reports = new Map((await db.selectFrom("visits.report").select(["request_id", "people"]).execute()).map((one) => [one.request_id, one.people]));
    expect(made.length).toBeGreaterThan(0);
    expect(await whole("visits.asked")).toBe(asked.length);
    expect(await whole("visits.hosted")).toBe(made.length);
    expect(await whole("visits.visitors")).toBe(made.reduce((sum, { id }) => sum + (reports.get(id) ?? 0), 0));
    expect(await whole("visits.countries")).toBe(new Set(asked.map(({ country }) => country)).size);
  });

  it("of a commune count the visits that stopped there", async () => {
    const communes = (await measure("visits.hosted")).filter(({ part }) => part.kind === "commune");
    expect(communes).toHaveLength(95);
    const roubaix = communes.find(({ part }) => part.id === "59512")!;
    const expected = await count(sql`
      select count(distinct r.id)::int as n from visits.request r join visits.stop s on s.request_id = r.id join places.place p on p.id = s.place_id
      where r.state in ('done', 'reported') and s.state = 'accepted' and p.commune_code = '59512' and r.day <= ${today}`);
    expect(roubaix.value).toBe(expected);
  });

  it("grow from nothing", async () => {
    expect(await whole("visits.asked", "2015-01-01")).toBe(0);
    expect(await whole("visits.visitors", "2015-01-01")).toBe(0);
  });
});
