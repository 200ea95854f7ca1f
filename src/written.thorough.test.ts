import { afterAll, expect, it } from "vitest";

import { openAddresses } from "../e2e/route-map.ts";
import { rooms } from "./app.ts";
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

it("a house in which people write Dutch says so on French pages, and leaves Dutch ones as they are", async () => {
  const dutch = await plantedHouse({ settings: { CONTENT_LANGUAGE: "nl" } });
  const read = async (language: string) => (await dutch.get("/participer/idees", { "accept-language": language })).text();
  const [french, own] = [await read("fr"), await read("nl")];
  await dutch.close();
  expect(french).toMatch(/<h3><a href="[^"]*"><span lang="nl">/);
  expect(french).not.toContain('lang="fr">Un ');
  expect(own).not.toContain('<span lang="');
});
