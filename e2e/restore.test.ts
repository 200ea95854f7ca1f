import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

  const [kept, away] = [join(second, "secret"), join(second, "secret.away")];
  await rename(kept, away);
  await expect(openHouse(second)).rejects.toThrow(`The key of this house is missing: there is no file ${kept}. Bring back the file secret of the backup`);
  await writeFile(kept, "a key of another house, as long as ours is");
  await expect(openHouse(second)).rejects.toThrow(`What ${kept} holds is not the key of this house. Bring back the file secret of the backup`);
  await rename(away, kept);

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
