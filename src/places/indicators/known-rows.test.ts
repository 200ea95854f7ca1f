import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { type Measure, readTerritory } from "#territory";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import territoryRoom from "../../territory/module.ts";
import { plantedHouse } from "../../planted.testing.ts";
import thread from "../../thread/module.ts";
import places from "../module.ts";
import { openedIndicators } from "./places.indicators.ts";
import { reachIndicators } from "./reach.ts";

const rooms = [territoryRoom, people, notifications, moderation, thread, places];
const house = await plantedHouse({ rooms, now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const territory = await readTerritory(db);
const indicators = [...openedIndicators, ...reachIndicators];
const day = "2026-11-20";
const instant = async () => (await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db)).rows[0]!.at;
/** Figures come in no order that is promised. */
const sorted = (measures: readonly Measure[]) => measures.toSorted((a, b) => `${a.part.kind} ${a.part.id}`.localeCompare(`${b.part.kind} ${b.part.id}`));
const byNow = () => Promise.all(indicators.map(async ({ measure }) => sorted(await measure(db, day, territory))));
const byThen = (at: Date) => Promise.all(indicators.map(async ({ measureKnown }) => sorted(await measureKnown!(db, day, territory, at))));
const placeIn = (stage: string) =>
  db
    .selectFrom("places.place")
    .select(["id", "slug", "name"])
    .where("status", "=", "published")
    .where("stage", "=", stage as "rooted")
    .limit(1)
    .executeTakeFirstOrThrow();

describe("what was known of the places", () => {
  it("gives today's figures when asked of this instant, and none before the first row", async () => {
    expect(await byThen(await instant())).toEqual(await byNow());
    const [opened] = await byThen(new Date("1999-01-01"));
    expect(opened!.every(({ value }) => value === 0)).toBe(true);
  });

  it("gives the figures of then, whatever was written since, by whichever tool", async () => {
    const before = await byNow();
    const at = await instant();
    const [rooted, idea] = [await placeIn("rooted"), await placeIn("prefiguration")];
    await db.updateTable("places.place").set({ status: "suspended", services: [], desks: 99 }).where("id", "=", rooted.id).execute();
    await db.insertInto("places.stage_date").values({ place_id: idea.id, stage: "opening", since: "2026-11-10" }).execute();
    await sql`insert into places.support (place_id, year, label, cents, source) values (${idea.id}, 2026, 'Aide', 500000, 'Ville')`.execute(db);
    const gone = await db
      .selectFrom("places.place")
      .select("id")
      .where("status", "=", "published")
      .where("stage", "=", "opening")
      .limit(1)
      .executeTakeFirstOrThrow();
    await sql`delete from places.place_zone`.execute(db);
    // By the owner: registers may stand on it, which outlive it for everybody else.
    await house.owner.deleteFrom("places.place").where("id", "=", gone.id).execute();
    expect(await byNow()).not.toEqual(before);
    expect(await byThen(at)).toEqual(before);
  });

  it("says which rows were written since, and what of them", async () => {
    const at = await instant();
    const { id, name, slug } = await placeIn("rooted");
    await db.updateTable("places.place").set({ desks: 12, description: "Autres mots" }).where("id", "=", id).execute();
    await db
      .insertInto("places.stage_date")
      .values({ place_id: id, stage: "idea", since: "2012-01-01" })
      .onConflict((same) => same.columns(["place_id", "stage"]).doUpdateSet({ since: "2012-01-01" }))
      .execute();
    const [indicator] = openedIndicators;
    expect(await indicator!.changedSince(db, at)).toBe(2);
    expect(await indicator!.changes!(db, at, "fr", 10)).toMatchObject([
      { title: name, href: `/lieux/${slug}/historique`, what: "Dates des étapes" },
      { title: name, href: `/lieux/${slug}/historique`, what: "Postes" },
    ]);
  });

  it("keeps no line of words that no figure is counted from", async () => {
    const at = await instant();
    const { id } = await placeIn("rooted");
    await db.updateTable("places.place").set({ description: "Encore d’autres mots", phone: "+33320000000" }).where("id", "=", id).execute();
    expect(await openedIndicators[0]!.changedSince(db, at)).toBe(0);
    const { rows } = await sql<{ key: string }>`select distinct jsonb_object_keys(content) as key from places.row_version where of_table = 'place'`.execute(db);
    expect(rows.map(({ key }) => key)).not.toContain("emails");
  });
});
