import { rm } from "node:fs/promises";
import { expect, it } from "vitest";

import { copyFolder } from "./copy-folder.ts";
import { openHouse } from "./open-house.ts";
import { emptyFolder, plantedFolder } from "./own-folder.ts";

const [first, second] = [await plantedFolder(), await emptyFolder()];

it("a copy of the data folder, taken while the house is closed, opens as the same house elsewhere", async () => {
  const house = await openHouse(first);
  const before = await readAll(house.url);
  await house.close();

  await copyFolder(first, second);
  await rm(first, { recursive: true });

  const restored = await openHouse(second);
  expect(await readAll(restored.url)).toEqual(before);
  await restored.close();
});

/** What the house publishes, without the port that it stands on. */
async function readAll(url: string): Promise<string[]> {
  const addresses = ["/donnees/lieux-mediation.csv", "/donnees/structures.json", "/lieux.geojson", "/communes.csv"];
  const texts = await Promise.all(addresses.map(async (address) => (await fetch(url + address)).text()));
  return texts.map((text) => text.replaceAll(url, ""));
}
