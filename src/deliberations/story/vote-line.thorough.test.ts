import { sql } from "kysely";
import { expect, it } from "vitest";

import { tellResultsJob } from "../../budgets/demo/tell-results.job.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { textOf } from "../deliberations.testing.ts";
import { afterVote } from "./after-vote.listener.ts";
import { findAwarded } from "./story-things.query.ts";

it("goes from an idea to its study, its vote, its award, the council's decision, its delivery, its place and what is measured", async () => {
  const { db, owner, get, services } = await plantedHouse();
  await owner.insertInto("platform.seeding").values({ name: "demo" }).execute();
  const context = { ...services, signal: new AbortController().signal, progress: async () => {}, report: async () => {} };
  await tellResultsJob.run(context, {});
  // The event comes to the listener with the jobs, which no test house runs by itself.
  const { rows } = await sql<{ payload: { vote: string } }>`select payload from platform.event where name = ${afterVote.event}`.execute(db);
  expect(rows).toHaveLength(1);
  for (let twice = 0; twice < 2; twice += 1) await afterVote.handle(context as never, rows[0]!.payload);

  const awarded = await findAwarded(db, "budget-de-proximite-2025");
  const line = awarded.find(({ place, measured }) => place !== null && measured)!;
  const { rows: acts } = await sql<{ id: string; slug: string; title: string }>`
    select d.id, d.slug, d.title from deliberations.deliberation d join deliberations.effect e on e.deliberation_id = d.id
    where e.relation = 'funds' and e.kind = 'award' and e.thing_id = ${line.id} and d.commune_code is null`.execute(db);
  expect(acts).toHaveLength(1);
  const [act] = acts;
  const { rows: funded } = await sql<{ n: number; cents: number }>`
    select count(*)::int as n, sum(cents)::bigint as cents from deliberations.effect where deliberation_id = ${act!.id} and relation = 'funds'`.execute(db);
  // The council decides on a result that is final, of ideas that were awarded.
  const { rows: days } = await sql<{ rightOrder: boolean }>`
    select v.sealed_at <= a.at and (a.at at time zone 'Europe/Paris')::date < d.adopted_on as "rightOrder"
    from budgets.vote v, ideas.award a, deliberations.deliberation d where v.id = ${rows[0]!.payload.vote} and a.proposal_id = ${line.id} and d.id = ${act!.id}`.execute(
    db,
  );
  expect(days).toEqual([{ rightOrder: true }]);
  expect(funded[0]).toEqual({ n: awarded.length, cents: awarded.reduce((sum, { cents }) => sum + cents, 0) });

  // Both ways: the thread of the idea leads to the decision, that of the decision to the idea, of the vote to the decision.
  expect(await textOf(get(`/fil/proposal/${line.id}`))).toContain(act!.title);
  expect(await textOf(get(`/fil/vote/${rows[0]!.payload.vote}`))).toContain(act!.title);
  const page = await textOf(get(`/deliberations/${act!.slug}`));
  expect(page).toContain(line.title);
  const links = await textOf(get("/donnees/fil/donnees.csv"));
  for (const written of [
    `deliberation,${act!.id},funds,award,${line.id}`,
    `deliberation,${act!.id},decides,vote,${rows[0]!.payload.vote}`,
    `award,${line.id},funds,proposal,${line.id}`,
    `proposal,${line.id},becomes,vote_project,${rows[0]!.payload.vote}/`,
    `proposal,${line.id},becomes,delivery,${line.id}`,
    `proposal,${line.id},becomes,place,${line.place!.id}`,
  ])
    expect(links, written).toContain(written);
  expect(links).toMatch(new RegExp(`indicator,[\\w.]+,measures,proposal,${line.id}`));
});
