import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { slugOf } from "#platform/text/slug.ts";

import type { Db } from "#platform/db/db.ts";
import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { readTerritory } from "#territory";
import territory from "../../territory/module.ts";
import { readHours } from "../import/checks/hours.ts";
import { Notes } from "../import/notes.ts";
import { seed } from "../seeds.ts";
import { services } from "../vocabulary.ts";
import { kinds } from "./kinds.ts";
import { story } from "./story.ts";

const shared = resolve(import.meta.dirname, "../../../../shared/data");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: real names and real contours against the demo's.");

async function demo(places: number | null = null) {
  // As whoever plants: the application may not write a past.
  const { owner: db } = await testDb();
  const context = { db, settings: readSettings({ LOG_LEVEL: "silent" }), say: () => {}, places: null };
  await territory.prepare!(context);
  await db.transaction().execute(async (trx) => {
    await territory.seed!({ ...context, db: trx });
    await seed({ ...context, db: trx, places });
  });
  return db;
}

/** Everything of the story but ids, which differ. */
async function told(db: Db) {
  const { rows } = await sql`
    select to_jsonb(p) - 'id' as place,
      (select array_agg(s.stage || ' ' || s.since order by s.since, s.stage) from places.stage_date s where s.place_id = p.id) as life,
      (select array_agg(c.during || ' ' || c.reason order by c.during) from places.closing c where c.place_id = p.id) as closings,
      (select array_agg(u.year || ' ' || u.label || ' ' || u.cents order by u.year, u.label) from places.support u where u.place_id = p.id) as supports,
      (select array_agg(h.field || ' ' || h.at order by h.id) from places.history h where h.place_id = p.id) as history,
      (select array_agg(z.code order by z.code) from places.place_zone join territory.zone z on z.id = zone_id where place_id = p.id) as zones
    from places.place p order by p.slug`.execute(db);
  return rows;
}

const db = await demo();
const places = await db.selectFrom("places.place").selectAll().execute();

