import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { startOwnServer } from "#platform/db/own-server.ts";
import { openHouse, stopWhilePlanting } from "./open-house.ts";
import { emptyFolder } from "./own-folder.ts";

const empty = await emptyFolder();

describe("with a database of your own", () => {
  it("plants no story unless asked, never half of it, and two processes share it", async () => {
    const yours = await startOwnServer(join(empty, "yours"), { forTests: true });
    try {
      // Each has a folder of its own, so that neither would know a key that the other writes into its.
      const environment = { DATABASE_URL: yours.ownerUrl(), AUTH_SECRET: "the same secret for all of these processes" };
      const [one, other] = await Promise.all([openHouse(join(empty, "one"), environment), openHouse(join(empty, "other"), environment)]);
      expect(one.output() + other.output()).not.toContain("Planting");
      for (const { url } of [one, other]) expect(await (await fetch(`${url}/lieux`)).text()).not.toContain("Données de démonstration");
      await Promise.all([one.close(), other.close()]);

      const story = { ...environment, SEED: "oui" };
      expect(await stopWhilePlanting({ ...story, DATA_DIR: join(empty, "one") })).toEqual({ code: 0, planting: true });
      const asked = await openHouse(join(empty, "one"), story);
      expect(asked.output()).toContain("Planting");
      expect(await (await fetch(`${asked.url}/lieux`)).text()).toContain("Données de démonstration");
      await asked.close();
    } finally {
      await yours.release();
    }
  });
});
