import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import type { TestVote } from "../vote.testing.ts";

/** A page that was tampered with, or of another vote, posts projects that are not of this one. What is left of it is nobody's choice. */
const house = await budgetsHouse();
const declared = { lien: "residence", commune: "59512", age: "1" };

describe("a project that is not of this vote refuses the whole post", () => {
  it.each(["2,99", "99", "2,deux", "2,,3"])("in the press: %s", async (bulletin) => {
    const { id, slug } = await house.addVote();
    const me = house.as(await house.resident());
    const answer = await me.post(`/votes/${slug}/confirmer`, { bulletin, ...declared });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("n’est pas proposé à ce vote")]);
    expect(await house.ballots(id)).toEqual([]);
  });

  it.each<[string, TestVote, [string, string][]]>([
    [
      "boxes",
      { kind: "approval" },
      [
        ["projet", "2"],
        ["projet", "99"],
      ],
    ],
    [
      "points",
      { kind: "points", pointsTotal: 5, pointsMax: 5 },
      [
        ["points-2", "3"],
        ["points-99", "1"],
      ],
    ],
    [
      "ranks",
      { kind: "ranked" },
      [
        ["rang-2", "1"],
        ["rang-x", "2"],
      ],
    ],
  ])("as it is chosen: %s", async (_, about, fields) => {
    const { slug } = await house.addVote(about);
    const me = house.as(await house.resident());
    for (const act of ["check", "compare", "keep", "filter"])
      for (const visitor of [me, house]) {
        const answer = await visitor.post(`/votes/${slug}`, new URLSearchParams([...fields, ["act", act]]));
        expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("n’est pas proposé à ce vote")]);
      }
    expect(await house.db.selectFrom("budgets.draft").selectAll().execute()).toEqual([]);
  });

  it("leaves alone whoever chose nothing yet", async () => {
    const { slug } = await house.addVote();
    const answer = await house.as(await house.resident()).post(`/votes/${slug}`, { act: "check" });
    expect(answer.status).toBe(303);
  });
});