describe("the demo's story", () => {
  it("is the same each time it is told", async () => {
    expect(await told(await demo())).toEqual(await told(db));
  });

  it("tells of every stage, with its day, and of lives in order", async () => {
    expect(places).toHaveLength(story.length);
    expect(story.length).toBeGreaterThanOrEqual(115);
    expect(new Set(places.map(({ stage }) => stage))).toEqual(new Set(["idea", "prefiguration", "opening", "rooted", "closed"]));
    const { rows } = await sql<{ dated: number; late: number; missing: number }>`
      select (select count(distinct place_id)::int from places.stage_date) as dated,
        (select count(*)::int from places.stage_date where since > '2026-11-24') as late,
        (select count(*)::int from places.place p where not exists (select from places.stage_date s where s.place_id = p.id and s.stage = p.stage)) as missing`.execute(
      db,
    );
    expect(rows[0]).toEqual({ dated: story.length, late: 0, missing: 0 });
  });

  it("has one of each thing that a page can show", () => {
    const used = new Set(places.flatMap((place) => place.services));
    expect([...used].sort()).toEqual(Object.keys(services).sort());
    const mediating = places.filter((place) => place.services.length > 0).length;
    expect(mediating / places.length).toBeGreaterThan(0.35);
    expect(mediating / places.length).toBeLessThan(0.65);
    for (const seen of ["yes", "limited", "no", null]) expect(places.some(({ wheelchair }) => wheelchair === seen)).toBe(true);
    for (const group of ["innovators", "bigger_structures"]) expect(places.some(({ target_group }) => target_group === group)).toBe(true);
    expect(places.some(({ facts_date }) => facts_date < "2026-05-24")).toBe(true);
    expect(places.some(({ hours }) => hours === "24/7")).toBe(true);
    expect(places.some(({ hours }) => hours === null)).toBe(true);
    expect(places.some(({ hours, services: helps }) => /\bSu\b/.test(hours ?? "") && helps.includes("equipment_access"))).toBe(true);
  });

  it("helps with computers around Roubaix on weekdays", () => {
    const near = places.filter(
      (place) =>
        ["59512", "59163", "59650", "59599"].includes(place.commune_code) &&
        place.services.includes("everyday_tools") &&
        /^Mo-Fr 09:00-18:00/.test(place.hours ?? ""),
    );
    expect(near.length).toBeGreaterThanOrEqual(4);
  });

  it("has hours that mean one thing", () => {
    const strings = [...places.flatMap(({ hours }) => hours ?? []), ...Object.values(kinds).flatMap(({ hours }) => hours)];
    const unclear = [...new Set(strings)].filter((text) => readHours(text, "hours", new Notes()) !== text);
    expect(unclear).toEqual([]);
  });

  it("rings at nobody's, writes to nobody", () => {
    const phones = places.flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(phone).toMatch(/^\+3335301\d{4}$/);
    for (const email of places.flatMap(({ emails }) => emails)) expect(email).toMatch(/@example\.org$/);
    for (const site of places.flatMap(({ websites, booking_url }) => [...websites, ...(booking_url ? [booking_url] : [])]))
      expect(new URL(site).hostname).toMatch(/\.example$/);
    expect(places.every((place) => place.demo && place.source === "Démonstration")).toBe(true);
  });

  it("stands where it says, in fictitious neighbourhoods too", async () => {
    const land = await readTerritory(db);
    for (const { name, longitude, latitude, commune_code, insee_code } of places) {
      if (insee_code !== commune_code) continue;
      expect([name, land.locate({ longitude: longitude!, latitude: latitude! }).commune?.code]).toEqual([name, commune_code]);
    }
    expect(new Set(places.map(({ slug }) => slug)).size).toBe(places.length);
    expect(land.zones("qpv").every(({ fictitious }) => fictitious)).toBe(true);
    const inZones = await db.selectFrom("places.place_zone").select("place_id").distinct().execute();
    expect(inZones.length).toBeGreaterThanOrEqual(8);
  });
});

describe.skipIf(absent)("beside real data", () => {
  it("no place has the name of a real one", () => {
    const folder = `${shared}/places`;
    const text = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
      .join("\n");
    const real = new Set(
      [...text.matchAll(/"(?:nom|name|lib_fs)":\s*"([^"]+)"/gi), ...text.matchAll(/^"[^"]*","[^"]*","([^"]+)"/gm)].map(([, name]) => slugOf(name!)),
    );
    expect(real.size).toBeGreaterThan(40);
    expect(story.filter(({ name }) => real.has(slugOf(name)))).toEqual([]);
  });

  it("each stands inside the official contour of its commune", async () => {
    const contours = territory.commandLines!.find(({ name }) => name === "territory contours")!;
    const tools = { database: async () => db, settings: {} as never, out: () => {}, err: () => {} };
    expect(await contours.run([`${shared}/territory/mel-communes.geojson`], tools)).toBe(0);
    const land = await readTerritory(db);
    expect(land.map?.official).toBe(true);
    const outside = places.filter(
      ({ longitude, latitude, commune_code }) => land.locate({ longitude: longitude!, latitude: latitude! }).commune?.code !== commune_code,
    );
    expect(outside.map(({ name, commune_code }) => `${name} ${commune_code}`)).toEqual([]);
  });
});

it("a load seed adds as many as asked, in hours told many times, and none the second time", async () => {
  const loaded = await demo(700);
  const count = async () => {
    const { rows } = await sql<{
      places: number;
      hours: number;
    }>`select count(*)::int as places, count(distinct hours)::int as hours from places.place`.execute(loaded);
    return rows[0]!;
  };
  const first = await count();
  expect(first.places).toBe(700);
  expect(first.hours).toBeLessThan(300);
  await loaded.transaction().execute((trx) => seed({ db: trx, settings: readSettings({ LOG_LEVEL: "silent" }), say: () => {}, places: 700 }));
  expect(await count()).toEqual(first);
});
