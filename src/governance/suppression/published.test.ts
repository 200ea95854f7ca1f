import { sql } from "kysely";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { type Indicator, readTerritory } from "#territory";
import { rooms } from "../../app.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { definitionsJob } from "../datasets/definitions.job.ts";
import { measureNow } from "../measure/measure.command.ts";
import { historyJob } from "../snapshots/history.job.ts";
import { keepSnapshot } from "../snapshots/snapshot.command.ts";
import { tree } from "../story/story.ts";
import { smallest } from "#engines/disclosure/small-cells.ts";

/** The counts of persons that a room of these tests holds, by commune. */
let counts: Record<string, number> = {};
const words = { fr: "Apprentis", en: "Apprentices", nl: "Leerlingen" };
const measured = (id: string): Indicator => ({
  id,
  persons: true,
  ...{ title: words, definition: words, source: words, counted: words, unit: "count", type: "output", granularity: ["metropolis", "commune"] },
  measure: async () => [
    { part: { kind: "metropolis", id: null }, value: Object.values(counts).reduce((sum, one) => sum + one, 0) },
    ...Object.entries(counts).map(([code, value]) => ({ part: { kind: "commune" as const, id: code }, value })),
  ],
  changedSince: async () => 0,
  rows: () => ({ href: null, why: () => "Ce sont des personnes." }),
});
const learners = measured("city.learners");
const helpers = measured("city.helpers");
const mentors = measured("city.mentors");
const city: Room = { name: "city", offers: { indicators: [learners, helpers, mentors] } };
const today = "2026-11-24";
const house = await plantedHouse({ rooms: [...rooms.slice(1), city], now: `${today}T15:40:00+01:00` });
const { db, owner } = house;
const territory = await readTerritory(db);
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
await definitionsJob.run(context, {});
const communes = ["59512", "59350", "59009"];

type Table = ReadonlyMap<string, number>;

/** Every table in which anybody may read figures of that indicator now, each part → amounts: dashboards' file, datasets, kept days. */
async function publishedTables(indicator: string): Promise<Table[]> {
  const rowsOf = async (address: string) => (await (await house.get(address)).json()) as Record<string, unknown>[];
  const asTable = (rows: readonly Record<string, unknown>[]): Table =>
    new Map(
      rows.flatMap(({ territoire, part_kind, code, part_id, valeur, value }) => {
        const amount = valeur ?? value;
        return typeof amount === "number" ? [[`${territoire ?? part_kind} ${code ?? part_id}`.replace(/ $/, " metropole"), amount] as const] : [];
      }),
    );
  const byDay = (rows: readonly Record<string, unknown>[]) => [...Map.groupBy(rows, ({ jour, day }) => jour ?? day).values()].map(asTable);
  const own = ({ indicateur }: Record<string, unknown>) => indicateur === indicator;
  const dashboards = (await (await house.get("/tableau-de-bord.csv")).text()).split("\r\n").map((line) => line.split(","));
  const file = dashboards.flatMap(([name, kind, id, value]) => (name === indicator && value ? [[`${kind} ${id || "metropole"}`, Number(value)] as const] : []));
  return [
    new Map(file),
    asTable((await rowsOf("/donnees/indicateurs/donnees.json")).filter(own)),
    ...byDay((await rowsOf("/donnees/mesures/donnees.json")).filter(own)),
    ...byDay(await rowsOf(`/indicateurs/${indicator}/valeurs.json`)),
  ];
}

const isSmall = (count: number) => count !== 0 && Math.abs(count) < smallest;

/** Nothing that can be read, and no difference between two things that can be read, is one to four persons. */
function expectSafe(tables: readonly Table[]): void {
  const everShown = new Map<string, Set<number>>();
  for (const table of tables) {
    const total = table.get("metropolis metropole");
    const parts = [...table].filter(([part]) => part.startsWith("commune "));
    for (const [part, value] of parts) everShown.set(part, (everShown.get(part) ?? new Set()).add(value));
    const shown = parts.reduce((sum, [, value]) => sum + value, 0);
    if (total !== undefined && parts.length > 0) expect(total - shown).toBe(0);
  }
  for (const values of everShown.values())
    for (const one of values) {
      expect(isSmall(one)).toBe(false);
      for (const other of values) expect(isSmall(one - other)).toBe(false);
    }
}

const act = fc.record({
  counts: fc.tuple(...communes.map(() => fc.oneof(fc.nat(8), fc.integer({ min: 10, max: 40 })))),
  // Between two nights dashboards show many figures of which none is kept.
  night: fc.boolean(),
});

describe("figures of persons in all that is published", () => {
  it("let nobody tell of fewer than five by any subtraction, of tables read at any moment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        for (const table of ["published", "snapshot", "today"])
          await sql`delete from ${sql.table(`governance.${table}`)} where indicator = 'city.learners'`.execute(owner);
        const read: Table[] = [];
        for (const [at, { counts: drawn, night }] of acts.entries()) {
          counts = Object.fromEntries(communes.map((code, index) => [code, drawn[index]!]));
          await measureNow(db, learners, today, territory);
          if (night) await keepSnapshot(db, learners, `2026-11-${String(at + 1).padStart(2, "0")}`, territory);
          read.push(...(await publishedTables("city.learners")));
        }
        expectSafe(read);
      }),
      { numRuns: 25 },
    );
  });

  it("are remembered, also those shown for an hour only", async () => {
    const showing = async (value: number) => {
      counts = { "59512": value };
      await measureNow(db, helpers, today, territory);
      return (await publishedTables("city.helpers"))[0]!.get("commune 59512");
    };
    expect([await showing(20), await showing(25), await showing(18), await showing(31)]).toEqual([20, 25, 20, 31]);
  });

  it("measured by several at once do not differ by a few", async () => {
    const values = [40, 42, 43, 41, 44];
    await Promise.all(
      values.map(async (value, at) => {
        const one = {
          ...mentors,
          measure: async () => [
            { part: { kind: "commune" as const, id: "59350" }, value },
            { part: { kind: "metropolis" as const, id: null }, value },
          ],
        };
        await keepSnapshot(db, one, `2026-10-0${at + 1}`, territory);
      }),
    );
    const kept = await db.selectFrom("governance.snapshot").select("value").where("indicator", "=", "city.mentors").where("part_id", "=", "59350").execute();
    expect(new Set(kept.map(({ value }) => value)).size).toBe(1);
  });

  it("of the demo are safe in every table, and no page shows the persons behind", async () => {
    await historyJob.run(context, { days: tree.days });
    const persons = house.services.offers.indicators.filter((one) => one.persons).map(({ id }) => id);
    for (const counted of ["visits.visitors", "bookings.missed", "mediation.acts"]) expect(persons).toContain(counted);
    for (const id of persons) {
      expectSafe(await publishedTables(id));
      expect((await house.get(`/indicateurs/${id}/lignes.csv`)).status).toBe(404);
    }
  });

  it("say no more than the reports of visits say already", async () => {
    const { rows } = await sql<{ people: number }>`select people from visits.report`.execute(db);
    const [dashboards, dataset] = await publishedTables("visits.visitors");
    const total = dashboards!.get("metropolis metropole")!;
    expect(dataset!.get("metropolis metropole")).toBe(total);
    const reported = rows.reduce((sum, { people }) => sum + people, 0);
    expect(isSmall(total - reported)).toBe(false);
  });
});
