import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addProposal } from "../../ideas/add-proposal.command.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { depart } from "../departure/depart.command.ts";
import budgets from "../module.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote, voteSealed } from "../seal/seal-vote.command.ts";
import { awardWinners } from "./award-winners.command.ts";

const house = await budgetsHouse();
const { db, owner } = house;
const chloe = house.as(house.agent);
let count = 0;

async function process(costs: readonly (number | null)[], envelope = 1000) {
  count += 1;
  const slug = `budget-essai-${count}`;
  const { rows } = await sql<{ id: string }>`
    insert into processes.process (slug, title, summary, scale, owner_service, envelope_cents, template, state, published_at)
    values (${slug}, 'Budget d’essai', 'Un essai.', 'metropolis', 'Direction de la participation', ${envelope * 100}, 'custom', 'published', now()) returning id`.execute(
    db,
  );
  const processId = rows[0]!.id;
  await sql`
    insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at, closes_at, settings)
    values (${processId}, 1, 'vote', 'Le vote', 'Tous', 'Le vote', now() - interval '1 day', now() + interval '30 days', '{}')`.execute(db);
  const ideas: string[] = [];
  for (const [at, cost] of costs.entries()) {
    const idea = { title: `Idée ${at + 1}`, body: "Planter vingt pommiers.", categoryId: null, communeCode: null, point: null, address: null };
    const filed = { processId, authorId: null, authorKind: "resident" as const, signature: "Amina E.", channel: "web" as const, by: null, asWhom: "l’auteur" };
    const { id } = await addProposal(db, { ...idea, ...filed, costCents: cost === null ? null : cost * 100 });
    await sql`update ideas.proposal set state = 'feasible' where id = ${id}`.execute(db);
    ideas.push(id);
  }
  return { processId, slug, ideas };
}

const stateOf = async (id: string) =>
  (await sql<{ state: string; reason: string | null }>`select state, state_reason as reason from ideas.proposal where id = ${id}`.execute(db)).rows[0]!;
const awardOf = async (id: string) =>
  (await sql<object>`select amount_cents, source, rank, reference, as_whom from ideas.award where proposal_id = ${id}`.execute(db)).rows[0];

