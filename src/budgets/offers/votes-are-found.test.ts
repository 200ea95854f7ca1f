import { sql } from "kysely";
import { expect, it } from "vitest";

import { cast } from "#people";
import { processIds } from "#processes";
import { plantedHouse } from "../../planted.testing.ts";
import { demoVotes } from "../demo/story.seeds.ts";

const house = await plantedHouse();
const main = async (address: string) => {
  const html = await (await house.get(address)).text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
};
const everywhere = ["/", "/decider", "/communes/roubaix", "/votes", "/recherche?q=choisissez+vos+projets"];
const vote = "/votes/budget-participatif-2026";
const process = "/participer/budget-participatif-2026";

it("each open vote is where people look, by its process", async () => {
  for (const address of everywhere) {
    const html = await main(address);
    expect([address, html.includes(`href="${vote}"`) || html.includes(`href="${process}"`)]).toEqual([address, true]);
  }
});

it("and nobody awards by hand beside it: the award is its result", async () => {
  const chloe = house.as(cast.chloe.id);
  const awards = `/participer/instruction/demarche/${processIds.votedBudget.slug}/attribution`;
  const html = await (await chloe.get(awards)).text();
  expect(html).toContain("Le vote décide");
  expect(html).not.toContain('value="award"');
  const { rows } = await sql<{ id: string }>`
    select id from ideas.proposal where process_id = ${processIds.votedBudget.id} and state = 'feasible' limit 1`.execute(house.db);
  expect((await chloe.post(awards, { act: "award", award: rows[0]!.id, close: "1", reason: "Le jury les a classées ainsi." })).status).toBe(409);
  expect((await sql`select from ideas.award where process_id = ${processIds.votedBudget.id}`.execute(house.db)).rows).toEqual([]);
});

it("and by itself when it is a stage of none", async () => {
  // An announced vote keeps its process: as one that had never one.
  await house.owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update budgets.vote set process_id = null, stage_id = null where id = ${demoVotes.open}`.execute(trx);
    await sql`update processes.process set state = 'ended', ended_at = now() where id = ${processIds.votedBudget.id}`.execute(trx);
  });
  for (const address of everywhere) expect([address, (await main(address)).includes(`href="${vote}"`)]).toEqual([address, true]);
});

it.each([
  ["/votes", "/decider"],
  ["/rencontres", "/participer"],
  ["/visites", "/lieux"],
])("%s lights the part of the thread that it belongs to", async (address, verb) => {
  expect(await (await house.get(address)).text()).toContain(`<a class="knot" href="${verb}" aria-current="true">`);
});
