import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { type Indicator, readTerritory } from "#territory";
import people from "../../people/module.ts";
import territoryRoom from "../../territory/module.ts";
import { recompute } from "./recompute.query.ts";
import { keepSnapshot } from "./snapshot.command.ts";
import { dayBefore, snapshotsJob } from "./snapshots.job.ts";

let figure = 10;
let changed = 0;
const words = { fr: "Bancs", en: "Benches", nl: "Banken" };
const benches: Indicator = {
  id: "city.benches",
  title: words,
  definition: words,
  source: words,
  counted: words,
  unit: "count",
  type: "output",
  granularity: ["metropolis", "commune"],
  measure: async (_db: Db, day, territory) => [
    { part: { kind: "metropolis", id: null }, value: figure },
    ...territory.membersOn(day).map(({ code }) => ({ part: { kind: "commune" as const, id: code }, value: 1 })),
  ],
  changedSince: async () => changed,
  rows: () => ({ href: null, why: () => "Un banc n’a pas de page." }),
};
const city: Room = { name: "city", offers: { indicators: [benches] } };
const house = await testHouse([territoryRoom, people, city], { now: "2026-11-25T00:25:00+01:00" });
const { db } = house;
const territory = await readTerritory(db);
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
const keptOn = (day: string) => db.selectFrom("governance.snapshot").select(["part_kind", "value"]).where("day", "=", day).execute();

describe("the day that ended", () => {
  it.each([
    ["in winter", "2026-11-25T00:25:00+01:00", "2026-11-24"],
    ["on the night of summer time", "2026-03-29T00:25:00+01:00", "2026-03-28"],
    ["the night after it", "2026-03-30T00:25:00+02:00", "2026-03-29"],
    ["on the night of winter time", "2026-10-25T00:25:00+02:00", "2026-10-24"],
    ["the night after it", "2026-10-26T00:25:00+01:00", "2026-10-25"],
    ["at New Year", "2027-01-01T00:25:00+01:00", "2026-12-31"],
  ])("%s", (_, now, day) => {
    expect(dayBefore(new Date(now))).toBe(day);
  });
});

describe("a snapshot", () => {
  it("is kept every night, once", async () => {
    await snapshotsJob.run(context, {});
    const first = await keptOn("2026-11-24");
    expect(first).toHaveLength(96);
    await Promise.all([snapshotsJob.run(context, {}), snapshotsJob.run(context, {})]);
    expect(await keptOn("2026-11-24")).toEqual(first);
  });

  it("stays what was said when more is known later, and the difference is explained", async () => {
    figure = 12;
    changed = 3;
    expect(await keepSnapshot(db, benches, "2026-11-24", territory)).toBe(0);
    const again = await recompute(db, benches, "2026-11-24", territory);
    expect(again).toMatchObject({
      changedRows: 3,
      byThen: null,
      byNow: [{ part: { kind: "metropolis", id: null }, kept: { value: 10, of: null }, measured: { value: 12, of: null } }],
    });
  });

  it("measured again without news is the same", async () => {
    await keepSnapshot(db, benches, "2026-11-23", territory);
    expect(await recompute(db, benches, "2026-11-23", territory)).toMatchObject({ byNow: [], byThen: null, figures: 96 });
    expect(await recompute(db, benches, "2026-11-01", territory)).toBeNull();
  });

  it("of before 2020 is of ninety communes", async () => {
    await keepSnapshot(db, benches, "2019-12-31", territory);
    await keepSnapshot(db, benches, "2020-12-31", territory);
    const communes = async (day: string) => (await keptOn(day)).filter(({ part_kind }) => part_kind === "commune").length;
    expect([await communes("2019-12-31"), await communes("2020-12-31")]).toEqual([90, 95]);
  });

  it("of the whole belongs to no part", async () => {
    const wrong = sql`insert into governance.snapshot (indicator, day, part_kind, part_id, value) values ('x', '2026-01-01', 'metropolis', '59512', 1)`;
    await expect(wrong.execute(db)).rejects.toThrow("snapshot_check");
  });
});
