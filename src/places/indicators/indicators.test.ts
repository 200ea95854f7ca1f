import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { type Indicator, type Measure, readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const territory = await readTerritory(db);
const today = "2026-11-24";
const indicatorOf = (id: string): Indicator => house.services.offers.indicators.find((one) => one.id === id)!;
const measure = (id: string, day = today) => indicatorOf(id).measure(db, day, territory);
const whole = (measures: readonly Measure[]) => measures.find(({ part }) => part.kind === "metropolis")!;
const one = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0]!.n;

/** Counted another way: from the last stage of each place rather than from the days of its stages. */
const opened = sql<boolean>`p.status = 'published' and (p.stage in ('opening', 'rooted') or exists (select from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted')))`;
/** Of two records that may be of one place, the later one is not counted again. */
const everOpen = sql<boolean>`not exists (
  select from places.duplicate_suggestion s join places.place o on o.id in (s.place_id, s.other_id) and (o.created_at, o.id) < (p.created_at, p.id)
  where s.decided is null and p.id in (s.place_id, s.other_id) and o.status = 'published' and o.stage in ('opening', 'rooted')) and ${opened}`;

describe("figures of places", () => {
  it("count the places that ever opened, as an independent count does", async () => {
    const expected = await one(sql`select count(*)::int as n from places.place p where ${everOpen}`);
    expect(expected).toBeGreaterThan(80);
    expect(whole(await measure("places.opened")).value).toBe(expected);
  });

  it("of the communes add up to the whole; of each target group, to no more", async () => {
    const all = await measure("places.opened");
    const communes = all.filter(({ part }) => part.kind === "commune");
    expect(communes).toHaveLength(95);
    expect(communes.reduce((sum, { value }) => sum + value!, 0)).toBe(whole(all).value);
    const groups = await Promise.all(["places.opened_innovators", "places.opened_bigger"].map(async (id) => whole(await measure(id)).value!));
    expect(groups[0]! + groups[1]!).toBeLessThanOrEqual(whole(all).value!);
    expect(Math.min(...groups)).toBeGreaterThan(0);
  });

  it("give shares with both their parts", async () => {
    const mediation = whole(await measure("places.mediation"));
    expect(mediation.value).toBe(await one(sql`select count(*)::int as n from places.place p where ${everOpen} and cardinality(services) > 0`));
    expect(mediation.of).toBe(whole(await measure("places.opened")).value);
    const inZones = whole(await measure("places.in_qpv"));
    expect(inZones.value).toBe(
      await one(sql`select count(distinct p.id)::int as n from places.place p join places.place_zone z on z.place_id = p.id where ${everOpen}`),
    );
  });

  it("never fall as days go by, for what is counted since ever", async () => {
    const days = ["2015-01-01", "2019-06-24", "2023-01-01", "2025-06-30", today];
    const counts = await Promise.all(days.map(async (day) => whole(await measure("places.opened", day)).value!));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(counts.at(-1)!);
  });

  it.each([
    ["2016-06-24", 85],
    ["2019-12-31", 90],
    ["2020-12-31", 95],
  ])("on %s are of the %i communes that were members", async (day, members) => {
    const communes = (await measure("places.opened", day)).filter(({ part }) => part.kind === "commune");
    expect(communes).toHaveLength(members);
  });

  it("reach people: nobody twice, everybody at most", async () => {
    const near = whole(await measure("places.residents_near"));
    expect(near.of).toBe(territory.metropolis.population);
    expect(near.value!).toBeGreaterThan(near.of! / 2);
    expect(near.value!).toBeLessThanOrEqual(near.of!);
    const without = whole(await measure("places.communes_without"));
    const served = await one(
      sql`select count(distinct commune_code)::int as n from places.place p where status = 'published' and stage in ('opening', 'rooted')`,
    );
    expect(without).toMatchObject({ value: 95 - served, of: 95 });
  });

  it("add up euros in cents", async () => {
    const expected = await one(sql`select coalesce(sum(cents), 0)::float8 as n from places.support s join places.place p on p.id = s.place_id where ${opened}`);
    expect(whole(await measure("places.support")).value).toBe(expected);
  });

  it("lead to their rows, which the directory shows", async () => {
    for (const indicator of house.services.offers.indicators) {
      for (const part of [
        { kind: "metropolis", id: null },
        { kind: "commune", id: "59512" },
      ] as const) {
        const { href } = indicator.rows(part, territory);
        if (href) expect((await house.get(href)).status, href).toBe(200);
      }
    }
  });
});