async function seal(voteId: string) {
  await reconciled(house, voteId);
  await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${voteId}`.execute(owner);
  expect(await sealVote(db, voteId)).toEqual({ ok: true });
}

/** "decides 1: Retenu …": what the thread says that a vote did. */
const saidOf = async (voteId: string) =>
  (
    await sql<{ said: string }>`select relation || ' ' || split_part(to_id, '/', 2) || ': ' || reason as said from thread.link
      where removed_at is null and from_kind = 'vote' and from_id = ${voteId} and to_kind = 'vote_project' order by 1`.execute(db)
  ).rows.map(({ said }) => said);

const costs = [600, 500, 400];
const ballots = [[1], [1], [1, 3], [3], [2]];

describe("ideas behind the projects of a vote", () => {
  it("go on by its result once it is final, by themselves and once", async () => {
    const { ideas } = await process(costs);
    const vote = await countedVote(house, ballots, { costs, ideas });
    expect(await awardWinners(db, vote.id)).toEqual({ ok: true, nothing: true });
    await seal(vote.id);
    const listener = budgets.listens!.find(({ event }) => event === voteSealed)!;
    const warned: string[] = [];
    const log = { warn: (_: object, words: string) => warned.push(words) };
    const context = { db, log } as unknown as Parameters<typeof listener.handle>[0];
    await Promise.all([listener.handle(context, { id: vote.id }).catch(() => undefined), listener.handle(context, { id: vote.id }).catch(() => undefined)]);
    expect(await Promise.all(ideas.map(async (id) => (await stateOf(id)).state))).toEqual(["awarded", "not_awarded", "awarded"]);
    // Whoever came second found it done, and warns of nothing.
    expect(warned).toEqual([]);
    expect(await db.selectFrom("budgets.past_vote").select("source").where("ballots", "=", ballots.length).execute()).toEqual([
      { source: `/votes/${vote.slug}/resultat` },
    ]);
    expect(await awardOf(ideas[0]!)).toEqual({
      amount_cents: 60_000,
      source: "vote",
      rank: 1,
      reference: `/votes/${vote.slug}/resultat`,
      as_whom: "Direction de la participation",
    });
    expect((await stateOf(ideas[1]!)).reason).toContain("ne l’a pas retenue");
    expect(await awardWinners(db, vote.id)).toEqual({ ok: true, nothing: true });
  });

  it("follow the departures that an authority signed", async () => {
    const { ideas } = await process(costs);
    const vote = await countedVote(house, ballots, { costs, ideas });
    const reason = "Le terrain a été vendu entre le vote et son résultat.";
    await depart(db, { voteId: vote.id, projectNumber: 3, authority: "Le conseil de la métropole", reason, by: house.agent });
    await seal(vote.id);
    await awardWinners(db, vote.id);
    expect(await stateOf(ideas[2]!)).toEqual({ state: "not_awarded", reason });
  });

  it("wait for an agent, all of them, when one cannot be awarded: the page of the vote says so", async () => {
    const { ideas, slug } = await process([600, 500, null]);
    const vote = await countedVote(house, ballots, { costs, ideas });
    await seal(vote.id);
    expect(await awardWinners(db, vote.id)).toMatchObject({ ok: false, problem: "no_cost", proposalId: ideas[2] });
    expect((await stateOf(ideas[0]!)).state).toBe("feasible");
    const page = await (await chloe.get(`/votes/${vote.slug}/suivi`)).text();
    expect(page).toContain("3 idées attendent encore la suite du vote");
    expect(page).toContain(`/participer/instruction/demarche/${slug}/attribution`);
  });
});

describe("the thread of a vote", () => {
  const first = ["decides 1: Retenu au résultat du vote, rang 1.", "decides 2: Non retenu au résultat du vote."];

  it("says what it decided and what it funds once it is sealed, not before, and once", async () => {
    const vote = await countedVote(house, ballots, { costs });
    expect(await saidOf(vote.id)).toEqual([]);
    await seal(vote.id);
    const said = [...first, "decides 3: Retenu au résultat du vote, rang 2.", "funds 1: Financé à l’issue du vote.", "funds 3: Financé à l’issue du vote."];
    expect(await saidOf(vote.id)).toEqual(said);
    expect((await sealVote(db, vote.id)).ok).toBe(false);
    expect(await saidOf(vote.id)).toEqual(said);
    const migration = await readFile("src/budgets/migrations/20261128_1332_vote_links.sql", "utf8");
    await sql`delete from thread.link where from_id = ${vote.id}`.execute(owner);
    await sql.raw(migration).execute(owner);
    expect(await saidOf(vote.id)).toEqual(said);
  });

  it("follows an authority that departs from it after the seal", async () => {
    const vote = await countedVote(house, ballots, { costs });
    await seal(vote.id);
    const reason = "Le terrain a été vendu entre le vote et son résultat.";
    await depart(db, { voteId: vote.id, projectNumber: 3, authority: "Le conseil de la métropole", reason, by: house.agent });
    expect(await saidOf(vote.id)).toEqual([...first, "decides 3: Écarté par une autorité, malgré le vote.", "funds 1: Financé à l’issue du vote."]);
  });
});

describe("feasible ideas", () => {
  it("become projects of a vote of their process, at a cost that an agent looked at, and none twice", async () => {
    const { processId, ideas } = await process([600, 500, null]);
    const draft = await house.addVote({ state: "draft", costs: [100] });
    await sql`update budgets.vote set process_id = ${processId} where id = ${draft.id}`.execute(db);
    const address = `/votes/${draft.slug}/preparation/projets`;
    const take = (ids: readonly string[], cost: Record<string, string>) => {
      const fields = { act: "take", ...Object.fromEntries(ids.map((id) => [`idee-${id}`, "1"])) };
      return chloe.post(address, new URLSearchParams({ ...fields, ...Object.fromEntries(Object.entries(cost).map(([id, said]) => [`cout-${id}`, said])) }));
    };
    expect(await (await chloe.get(address)).text()).toContain("Idée 1");
    expect((await take(ideas, { [ideas[0]!]: "600", [ideas[1]!]: "450" })).status).toBe(422);
    expect((await take(ideas.slice(0, 2), { [ideas[0]!]: "600", [ideas[1]!]: "450" })).status).toBe(303);
    const { rows } = await sql<{ idea: string; cost: number }>`
      select proposal_id as idea, cost_cents as cost from budgets.project where vote_id = ${draft.id} and proposal_id is not null order by number`.execute(db);
    expect(rows).toEqual([
      { idea: ideas[0], cost: 60_000 },
      { idea: ideas[1], cost: 45_000 },
    ]);
    const left = await (await chloe.get(address)).text();
    expect([left.includes(`idee-${ideas[0]}`), left.includes(`idee-${ideas[2]}`)]).toEqual([false, true]);
  });
});
