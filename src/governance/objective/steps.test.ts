import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import moderation from "../../moderation/module.ts";
import people from "../../people/module.ts";
import places from "../../places/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { writeTree } from "../edit/write-tree.command.ts";
import governance from "../module.ts";
import { tree } from "../story/story.ts";

const rooms = [territory, people, notifications, moderation, thread, places, governance];

describe("what objectives must have reached within a year", () => {
  it.each([
    ["2026-11-24T14:40:00Z", "2026-12-31", "13 lieux"],
    ["2028-10-01T10:00:00Z", "2028-12-31", "40 lieux"],
    ["2029-01-02T10:00:00Z", null, "Prochaines échéances"],
  ])("is said on the home: on %s", async (now, day, what) => {
    const house = await testHouse(rooms, { now });
    const { id } = await house.db.insertInto("governance.strategy").values(tree.strategy).returning("id").executeTakeFirstOrThrow();
    await writeTree(house.db, id, tree.renewed);
    const html = await (await house.get("/")).text();
    if (day)
      expect(html).toMatch(
        new RegExp(`datetime="${day}">[^<]*</time></th><td[^>]*><a href="/objectifs/quarante-nouveaux-tiers-lieux">[^<]*</a></td><td[^>]*>${what}<`),
      );
    else expect(html).not.toContain(what);
    await house.close();
  });

  it("stands in the street of figures beside what is reached, one window for each", async () => {
    const house = await testHouse(rooms, { now: "2026-11-24T14:40:00Z" });
    const { id } = await house.db.insertInto("governance.strategy").values(tree.strategy).returning("id").executeTakeFirstOrThrow();
    await house.db.updateTable("governance.strategy").set({ ends_on: "2028-12-31" }).execute();
    await writeTree(house.db, id, tree.renewed);
    const figure = async () => /<b>([^<]*)<\/b> <span><a href="\/objectifs\/quarante-nouveaux-tiers-lieux">/.exec(await (await house.get("/")).text())?.[1];
    expect(await figure()).toBeUndefined();
    await house.db
      .insertInto("governance.today")
      .values({ indicator: "places.opened", part_kind: "metropolis", part_id: "", value: 17 })
      .onConflict((found) => found.columns(["indicator", "part_kind", "part_id"]).doUpdateSet({ value: 17 }))
      .execute();
    expect(await figure()).toBe("17 / 40");
    await house.close();
  });
});
