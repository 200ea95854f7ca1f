import { expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { announceVote, withdrawAnnouncement } from "../setup/announce.command.ts";

const house = await budgetsHouse();
const { db, agent } = house;

it("whoever takes the announcement back fifteen times never sees another lot", async () => {
  const { id } = await house.addVote({ state: "draft", opens: 3600 });
  const seeds = new Set<string | null>();
  for (let time = 0; time < 15; time += 1) {
    expect(await announceVote(db, house.services.settings, { voteId: id, by: agent })).toEqual({ ok: true });
    const { seed } = await db.selectFrom("budgets.vote").select("seed").where("id", "=", id).executeTakeFirstOrThrow();
    seeds.add(seed);
    expect(await withdrawAnnouncement(db, { voteId: id, by: agent, reason: "Un coût était faux." })).toEqual({ ok: true });
  }
  expect([seeds.size, [...seeds][0]]).toEqual([1, expect.stringMatching(/^[0-9a-f]{32}$/)]);
  const told = (await house.chain(id)).lines.filter(({ kind }) => kind === "announced").map(({ entry }) => (JSON.parse(entry) as { seed: string }).seed);
  expect(new Set(told)).toEqual(seeds);
});
