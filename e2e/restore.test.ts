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
    const before = await (await fetch(`${house.url}/donnees/lieux-mediation.csv`)).text();
    const places = await (await fetch(`${house.url}/lieux.geojson`)).text();
    await house.close();

    execFileSync("cp", ["-a", join(folder, "first"), join(folder, "second")]);
    await rm(join(folder, "first"), { recursive: true });

    const restored = await openHouse(join(folder, "second"));
    expect(await (await fetch(`${restored.url}/donnees/lieux-mediation.csv`)).text()).toBe(before);
    expect(await (await fetch(`${restored.url}/lieux.geojson`)).text()).toBe(places);
    await restored.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
