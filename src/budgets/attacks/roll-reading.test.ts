import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";

/** An agent wants to know who voted: without a trace, the whole list at once, too early or too late; or somebody who may not wants to know. */
const house = await budgetsHouse();
const { db, owner } = house;
const agent = house.as(house.agent);
const usual = { motif: "control", raison: "Contestation numéro 3 au procès-verbal", nom: "Inès Lerouge" };

/** Ballots of three people, named so; two of them at the web, and the third has the name of the first. */
async function counted() {
  const vote = await countedVote(house, [[1], [2], [3]]);
  for (const [at, name] of ["Inès Lerouge", "Karim Levert", "Lerouge Ines"].entries())
    await sql`update people.person set name = ${name} where id = ${vote.people[at]!}`.execute(owner);
  return { ...vote, page: `/votes/${vote.slug}/emargement` };
}

const traces = async (voteId: string) =>
  (
    await sql<{ who: string; reason: string; after: { ground: string; marks: string[] } }>`
      select who, reason, after from platform.audit where act = 'roll.consult' and about_id = ${voteId} order by id`.execute(owner)
  ).rows;

describe("an agent who reads the roll", () => {
  it("leaves a dated row for each name, with the reason and what was read, also when nobody is found", async () => {
    const { id, page } = await counted();
    const found = await agent.post(page, usual);
    expect([found.status, await found.text()]).toEqual([
      200,
      expect.stringMatching(/2 personnes de ce nom sont marquées[\s\S]*Inès Lerouge, En ligne[\s\S]*Lerouge Ines, En ligne/),
    ]);
    const none = await (await agent.post(page, { ...usual, nom: "Personne Dutout" })).text();
    expect(none).toContain("Personne de ce nom n’est marqué");
    expect(none).not.toContain("Karim");
    const rows = await traces(id);
    expect(rows.map(({ who, reason, after }) => [who, reason, after.ground, after.marks.length])).toEqual([
      [house.agent, usual.raison, "control", 2],
      [house.agent, usual.raison, "control", 0],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Lerouge|Dutout/);
  });

  it.each([
    ["no reason", { raison: "" }],
    ["spaces for a reason", { raison: " ".repeat(40) }],
    ["nobody who asks", { motif: "" }],
    ["an invented ground", { motif: "curiosite" }],
  ])("reads nothing with %s", async (_, more) => {
    const { id, page } = await counted();
    const refused = await agent.post(page, { ...usual, ...more });
    expect([refused.status, await refused.text()]).toEqual([422, expect.not.stringMatching(/En ligne/)]);
    expect(await traces(id)).toEqual([]);
  });

  it("reads nothing by an address: what is asked for is posted", async () => {
    const { id, page } = await counted();
    const answer = await (await agent.get(`${page}?${new URLSearchParams(usual)}`)).text();
    expect(answer).not.toMatch(/personnes? de ce nom/);
    expect(await traces(id)).toEqual([]);
  });

  it("reads nothing when its row cannot be written", async () => {
    const { id, page } = await counted();
    await sql`create function public.refuse_row() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`.execute(owner);
    await sql`create trigger full_disk before insert on platform.audit for each row when (new.act = 'roll.consult') execute function public.refuse_row()`.execute(
      owner,
    );
    const answer = await agent.post(page, usual);
    await sql`drop trigger full_disk on platform.audit`.execute(owner);
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining("Lerouge")]);
    expect(await traces(id)).toEqual([]);
  });
});

