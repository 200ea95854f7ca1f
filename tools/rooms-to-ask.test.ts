import { describe, expect, it } from "vitest";

import { roomsOf, roomsToAsk } from "./rooms-to-ask.ts";

describe("whose quick tests npm run check asks", () => {
  it.each<[string, string[], string[] | "all"]>([
    [
      "those of a room that changed, once",
      ["src/visits/keeper.ts", "src/visits/mine/mine.page.tsx", "src/places/migrations/20991231_1200_more.sql"],
      ["places", "visits"],
    ],
    ["none for what no room's tests read", ["README.md", "docs/glossary.md", "e2e/visits.test.ts"], []],
    ["all where nothing differs", [], "all"],
    ["all for what every room stands on", ["src/visits/keeper.ts", "src/platform/web/act.ts"], "all"],
    ["all for the map", ["src/rooms.ts"], "all"],
    ["all for a tool", ["tools/db-types.ts"], "all"],
    ["all for a room that is on no map", ["src/greetings/module.ts"], "all"],
  ])("%s", (_what, changed, rooms) => {
    expect(roomsOf(changed)).toEqual(rooms);
  });

  it("those that are named, and no others", async () => {
    expect(await roomsToAsk(["visits", "places"])).toEqual(["visits", "places"]);
    expect(await roomsToAsk(["all"])).toBe("all");
    await expect(roomsToAsk(["visit"])).rejects.toThrow("There is no room visit.");
  });
});
