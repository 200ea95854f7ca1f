import { describe, expect, it } from "vitest";

import { type Indicator, type Part, qpv, readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";
import { historyJob } from "../snapshots/history.job.ts";

const house = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
await historyJob.run(context, { days: ["2026-01-01", "2026-09-30"] });
const territory = await readTerritory(db);
const today = "2026-11-24";
const { indicators } = house.services.offers;
const listed = indicators.filter(({ lines }) => lines);
const text = async (address: string, headers = {}) => (await house.get(address, headers)).text();
const rowsIn = (html: string) => (html.match(/<tbody>.*?<\/tbody>/s)?.[0].match(/<tr>/g) ?? []).length;

/** The whole, communes with many places, one and none, and neighbourhoods: asking for each part would take long. */
const looked = new Set([
  "59512",
  "59350",
  "59143",
  "59005",
  ...territory
    .zones(qpv)
    .slice(0, 3)
    .map(({ id }) => id),
]);

/** A figure from its lines alone: their sum, or the middle one. */
async function fromLines(indicator: Indicator, part: Part, day: string): Promise<{ value: number | null; of: number | undefined }> {
  const { lines } = await indicator.lines!(db, { part, day, territory, locale: "fr" });
  const values = lines.map(({ value }) => value).toSorted((a, b) => a - b);
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  if (indicator.unit === "days") return { value: values.length > 0 ? values[Math.ceil(values.length / 2) - 1]! : null, of: undefined };
  return { value: sum(values), of: indicator.unit === "share" ? sum(lines.map(({ of }) => of ?? 0)) : undefined };
}

describe("the rows behind a figure", () => {
  it.each(listed.map((indicator) => [indicator.id, indicator] as const))("of %s add up to it, for the whole and for each part", async (_, indicator) => {
    for (const day of ["2019-06-24", today]) {
      const measures = await indicator.measure(db, day, territory);
      for (const { part, value, of } of measures.filter(({ part: { id } }) => id === null || looked.has(id)))
        expect([part, await fromLines(indicator, part, day)]).toEqual([part, { value, of: of ?? undefined }]);
    }
  });

  it("are shown of all figures but those that say why not", async () => {
    expect(listed.length).toBeGreaterThan(12);
    for (const { id, persons, lines, rows } of indicators) {
      if (persons) expect([id, lines]).toEqual([id, undefined]);
      const found = rows({ kind: "metropolis", id: null }, territory);
      expect(lines || found.href !== null || found.why("fr").length > 20, id).toBeTruthy();
    }
    expect(await text("/indicateurs/visits.asked/lignes")).toContain("Une demande nomme des personnes");
    expect(await text("/indicateurs/participation.residents/lignes")).toContain("Ce sont des personnes");
    expect((await house.get("/indicateurs/visits.visitors/lignes")).headers.get("location")).toBe("/visites");
    expect((await house.get("/indicateurs/manual.adultes-relais/lignes")).headers.get("location")).toBe("/indicateurs/saisis/adultes-relais");
  });

  it("stand on a page that leads to each of them, with the figure that dashboards show", async () => {
    const html = await text("/indicateurs/places.opened/lignes?territoire=commune:59512");
    const { value } = (await db
      .selectFrom("governance.today")
      .select("value")
      .where("indicator", "=", "places.opened")
      .where("part_id", "=", "59512")
      .executeTakeFirstOrThrow())!;
    expect(rowsIn(html)).toBe(value);
    expect(html).toContain(`${value}, ${value} lignes`);
    for (const [, href] of html.matchAll(/<th scope="row"><a href="([^"]+)"/g)) expect((await house.get(href!)).status, href).toBe(200);
  });

  it("of what an objective counts are what came since", async () => {
    const html = await text("/objectifs/quarante-nouveaux-tiers-lieux");
    const [, reached] = /depuis=2026-01-01">(\d+)<\/a>/.exec(html)!;
    expect(rowsIn(await text("/indicateurs/places.opened/lignes?depuis=2026-01-01"))).toBe(Number(reached));
    const [, share, parts] = /(\d+)\s%<\/a>\s*<small>(\d+ sur \d+)/.exec(await text("/objectifs/quarante-pour-cent-aident-au-numerique"))!;
    expect(await text("/indicateurs/places.mediation/lignes?depuis=2026-01-01")).toContain(`${share}\u00a0% (${parts})`);
  });

  it("say so when they changed since the figure was measured", async () => {
    const address = "/indicateurs/places.opened/lignes?territoire=commune:59512";
    const before = await text(address);
    expect(before).not.toContain("Des lignes ont changé");
    const [, slug] = /<th scope="row"><a href="\/lieux\/([^"]+)"/.exec(before)!;
    await db.updateTable("places.place").set({ status: "suspended" }).where("slug", "=", slug!).execute();
    expect(await text(address)).toContain("Des lignes ont changé");
    await db.updateTable("places.place").set({ status: "published" }).where("slug", "=", slug!).execute();
  });

  it("are paged, and downloaded whole", async () => {
    const whole = await indicators.find(({ id }) => id === "places.opened")!.lines!(db, {
      part: { kind: "metropolis", id: null },
      day: today,
      territory,
      locale: "fr",
    });
    const pages = await Promise.all([1, 2, 3].map(async (page) => rowsIn(await text(`/indicateurs/places.opened/lignes?page=${page}`))));
    expect(pages).toEqual([50, 50, whole.total - 100]);
    expect(rowsIn(await text("/indicateurs/places.opened/lignes?page=9999"))).toBe(whole.total - 100);
    const csv = (await text("/indicateurs/places.opened/lignes.csv")).trim().split("\r\n");
    const json = (await (await house.get("/indicateurs/places.opened/lignes.json")).json()) as { nom: string }[];
    expect([csv.length - 1, json.length]).toEqual([whole.total, whole.total]);
    expect(json.map(({ nom }) => nom)).toEqual(whole.lines.map(({ title }) => title));
  });

  it.each([
    "/indicateurs/rien/lignes",
    "/indicateurs/places.opened/lignes?territoire=commune:75056",
    "/indicateurs/places.opened/lignes?territoire=zone:1",
    "/indicateurs/places.communes_without/lignes?territoire=commune:59512",
    "/indicateurs/visits.asked/lignes.csv",
  ])("%s are not found", async (address) => {
    expect((await house.get(address)).status).toBe(404);
  });

  it.each(["?jour=demain", "?jour=2099-01-01", "?depuis=2026-02-31", "?page=-3", "?page=x", "?depuis=2026-12-31&jour=2026-01-01"])(
    "bear a hand-edited address: %s",
    async (query) => {
      expect((await house.get(`/indicateurs/places.opened/lignes${query}`)).status).toBe(200);
    },
  );

  it.each(["fr", "en", "nl"])("stand in %s", async (language) => {
    const zone = territory.zones(qpv)[0]!.id;
    for (const { id, granularity } of listed) {
      const part = granularity.includes("zone") ? `zone:${zone}` : granularity.includes("commune") ? "commune:59350" : "metropolis";
      const html = await text(`/indicateurs/${id}/lignes?territoire=${part}`, { "accept-language": language });
      expect(html, id).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