describe("a crafted request for the whole list", () => {
  it.each(["%", "_", "*", "", " ", ".", "'", "%%%", "Inès", "Lerouge", "I. L.", "Inès Lerouge OR 1=1", "nes Leroug"])("finds nobody by %j", async (nom) => {
    const { page } = await counted();
    const answer = await (await agent.post(page, { ...usual, nom })).text();
    expect(answer).not.toMatch(/En ligne|personnes? de ce nom (est|sont)/);
  });

  it("gets one name for many fields, and nothing of a name that more than twenty people have", async () => {
    const { id, page } = await counted();
    const fields = new URLSearchParams([...Object.entries(usual), ["nom", "Karim Levert"], ["nom", "Lerouge Ines"]]);
    const one = await (await agent.post(page, fields)).text();
    expect(one.includes("Karim Levert, En ligne") && one.includes("Inès Lerouge, En ligne")).toBe(false);
    await sql`
      with made as (insert into people.person (name, email) select 'Jean Martin', 'jean' || n || '@exemple.example' from generate_series(1, 21) n returning id)
      insert into budgets.roll (vote_id, person_id, channel) select ${id}, id, 'web' from made`.execute(owner);
    const many = await agent.post(page, { ...usual, nom: "Martin Jean" });
    expect([many.status, await many.text()]).toEqual([422, expect.stringContaining("Plus de vingt personnes")]);
    expect((await traces(id)).at(-1)!.after).toMatchObject({ marks: [], many: true });
  });

  it("is stopped after thirty names in an hour", async () => {
    const { id, page } = await counted();
    const eager = house.as(await addPerson(db, { name: "Paul Pressé", roles: [{ role: "agent", kind: "metropolis", id: null }] }));
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await eager.post(page, { ...usual, nom: `Prénom Nom${n}` })).status);
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([30, 429]);
    expect(await traces(id)).toHaveLength(30);
  });

  it("is not the printed list of a desk, once the vote is closed", async () => {
    const vote = await house.addVote();
    const desk = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Mairie", commune: "59299" })).headers.get("location")!;
    expect((await agent.get(`${desk}/liste`)).status).toBe(200);
    await house.letClose(vote.id);
    expect((await agent.get(`${desk}/liste`)).status).toBe(409);
    expect(await (await agent.get(desk)).text()).toContain("Consulter la liste d’émargement");
  });
});

describe("the roll", () => {
  it("is closed to whoever neither runs the vote nor is of its bureau, and open to its members", async () => {
    const { id, page } = await counted();
    const [resident, member] = [await house.resident(), await house.resident("Malik Membre")];
    expect((await house.as(resident).get(page)).status).toBe(404);
    expect((await house.as(resident).post(page, usual)).status).toBe(404);
    expect((await house.post(page, usual)).status).not.toBe(200);
    await sql`alter table budgets.bureau disable trigger user`.execute(owner);
    await sql`alter table budgets.bureau_member disable trigger user`.execute(owner);
    await sql`insert into budgets.bureau (vote_id, threshold) values (${id}, 2)`.execute(owner);
    await sql`insert into budgets.bureau_member (vote_id, number, person_id, name) values (${id}, 1, ${member}, 'Malik Membre')`.execute(owner);
    expect((await house.as(member).post(page, usual)).status).toBe(200);
    expect((await traces(id)).map(({ who }) => who)).toEqual([member]);
  });

  it("is not consulted before the closing, for any elector only ten days, and no more once it is sealed", async () => {
    const open = await house.addVote();
    const early = await agent.post(`/votes/${open.slug}/emargement`, usual);
    expect([early.status, (await traces(open.id)).length]).toEqual([409, 0]);
    expect(await (await agent.get(`/votes/${open.slug}/emargement`)).text()).toContain("La liste se consulte dès la clôture");
    const vote = await counted();
    expect((await agent.post(vote.page, { ...usual, motif: "elector" })).status).toBe(200);
    await sql`update budgets.vote set counted_at = clock_timestamp() - interval '11 days' where id = ${vote.id}`.execute(owner);
    expect((await agent.post(vote.page, { ...usual, motif: "elector" })).status).toBe(422);
    expect((await agent.post(vote.page, { ...usual, motif: "own" })).status).toBe(200);
    await reconciled(house, vote.id);
    await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${vote.id}`.execute(owner);
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
    expect((await agent.post(vote.page, usual)).status).toBe(409);
  });
});
