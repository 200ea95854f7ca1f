import { describe, expect, it } from "vitest";

import { readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { historyJob } from "../snapshots/history.job.ts";
import { tree } from "../story/story.ts";
import { countAgain } from "./independent.testing.ts";

const today = "2026-11-24";
const house = await plantedHouse({ now: `${today}T15:40:00+01:00` });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
await historyJob.run(context, { days: [...tree.days, "2020-03-13", "2020-03-14"] });
const territory = await readTerritory(db);
const indicators = new Map((await readIndicators(db, house.services.offers)).map((one) => [one.id, one]));
const again = new Map(await countAgain(db, today));
type RecountedFigure = typeof again extends Map<string, infer amount> ? amount : never;
const kept = await Promise.all(tree.days.map((day) => countAgain(db, day, (indicator) => indicators.get(indicator)!.persons === true)));
/**
 * Of persons, others are hidden beside those of one to four, and the whole counts none of them: an independent count only knows that
 * somebody small was there to be hidden among.
 */
function hideBeside(
  counted: Map<string, RecountedFigure>,
  published: readonly { indicator: string; part_kind: string; part_id: string; value: number | null }[],
) {
  const cellsOf = (indicator: string) => [...counted].filter(([key]) => key.startsWith(`${indicator} commune`));
  const persons = published.filter(({ indicator }) => indicators.get(indicator)!.persons);
  const small = new Set(persons.map(({ indicator }) => indicator).filter((id) => cellsOf(id).some(([, { value }]) => value === null)));
  for (const { indicator, part_kind, part_id, value } of persons)
    if (small.has(indicator) && value === null) counted.set(`${indicator} ${part_kind} ${part_id}`, { value: null, of: null });
  for (const indicator of small) {
    const key = `${indicator} metropolis `;
    const whole = counted.get(key);
    const sumOf = (side: "value" | "of") => cellsOf(indicator).reduce((sum, [, cell]) => sum + (cell[side] ?? 0), 0);
    if (whole?.value != null) counted.set(key, { value: sumOf("value"), of: whole.of === null ? null : sumOf("of") });
  }
}
const published = await db.selectFrom("governance.today").selectAll().execute();
hideBeside(again, published);

/**
 * Of persons, a figure one to four away from one that was published of another day is said as that day's: nobody tells who came. The whole
 * is the sum of the communes that are said.
 */
const saidOfPersons = published.filter(({ indicator }) => indicators.get(indicator)!.persons);
for (const { indicator, part_kind, part_id, value, of_value } of saidOfPersons.sort((one, other) => one.part_kind.localeCompare(other.part_kind))) {
  const key = `${indicator} ${part_kind} ${part_id}`;
  const exact = again.get(key)!;
  if (!indicators.get(indicator)!.persons || value === null || exact.value === null) continue;
  const cells = [...again].filter(([cell, { value: counted }]) => cell.startsWith(`${indicator} commune`) && counted !== null);
  if (part_kind === "metropolis" && cells.length > 0) again.set(key, { value: cells.reduce((sum, [, cell]) => sum + cell.value!, 0), of: exact.of });
  else if (Math.abs(value - exact.value) < 5 && kept.some((day) => day.get(key)?.value === value)) again.set(key, { value, of: of_value });
}
const { ofParts } = governanceTexts.fr.objective;
const text = async (address: string) => (await house.get(address)).text();

/** What a page shows in the table of all its indicators: identifier and words. */
function shownOn(html: string): [string, string][] {
  const table = html.slice(html.indexOf("Tous les indicateurs</h2>"));
  const rows = table.matchAll(/<th scope="row"><a href="\/indicateurs\/([^"]+)">[^<]*<\/a><\/th><td class="n"[^>]*>(?:<a [^>]*>)?([^<]*)/g);
  return [...rows].map(([, id, words]): [string, string] => [id!, words!]);
}

function expectSame(html: string, kind: string, id: string): number {
  const shown = shownOn(html).filter(([indicator]) => !indicator.startsWith("manual."));
  const wanted = shown.map(([indicator]): [string, string] => {
    const counted = again.get(`${indicator} ${kind} ${id}`) ?? { value: Number.NaN, of: null };
    return [indicator, sayAmount(counted, indicators.get(indicator)!.unit, "fr", ofParts)];
  });
  expect(shown).toEqual(wanted);
  return shown.length;
}

