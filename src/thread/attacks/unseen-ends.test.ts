import { beforeEach, expect, it } from "vitest";

import { linksDataset } from "../links/links.dataset.ts";
import { storyHouse } from "../stories/stories.testing.ts";

const house = await storyHouse();
const { put, link, erase, text, forget } = house;
beforeEach(async () => {
  await forget();
});

const rows = async () => Array.fromAsync(linksDataset.rows(house.db, house.services.offers));

/** Each way in which all links are read, and the thread of the one end that everybody sees. */
const readings = async (address: string) => {
  const pages = ["/fil/liens", "/fil/liens.csv", `${address}/liens.json`, `${address}/liens.csv`, address];
  return [...(await Promise.all(pages.map(async (one) => [one, await text(one)] as const))), ["dataset", JSON.stringify(await rows())] as const];
};

it("a hidden or erased end has no identifier anywhere, no kind where all links stand, and its link no reason", async () => {
  const near = put("idea", "open", { title: "Ouverte" });
  for (const [end, change] of [
    [put("award", "id-of-the-hidden"), () => put("award", "id-of-the-hidden", { hidden: true })],
    [put("vote", "id-of-the-erased"), () => erase({ kind: "vote", id: "id-of-the-erased" })],
  ] as const) {
    await link(end, "funds", near, "Pour le projet de Camille Dupré.");
    await link(near, "becomes", end, "Repris par Camille Dupré.");
    expect(await text("/fil/liens")).toContain("Camille Dupré");
    change();
    for (const [where, said] of await readings("/fil/idea/open")) {
      expect(said, where).not.toMatch(/id-of-the|Camille/);
      expect(said, where).toContain("Ouverte".slice(0, where === "/fil/liens.csv" || where === "dataset" ? 0 : 7));
    }
    for (const { de_type, vers_type } of await rows()) expect([de_type, vers_type].toSorted()).toEqual(["idea", null]);
    expect(await text("/fil/liens")).not.toMatch(/\((award|vote)\)|\/fil\/(award|vote)\//);
    await forget();
  }
});

it("a question for one kind finds no link by an end that nobody sees", async () => {
  await link(put("award", "hidden", { hidden: true }), "funds", put("idea", "open", { title: "Ouverte" }));
  for (const address of ["/fil/liens?type=award", "/fil/liens.csv?type=award"]) expect(await text(address), address).not.toMatch(/Ouverte|idea,open/);
  for (const address of ["/fil/liens?type=idea", "/fil/liens.csv?type=idea"]) expect(await text(address), address).toMatch(/Ouverte|idea,open/);
});

it("several links to what is hidden are told apart in the dataset, and all are counted", async () => {
  const near = put("idea", "open");
  for (const id of ["1", "2"]) await link(put("award", id, { hidden: true }), "funds", near);
  const found = await rows();
  expect([found.length, new Set(found.map(({ lien }) => lien)).size, await linksDataset.count(house.db, house.services.offers)]).toEqual([2, 2, 2]);
});
