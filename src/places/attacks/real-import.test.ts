import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";
import { counterTypologies, isCounter } from "../counter.ts";
import { importPlaces } from "../import/run/import-places.ts";
import { typologies } from "../vocabulary-typologies.ts";

const shared = resolve(import.meta.dirname, "../../../../shared/data/places");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: figures after the real files.");

const today = "2026-11-24";
const house = await plantedHouse({ now: `${today}T15:40:00+01:00` });
const { db } = house;
const territory = await readTerritory(db);
/** Day of the database's clock: records come in on it, whatever day the test believes it is. */
const arrival = async () => (await sql<{ day: string }>`select (now() at time zone 'Europe/Paris')::date as day`.execute(db)).rows[0]!.day;

async function wholeOf(day: string): Promise<Record<string, readonly [number | null, number | null | undefined]>> {
  const indicators = house.services.offers.indicators.filter(({ id }) => id.startsWith("places."));
  const measured = await Promise.all(
    indicators.map(async ({ id, measure }) => {
      const { value, of } = (await measure(db, day, territory)).find(({ part }) => part.kind === "metropolis")!;
      return [id, [value, of]] as const;
    }),
  );
  return Object.fromEntries(measured);
}

describe.skipIf(absent)("a city brings in the real files of its places on one day", () => {
  it("and what was promised of new ones stays where dated openings put it", async () => {
    const day = (await arrival()) > today ? await arrival() : today;
    const before = await wholeOf(day);
    const files = [
      ["mel-tiers-lieux-2019.geojson", "cget", "CGET", 47],
      ["mel-france-services-20240801.csv", "france-services", "ANCT", 11],
      ["mel-mednum-france-services.csv", "mednum", "Mednum", 11],
      ["mel-anct-fabt.geojson", "geojson", "Fabriques", 4],
    ] as const;
    for (const [file, format, source, read] of files) {
      const imported = await importPlaces(db, { path: `${shared}/${file}`, format, source, fileDay: "2024-08-01", today });
      expect(imported).toMatchObject({ ok: true, report: { created: read } });
    }
    const after = await wholeOf(day);
    for (const id of ["opened", "opened_innovators", "opened_bigger", "mediation", "in_qpv"])
      expect([id, after[`places.${id}`]]).toEqual([id, before[`places.${id}`]]);
    // 22 records of 11 counters; those of 2019 that may be a place of 2022 wait for a decision, and count once.
    expect(after["places.counters"]![0]! - before["places.counters"]![0]!).toBe(11);
    const pairs = await sql<{ n: number }>`
      select count(*)::int as n from places.duplicate_suggestion s join places.place a on a.id = s.place_id join places.place b on b.id = s.other_id
      where s.decided is null and array[a.source, b.source] <@ '{CGET,Fabriques}'`.execute(db);
    expect(after["places.undated"]![0]! - before["places.undated"]![0]!).toBe(51 - pairs.rows[0]!.n);
  });

  it("and every one of them waits for its date in the agents' list", async () => {
    const page = await (await house.as(cast.chloe.id).get("/lieux/proposes?etat=a-dater")).text();
    expect(page).toContain("tiers-lieux ouverts dont personne n’a dit depuis quand");
    const undated = await sql<{ n: number }>`
      select count(*)::int as n from places.place where source in ('CGET', 'Fabriques') and status = 'published' and stage in ('opening', 'rooted')`.execute(
      db,
    );
    expect(Number(/<b>(\d+) tiers-lieux ouverts dont/.exec(page)![1])).toBeGreaterThanOrEqual(undated.rows[0]!.n);
  });
});

describe("a public counter", () => {
  it.each([
    [["RFS"], true],
    [["RFS", "CCAS"], true],
    [["RFS", "TIERS_LIEUX"], false],
    [["BIB"], false],
    [[], false],
  ])("%o: %s", (kinds, counter) => {
    expect(isCounter(kinds)).toBe(counter);
  });

  it("is the same to the database, kind by kind", async () => {
    const { rows } = await sql<{ code: string }>`
      select code from unnest(${Object.keys(typologies)}::text[]) as code where places.is_counter(array[code]) order by code`.execute(db);
    expect(rows.map(({ code }) => code)).toEqual([...counterTypologies].toSorted());
  });
});
