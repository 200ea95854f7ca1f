import { describe, expect, it } from "vitest";

import { readTerritory, saveZones } from "#territory";
import territory from "../../territory/module.ts";
import { testMetropolis } from "../import/run/metropolis.testing.ts";
import { zonesChanged } from "./zones-changed.ts";
import type { Origin, PlaceFacts } from "./place-facts.ts";
import { savePlace } from "./save-place.command.ts";

const { db } = await testMetropolis(territory);

const facts: PlaceFacts = {
  name: "La Fabrique du Canal",
  insee_code: "59512",
  postal_code: "59100",
  address: "12 quai de Gand",
  longitude: 3.1746,
  latitude: 50.6942,
};
const origin = (sourceId: string, more: Partial<Origin> = {}): Origin => ({ source: "Essai", sourceId, factsDate: "2026-10-01", ...more });
const save = (what: PlaceFacts, from: Origin) => db.transaction().execute((trx) => savePlace(trx, what, from));
const square = (west: number, south: number) => {
  const [east, north] = [west + 0.02, south + 0.02];
  return {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
};
const importZone = (west: number, south: number) =>
  db.transaction().execute((trx) =>
    saveZones(trx, {
      kind: "qpv",
      year: 2024,
      source: "Essai",
      zones: [{ code: "QP1", name: "Alma", geometry: square(west, south) as never, communes: [] }],
    }),
  );
const zonesOf = async (id: string) => (await db.selectFrom("places.place_zone").selectAll().where("place_id", "=", id).execute()).length;

describe("saving a place", () => {
  it("writes the row, where it came from and what was said first", async () => {
    const { outcome, id, slug } = await save({ ...facts, activities: ["fablab"] }, origin("1", { reason: "Réseau du Canal" }));
    expect([outcome, slug]).toEqual(["created", "la-fabrique-du-canal"]);
    const history = await db
      .selectFrom("places.history")
      .select(["field", "before", "after", "source", "reason"])
      .where("place_id", "=", id)
      .orderBy("id")
      .execute();
    expect(history.map(({ field }) => field)).toEqual(["name", "insee_code", "postal_code", "address", "longitude", "latitude", "activities"]);
    expect(history.at(-1)).toEqual({ field: "activities", before: null, after: ["fablab"], source: "Essai", reason: "Réseau du Canal" });
    expect(await db.selectFrom("places.origin").select(["source_id", "place_id"]).execute()).toEqual([{ source_id: "1", place_id: id }]);
  });

  it("changes nothing when only spaces, the order of nothing or an empty text differ", async () => {
    expect(await save({ ...facts, name: " La Fabrique du Canal ", activities: ["fablab", "fablab"] }, origin("1"))).toMatchObject({ outcome: "unchanged" });
  });

  it("of one name from twenty writers at once: twenty addresses", async () => {
    const saved = await Promise.all(Array.from({ length: 20 }, (_, i) => save({ ...facts, name: "Le Même" }, origin("1", { source: `Source ${i}` }))));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(20);
    expect(
      saved
        .map(({ slug }) => slug)
        .sort()
        .slice(0, 3),
    ).toEqual(["le-meme", "le-meme-roubaix", "le-meme-roubaix-10"]);
  });

  it("of one record from ten writers at once: one place", async () => {
    const saved = await Promise.all(Array.from({ length: 10 }, () => save({ ...facts, name: "Une fois" }, origin("une"))));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(saved.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
  });

  it("a name that is a page of the directory does not hide it", async () => {
    expect((await save({ ...facts, name: "Carte" }, origin("carte"))).slug).toBe("carte-roubaix");
  });

  it("outside the metropolis is a bug of the caller, and leaves nothing", async () => {
    await expect(save({ ...facts, name: "Reims", insee_code: "51454" }, origin("reims"))).rejects.toThrow("51454");
    expect(await db.selectFrom("places.origin").select("place_id").where("source_id", "=", "reims").execute()).toEqual([]);
  });
});

describe("the zones of a place", () => {
  it("are those that hold its point, and follow when the place moves or the zones are drawn anew", async () => {
    await importZone(3.17, 50.69);
    const { id } = await save({ ...facts, name: "Zone" }, origin("zone"));
    expect(await zonesOf(id)).toBe(1);
    await save({ ...facts, name: "Zone", longitude: 3.12 }, origin("zone", { factsDate: "2026-10-02" }));
    expect(await zonesOf(id)).toBe(0);
    await importZone(3.11, 50.69);
    await zonesChanged.handle({ db } as never, {});
    expect(await zonesOf(id)).toBe(1);
    expect((await readTerritory(db)).zones("qpv")).toHaveLength(1);
  });
});
