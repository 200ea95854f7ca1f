import { beforeAll, expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import { tellResultsJob } from "./tell-results.job.ts";

const house = await plantedHouse();
beforeAll(async () => {
  const context = { ...house.services, progress: async () => {}, report: async () => {}, signal: new AbortController().signal };
  await house.owner.insertInto("platform.seeding").values({ name: "demo" }).execute();
  await tellResultsJob.run(context, {});
}, 300_000);

/** An idea of the demo followed to its vote, its award with the sum, its delivery, the place and what measures it: issue 15, what must be shown. */
it("the demo has ideas that are one line from filing to measure, from either end, on pages and in open data", { timeout: 300_000 }, async () => {
  const read = async (kind: string, id: string) => (await house.get(`/fil/${kind}/${encodeURIComponent(id)}/liens.json`)).json();
  type ThingOnLine = { kind: string; id: string; state: string; cents?: number; money?: string; title?: string };
  const list = (await (await house.get("/fil.csv?etape=montrer")).text()).trim().split("\r\n").slice(1);
  const lines = [];
  for (const line of list) {
    const [kind, id] = line.replace("\ufeff", "").split(",");
    const { things, sums } = (await read(kind!, id!)) as { things: ThingOnLine[]; sums: { given: number } };
    const kinds = new Set(things.filter(({ state }) => state === "shown").map((one) => one.kind));
    if (["proposal", "study", "vote_project", "vote", "award", "delivery", "place", "indicator"].every((one) => kinds.has(one)))
      lines.push({ id: id!, things, sums });
  }
  expect(lines.length).toBeGreaterThan(0);
  const voted = (await (await house.get("/fil.csv?etape=faire")).text()).trim().split("\r\n").length + list.length;
  expect(voted).toBeGreaterThan(20);
  for (const { id, things, sums } of lines) {
    const award = things.find(({ kind }) => kind === "award")!;
    expect(sums.given).toBe(award.cents);
    const page = await (await house.get(`/fil/proposal/${id}`)).text();
    for (const { title } of things.filter(({ kind }) => kind === "place" || kind === "vote" || kind === "indicator"))
      expect(page).toContain(title!.split("’")[0]!);
    for (const one of things.filter(({ kind }) => kind === "award" || kind === "delivery" || kind === "place" || kind === "vote_project")) {
      const back = (await read(one.kind, one.id)) as { things: ThingOnLine[]; sums: { given: number } };
      expect(
        back.things.map(({ kind }) => kind),
        one.kind,
      ).toEqual(expect.arrayContaining(["proposal", "study", "vote", "award", "delivery"]));
      expect(back.sums.given, one.kind).toBe(award.cents);
    }
  }
});

it("the demo has a vote whose result another rule changes, and one where it says in a line that it does not", async () => {
  const [young, sealed] = await Promise.all(
    ["budget-des-jeunes-2026", "budget-participatif-2025"].map(async (slug) => (await house.get(`/votes/${slug}/resultat`)).text()),
  );
  expect(young).toContain("Deux règles, deux résultats");
  expect(young).toContain("Lauréats seulement avec");
  expect(sealed).toContain("Deux règles, le même résultat");
  expect(sealed).not.toContain("Lauréats seulement avec");
  // Its crowd is on no roll: the demo says so, and says of nobody that they compared.
  for (const html of [young!, sealed!]) expect(html.split("presque tous ses bulletins sont inventés")).toHaveLength(2);
  expect(sealed).toContain("La liste et l’urne, voie par voie");
  expect(sealed).not.toContain("chaque bulletin est celui d’une personne marquée");
});
