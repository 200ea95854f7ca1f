import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf, lastSecondOf } from "#platform/time/day.ts";
import { mediationHouse } from "../mediation.testing.ts";
import { findGaps } from "./gaps.query.ts";

const house = await mediationHouse();
const { db, owner, as, here, there } = house;
const today = dayOf(Date.now());
const noted = (placeId: string, ago: number) => {
  const day = addDays(today, -ago);
  return sql`
    insert into mediation.act (place_id, press, day, need, minutes, age, company, outcome, noted_at)
    values (${placeId}, gen_random_uuid(), ${day}, 'sante', 20, 'unknown', 'alone', 'done', ${lastSecondOf(day).toISOString()}::timestamptz)`.execute(owner);
};
const gaps = () => findGaps(db, [here.id, there.id], today);

it("a place that notes is asked for the days that it left out, as long as they can be noted; one that never noted is not", async () => {
  await noted(here.id, 40);
  expect(await gaps()).toEqual([]);
  await noted(here.id, 9);
  expect(await gaps()).toEqual([]);
  await noted(here.id, 8);
  expect(await gaps()).toEqual([{ placeId: here.id, from: addDays(today, -7), until: today }]);
  await noted(here.id, 4);
  expect(await gaps()).toEqual([{ placeId: here.id, from: addDays(today, -3), until: addDays(today, 4) }]);
  await as(here.host).post("/conditions", {});
  const space = await (await as(here.host).get("/mon-espace")).text();
  expect(space).toMatch(/1 chose vous attend/);
  expect(space).toMatch(new RegExp(`href="/mediation/lieux/${here.id}">Noter les aides données depuis le`));
  await as(there.host).post("/conditions", {});
  expect(await (await as(there.host).get("/mon-espace")).text()).not.toContain("Noter les aides");
  // The last day of those that are asked for can be noted, as the form promises.
  expect((await house.note({ day: addDays(today, -3) })).status).toBe(303);
  expect(await gaps()).toEqual([]);
});
