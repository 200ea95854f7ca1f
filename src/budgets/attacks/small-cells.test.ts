import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { smallest } from "#engines/disclosure/small-cells.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";

const house = await budgetsHouse();
const chloe = house.as(house.agent);

/** A counted vote whose table of who voted is this one; as many ballots as people unless said. */
async function voted(
  communes: Readonly<Record<string, number>>,
  more: { readonly channels?: Readonly<Record<string, number>>; readonly ballots?: number } = {},
) {
  const vote = await countedVote(house, [[1], [2]]);
  const people = Object.values(communes).reduce((sum, one) => sum + one, 0);
  const rows = [
    ...Object.entries(communes).map(([value, voters]) => ({ facet: "commune" as const, value, voters })),
    ...Object.entries(more.channels ?? { web: people }).map(([value, voters]) => ({ facet: "channel" as const, value, voters })),
  ];
  await sql`delete from budgets.turnout where vote_id = ${vote.id}`.execute(house.owner);
  await house.owner
    .insertInto("budgets.turnout")
    .values(rows.map((row) => ({ vote_id: vote.id, ...row })))
    .execute();
  await sql`update budgets.chain set ballots = ${more.ballots ?? people} where vote_id = ${vote.id}`.execute(house.owner);
  return vote;
}

/** Lines of the table that begins with this head, as anybody reads them. */
function lines(html: string, head: string): [string, number | null][] {
  const [, table = ""] = html.split(`<caption>${head}</caption>`);
  const body = table.split("</table>")[0]!;
  return [...body.matchAll(/<th[^>]*scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td>/g)].map(([, name, told]) => {
    const number = told!.replace(/<[^>]*>/g, "").replace(/\s/g, "");
    return [name!.replace(/<[^>]*>/g, ""), /^\d+$/.test(number) ? Number(number) : null];
  });
}
const pages = async ({ slug }: { slug: string }) => ({
  public: await (await house.get(`/votes/${slug}/resultat`)).text(),
  team: await (await chloe.get(`/votes/${slug}/suivi`)).text(),
});

const communes = { "59350": 900, "59512": 41, "59009": 4, "59017": 3, "59328": 2, "59378": 1, "59410": 4, "59507": 3, "59598": 2 };

describe("who reads how many voted in each commune", () => {
  it("learns nothing of the hidden ones from the order of the lines", async () => {
    const names = lines((await pages(await voted(communes))).public, "Commune déclarée").map(([name]) => name);
    expect(names).toHaveLength(9);
    expect(names).toEqual([...names].sort(new Intl.Collator("fr").compare));
    const turned = Object.fromEntries(Object.entries(communes).map(([code], at, all) => [code, all.at(-1 - at)![1]]));
    expect(lines((await pages(await voted(turned))).public, "Commune déclarée").map(([name]) => name)).toEqual(names);
  });

  it("cannot place a hidden one within five by subtracting from the total", async () => {
    for (const counts of [communes, { "59350": 100, "59512": 1, "59009": 1 }, { "59350": 50, "59512": 4, "59009": 5, "59017": 5 }]) {
      const told = lines((await pages(await voted(counts))).public, "Commune déclarée");
      const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
      const hidden = told.filter(([, persons]) => persons === null).length;
      const left = told.reduce((sum, [, persons]) => sum - (persons ?? 0), total);
      const leastShown = Math.min(...told.map(([, persons]) => persons ?? Number.POSITIVE_INFINITY));
      const most = Math.min(leastShown - 1, left - (hidden - 1));
      const least = Math.max(1, left - (hidden - 1) * (leastShown - 1) || 1);
      expect(hidden).toBeGreaterThan(1);
      expect(most - least).toBeGreaterThanOrEqual(smallest);
    }
  });

  it("and runs the vote reads the same as everybody: no more, and not before the count", async () => {
    const shown = await pages(await voted(communes));
    for (const head of ["Canal", "Commune déclarée"]) expect(lines(shown.team, head)).toEqual(lines(shown.public, head));
    const open = await house.addVote();
    expect(await (await chloe.get(`/votes/${open.slug}/suivi`)).text()).not.toContain("Commune déclarée");
  });

  it("does not take a sheet that was handed out for a ballot", async () => {
    const { public: html } = await pages(await voted({ "59350": 125 }, { channels: { web: 100, paper: 25 }, ballots: 120 }));
    expect(lines(html, "Canal")).toEqual([
      ["En ligne", 100],
      ["Sur papier", 20],
    ]);
    expect(lines(html, "Commune déclarée")).toEqual([["Lille", 125]]);
    expect(html).toContain("5 feuilles remises à des personnes n’ont donné aucun bulletin compté");
  });
});
