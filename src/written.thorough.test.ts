import { afterAll, expect, it } from "vitest";

import { addressesBehindTheDoor, followed, openAddresses } from "../e2e/route-map.ts";
import { allExamples } from "./all-examples.testing.ts";
import { rooms } from "./app.ts";
import { examplesOf, isOwn } from "./guarded.testing.ts";
import { cast } from "./people/cast.ts";
import { plantedHouse } from "./planted.testing.ts";
import { unsaidLanguages, writtenTexts } from "./written.testing.ts";

/** Who listens to a page in English or Dutch hears what people wrote in the language that they wrote in (WCAG 3.1.2). */
const house = await plantedHouse({ sameVisitors: true });
afterAll(() => house.close());
const texts = await writtenTexts(
  house.owner,
  rooms.map(({ name }) => name),
);

it("every open page says the language of what people wrote", async () => {
  expect(texts.size).toBeGreaterThan(1000);
  const addresses = await openAddresses(rooms, (address) => house.get(address));
  const faults: string[] = [];
  // Examples for whoever builds the house, in its gallery, are nobody's words.
  for (const [at, address] of addresses.filter((one) => !one.startsWith("/_")).entries()) {
    const language = at % 2 === 0 ? "en" : "nl";
    const answer = await house.get(address, { "accept-language": language });
    faults.push(...unsaidLanguages(await answer.text(), texts).map((fault) => `${address}, ${language}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

interface ReadPage {
  readonly who: string;
  readonly address: string;
  readonly html: string;
}

/** English and Dutch in turn, from page to page. */
let pagesRead = 0;

async function readBy({ id, name }: { id: string; name: string }, address: string): Promise<ReadPage | null> {
  const answer = await house.as(id).get(address, { cookie: `affichage=${pagesRead % 2 === 0 ? "en" : "nl"}` });
  if (answer.status !== 200 || !answer.headers.get("content-type")?.startsWith("text/html")) return null;
  pagesRead += 1;
  return { who: name, address, html: await answer.text() };
}

/** Pages behind the door, each address once, by the first of the story who may read it, but what is their own by each: those of the route map, then those that it keeps apart. */
async function* closedPages(): AsyncGenerator<ReadPage> {
  const known = new Set<string>();
  // Not the examples of the gallery, as above.
  for (const behind of addressesBehindTheDoor().filter(({ address }) => !address.startsWith("/_")))
    for (const address of await followed(behind, house.as(cast[behind.as].id).get)) {
      const once = isOwn(address.split("?")[0]!) ? `${address}, ${behind.as}` : address;
      const page = known.has(once) ? null : await readBy(cast[behind.as], address);
      if (page) yield page;
      if (page) known.add(once);
    }
  const { of } = await examplesOf(house.db);
  const apart = new Set(allExamples.flatMap(({ apart = {} }) => Object.values(apart).flat()));
  for (const { path, methods, opensTo } of rooms.flatMap(({ pages = [] }) => pages)) {
    if (!apart.has(path.pattern) || opensTo(null) || !methods.includes("GET")) continue;
    const params = of(path.pattern);
    const address = path.pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? "rien"));
    for (const person of Object.values(cast)) {
      const page = await readBy(person, address);
      if (page) yield page;
      if (page) break;
    }
  }
}

it("every page of who is signed in does so too", async () => {
  const faults: string[] = [];
  for await (const { who, address, html } of closedPages()) {
    const screen = /data-room="([^"]+)"/.exec(html)?.[1] ?? "none";
    faults.push(...unsaidLanguages(html, texts).map((fault) => `${screen}, ${address}, ${who}: ${fault}`));
  }
  expect(pagesRead).toBeGreaterThan(600);
  expect(faults).toEqual([]);
});

it("a house in which people write Dutch says so on French pages, and leaves Dutch ones as they are", async () => {
  const dutch = await plantedHouse({ settings: { CONTENT_LANGUAGE: "nl" } });
  const read = async (language: string) => (await dutch.get("/participer/idees", { "accept-language": language })).text();
  const [french, own] = [await read("fr"), await read("nl")];
  await dutch.close();
  expect(french).toMatch(/<h3><a href="[^"]*"><span lang="nl">/);
  expect(french).not.toContain('lang="fr">Un ');
  expect(own).not.toContain('<span lang="');
});