describe("every figure of the dashboards is what an independent count in SQL says", () => {
  it("for the metropolis, with no figure that is not counted again", async () => {
    const offered = house.services.offers.indicators;
    expect(offered.filter(({ id }) => ![...again.keys()].some((key) => key.startsWith(`${id} `)))).toEqual([]);
    const whole = offered.filter(({ granularity }) => granularity.includes("metropolis"));
    expect(expectSame(await text("/tableau-de-bord"), "metropolis", "")).toBe(whole.length);
  });

  it("for each of the 95 communes", async () => {
    for (const { slug, code } of territory.communes)
      expect(expectSame(await text(`/tableau-de-bord/communes/${slug}`), "commune", code), slug).toBeGreaterThan(8);
  });

  it("for each priority neighbourhood", async () => {
    const zones = territory.zones("qpv");
    expect(zones).toHaveLength(13);
    for (const { id, name } of zones) expect(expectSame(await text(`/tableau-de-bord/quartiers/${id}`), "zone", id), name).toBeGreaterThan(8);
  });

  it("in the file of all figures", async () => {
    const lines = (await text("/tableau-de-bord.csv")).trim().split("\r\n").slice(1);
    const figures = lines.map((line) => line.split(",")).filter(([indicator]) => !indicator!.startsWith("manual."));
    expect(figures.length).toBeGreaterThan(1000);
    const number = (cell: string | undefined) => (cell ? Number(cell) : null);
    const names = { count: "nombre", number: "nombre", share: "part", euros: "EUR", days: "jours" };
    for (const [indicator, kind, id, value, of, unit] of figures) {
      const known = indicators.get(indicator!)!.unit;
      const counted = Object.values(again.get(`${indicator} ${kind} ${id}`)!);
      // Counted in cents, published in euros.
      const expected = counted.map((amount) => (known === "euros" && amount !== null ? Number((amount / 100).toFixed(2)) : amount));
      expect([indicator, kind, id, number(value), number(of), unit]).toEqual([indicator, kind, id, ...expected, names[known]]);
    }
    expect(figures.some(([, , , value, , unit]) => unit === "EUR" && Number(value) > 0)).toBe(true);
    expect(figures).toHaveLength([...again.values()].length);
  });

  it("for each objective, of what came since the day from which it counts", async () => {
    const before = await countAgain(db, "2026-01-01");
    const since = (id: string, key: "value" | "of") => again.get(`${id} metropolis `)![key]! - before.get(`${id} metropolis `)![key]!;
    const figureOf = async (slug: string) => /<p class="big">(?:<a [^>]*>)?([^<]*)(?:<\/a>)?\s*<small>([^<]*)/.exec(await text(`/objectifs/${slug}`))!;
    expect((await figureOf("quarante-nouveaux-tiers-lieux"))[1]).toBe(String(since("places.opened", "value")));
    const [, share, parts] = await figureOf("quarante-pour-cent-aident-au-numerique");
    expect(parts).toBe(`${since("places.mediation", "value")} sur ${since("places.mediation", "of")}`);
    expect(Number.parseFloat(share!)).toBeCloseTo((100 * since("places.mediation", "value")) / since("places.mediation", "of"), -0.5);
    for (const [slug, id] of [
      ["quartiers-prioritaires", "places.zones_near"],
      ["communes-sans-lieu", "places.communes_without"],
    ] as const)
      expect((await figureOf(slug))[2]).toBe(`${again.get(`${id} metropolis `)!.value} sur ${again.get(`${id} metropolis `)!.of}`);
  });
});

describe("what was kept of a day is what an independent count of that day says", () => {
  it.each([
    ["2016-06-24", 85],
    ["2019-06-24", 90],
    ["2020-03-13", 90],
    ["2020-03-14", 95],
    ["2025-12-31", 95],
  ])("on %s, of the %i communes that were members", async (day, members) => {
    const expected = new Map(await countAgain(db, day));
    const kept = await db.selectFrom("governance.snapshot").select(["indicator", "part_kind", "part_id", "value", "of_value"]).where("day", "=", day).execute();
    hideBeside(expected, kept);
    expect(kept.filter(({ indicator, part_kind }) => indicator === "places.opened" && part_kind === "commune")).toHaveLength(members);
    for (const { indicator, part_kind, part_id, value, of_value } of kept)
      expect([indicator, part_kind, part_id, value, of_value]).toEqual([
        indicator,
        part_kind,
        part_id,
        ...Object.values(expected.get(`${indicator} ${part_kind} ${part_id}`)!),
      ]);
  });
});
