import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { openHouse } from "./open-house.ts";

it("a copy of the data folder, taken while the house is closed, opens as the same house elsewhere", async () => {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-restore-"));
  try {
    const house = await openHouse(join(folder, "first"));
    const before = await readAll(house.url);
    await house.close();

    execFileSync("cp", ["-a", join(folder, "first"), join(folder, "second")]);
    await rm(join(folder, "first"), { recursive: true });

    const restored = await openHouse(join(folder, "second"));
    expect(await readAll(restored.url)).toEqual(before);
    await restored.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What the house publishes, without the port that it stands on. */
async function readAll(url: string): Promise<string[]> {
  const addresses = ["/donnees/lieux-mediation.csv", "/donnees/structures.json", "/lieux.geojson", "/communes.csv"];
  const texts = await Promise.all(addresses.map(async (address) => (await fetch(url + address)).text()));
  return texts.map((text) => text.replaceAll(url, ""));
}
