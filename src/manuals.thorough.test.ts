import { readFileSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { findPage } from "#platform/web/house.ts";
import { manualsFolder, pagesOfManuals, type ManualPage } from "../tools/manuals.ts";
import { rooms } from "./app.ts";
import { plantedHouse } from "./planted.testing.ts";

const house = await plantedHouse();
const seen = pagesOfManuals();
const pages = rooms.flatMap((room) => room.pages ?? []);

/** As it is read: without marks, any blank a plain one. */
const read = (html: string) =>
  html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

async function textOf({ who, address, further }: ManualPage): Promise<string> {
  const visitor = house.as(cast[who].id);
  const first = await visitor.get(address);
  expect([address, first.status]).toEqual([address, 200]);
  const html = await first.text();
  if (!further) return read(html);
  const link = new RegExp(`href="(${further}[^"]+)"`).exec(html)?.[1];
  return read(await (await visitor.get(link!)).text());
}

describe("a manual", () => {
  it.each(seen.map((page) => [page.manual, page.who, page.address, page] as const))(
    "%s: what %s sees at %s has the words that it names",
    async (_, __, ___, page) => {
      const text = await textOf(page);
      expect(page.words.filter((word) => !text.includes(word))).toEqual([]);
    },
  );

  it("names only addresses of the house and files of this repository, and shows only pictures that are there, small", () => {
    const manuals = readdirSync(manualsFolder).filter((file) => file.endsWith(".md"));
    expect(manuals.length).toBe(5);
    for (const manual of manuals) {
      const text = readFileSync(`${manualsFolder}/${manual}`, "utf8");
      for (const [, address] of text.matchAll(/`(\/[a-z][\w/-]*)`/g))
        expect([manual, address, findPage(address!, pages) !== null]).toEqual([manual, address, true]);
      for (const [, file] of text.matchAll(/\]\((?!http)([^)]+)\)/g)) expect(statSync(`${manualsFolder}/${file}`).size).toBeLessThan(100_000);
    }
    const drawn = readdirSync(`${manualsFolder}/images`).map((name) => name.replace(/\.webp$/, ""));
    expect(drawn.toSorted()).toEqual(seen.flatMap(({ picture }) => picture ?? []).toSorted());
  });
});
