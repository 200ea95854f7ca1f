import { describe, expect, it } from "vitest";

import { meetingsHouse } from "./meetings.testing.ts";

describe("a process that was rehearsed, then published", () => {
  it("keeps its meetings without those who tried to register", async () => {
    const house = await meetingsHouse();
    const process = await house.addProcess({ kind: "meeting", state: "rehearsal" });
    const { id, href } = await house.addMeeting({ process: process.slug, stage: process.stageId });
    await house.as(house.chloe).post(`${href}/inscription`, { act: "register" });
    expect(await house.row(id)).toMatchObject({ registered: 1 });
    const plug = house.services.offers.stagePlugs.find(({ kind, clear }) => kind === "meeting" && clear)!;
    await house.db.transaction().execute((trx) => plug.clear!(trx, process.stageId));
    expect(await house.row(id)).toMatchObject({ registered: 0, state: "announced" });
    expect(await house.guests(id)).toEqual([]);
  });
});
