import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote, context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { startRehearsal } from "../rehearsal/rehearsal.command.ts";
import { sealedMembers } from "../secret/sealed.query.ts";
import { announceVote } from "../setup/announce.command.ts";
import type { TestVote } from "../vote.testing.ts";
import { countedOpenBallot } from "./open-ballot.testing.ts";

const house = await budgetsHouse({ work: true });
const { db, owner, services } = house;
const agent = house.as(house.agent);
const resultOf = (voteId: string) => db.selectFrom("budgets.result").selectAll().where("vote_id", "=", voteId).executeTakeFirstOrThrow();
const fileOf = async (slug: string, name: string) => (await house.get(`/votes/${slug}/fichiers/${name}`)).text();
const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** The next instant is that of its opening. */
async function letOpen(voteId: string) {
  await sql`alter table budgets.vote disable trigger user`.execute(owner);
  await sql`update budgets.vote set opens_at = clock_timestamp() - interval '1 second' where id = ${voteId}`.execute(owner);
  await sql`alter table budgets.vote enable trigger user`.execute(owner);
}

const send = (slug: string, content: string) => {
  const form = new FormData();
  form.set("act", "add");
  form.set("fichier", new File([content], "membres.csv", { type: "text/csv" }));
  return agent.post(`/votes/${slug}/votants`, form);
};
const finished = (address: string) =>
  eventually(async () => {
    const html = await (await agent.get(address)).text();
    expect(html).not.toContain("<progress");
    return html;
  });
const bringIn = async (slug: string, content: string) => {
  const trial = (await send(slug, content)).headers.get("location")!.split("?")[0]!;
  await finished(trial);
  const real = (await agent.post(trial, { act: "import" })).headers.get("location")!.split("?")[0]!;
  return finished(real);
};
const membersOf = (voteId: string) =>
  owner.selectFrom("budgets.member").select(["number", "name", "weight"]).where("vote_id", "=", voteId).orderBy("number").execute();

const list = "numero;naissance;nom;poids\nC1;1980-05-04;Lille;3\nC2;1981-05-04;Roubaix;2\nC3;1982-05-04;Hem;1\n";

describe("an open ballot", () => {
  it("goes from its list to a published name, and says so at every step", async () => {
    const { id, slug } = await house.addVote({ members: [], state: "draft", opens: 3600, kind: "approval" });
    expect(await textOf(agent.get(`/votes/${slug}/preparation`))).toContain("Importez la liste des membres");
    expect(await announceVote(db, services.settings, { voteId: id, by: house.agent })).toMatchObject({ problem: "gaps", gaps: ["no_members"] });
    expect(await bringIn(slug, list)).toContain("Import terminé");
    expect(await membersOf(id)).toEqual([
      { number: 1, name: "Lille", weight: 3 },
      { number: 2, name: "Roubaix", weight: 2 },
      { number: 3, name: "Hem", weight: 1 },
    ]);
    expect(await textOf(agent.get(`/votes/${slug}/votants`))).toContain("3 membres, 6 voix");
    expect((await house.get(`/votes/${slug}/membres`)).status).toBe(404);
    expect(await announceVote(db, services.settings, { voteId: id, by: house.agent })).toEqual({ ok: true });
    expect(await textOf(house.get(`/votes/${slug}/membres`))).toMatch(/Lille 3 Roubaix 2 Hem 1/);
    expect(await textOf(house.get(`/votes/${slug}/regles`))).toContain("3 membres, 6 voix");
    await letOpen(id);

    const person = await house.resident();
    const me = house.as(person);
    expect(await textOf(me.get(`/votes/${slug}`))).toContain("chaque bulletin est publié avec le nom et le poids");
    expect(await textOf(me.get(`/votes/${slug}/verifier?bulletin=1,2`))).not.toContain("Confirmer mon vote");
    expect((await me.post(`/votes/${slug}/inscription`, { numero: "c1", naissance: "1980-05-04" })).status).toBe(303);
    const said = "votre bulletin sera publié avec le nom «\u00a0Lille\u00a0». Il compte pour 3 voix";
    expect(await textOf(me.get(`/votes/${slug}`))).toContain(said.replaceAll("\u00a0", " "));
    const check = await (await me.get(`/votes/${slug}/verifier?bulletin=1,2`)).text();
    expect(await textOf(new Response(check))).toContain(said.replaceAll("\u00a0", " "));
    expect(check).not.toContain("rien de public ne les relie");
    const passage = /name="passage" value="([\w-]+)"/.exec(check)![1]!;
    const pressed = await me.post(`/votes/${slug}/confirmer`, { bulletin: "1,2", passage, lien: "residence", commune: "59512", age: "1" });
    const cookie = pressed.headers.get("set-cookie")!.split(";")[0]!;
    const receipt = await textOf(me.get(`/votes/${slug}/recu`, { cookie }));
    expect(receipt).toContain(said.replaceAll("\u00a0", " "));
    expect(receipt).not.toContain("Il ne dit à personne qui vous êtes");
    await me.post(`/votes/${slug}/recu`, { act: "mail" }, { cookie });
    const mail = await eventually(async () => {
      const rows = await sql<{ text: string }>`select row_to_json(m)::text as text from platform.mail m order by 1`.execute(owner);
      const found = rows.rows.find(({ text }) => text.includes("scrutin public"));
      expect(found).toBeDefined();
      return found!.text;
    });
    expect(mail).toContain("sera publié avec le nom et le poids du membre");

    expect(await textOf(house.get(`/votes/${slug}/membres`))).not.toMatch(/Projet|N’a pas voté/);
    await house.letClose(id);
    await closeBox(db, services.settings, id);
    expect(await textOf(house.get(`/votes/${slug}/membres`))).not.toMatch(/Projet|N’a pas voté/);
    expect(await countVote(db, services.settings, { voteId: id, context })).toMatchObject({ ok: true });
    expect(await textOf(house.get(`/votes/${slug}/membres`))).toMatch(
      /1 membres sur 3 ont voté : 3 voix sur 6\. .*Lille 3 Projet 1 Projet 2 Roubaix 2 N’a pas voté/,
    );
    expect(await textOf(house.get(`/votes/${slug}/resultat`))).toContain("3 voix sur 6");
  });

  it("takes a whole list or nothing of it, and the next one in its place; names a wrong line and never what it says of a person", async () => {
    const { id, slug } = await house.addVote({ members: [5], state: "draft", opens: 3600 });
    const wrong = await bringIn(slug, `${list}C4;1983-01-01;LILLE;1\nC5;1983-01-01;Seclin;0\nC6;1983-01-01;"a;b";1\nC3;1982-05-04;Wattrelos;1\n`);
    expect(wrong.match(/est déjà plus haut|poids entier|sans point-virgule|sont déjà plus haut/g)).toHaveLength(4);
    expect(await membersOf(id)).toEqual([{ number: 1, name: "Commune 1", weight: 5 }]);
    await bringIn(slug, list);
    expect((await membersOf(id)).map(({ name }) => name)).toEqual(["Lille", "Roubaix", "Hem"]);
    await bringIn(slug, "numero;naissance;structure\nC1;1980-05-04;Centre social\nC9;1980-05-04;Maison de quartier\n");
    expect((await membersOf(id)).map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it("keeps the key of the server while a draft has members, whom nobody would know under another one; else their list is brought in again", async () => {
    const { id } = await house.addVote({ members: [3, 2], state: "draft", opens: 3600 });
    const before = await sealedMembers.count(db);
    expect(before).toBeGreaterThanOrEqual(2);
    await sealedMembers.forget!(owner);
    expect([await sealedMembers.count(db), await membersOf(id)]).toEqual([0, []]);
  });

  it("can be rehearsed, a ballot for each member", async () => {
    const { id } = await house.addVote({ members: [3, 2], state: "draft", opens: 3600, kind: "approval" });
    const rehearsed = await startRehearsal(db, services.settings, { voteId: id, by: house.agent, ballots: 30 });
    const copy = await owner.selectFrom("budgets.vote").select("id").where("rehearsal_of", "=", id).executeTakeFirstOrThrow();
    expect(rehearsed.ok).toBe(true);
    await house.letClose(copy.id);
    await closeBox(db, services.settings, copy.id);
    expect(await countVote(db, services.settings, { voteId: copy.id, context })).toMatchObject({ ok: true });
    expect((await resultOf(copy.id)).ballots).toBe(2);
  });

  it("is reconciled and sealed as any other; the names stay, and nothing leads from them to an account", async () => {
    const { id } = await countedOpenBallot(house, [[1], [2], null], { members: [3, 2, 1], kind: "approval" });
    const figures = await reconciled(house, id);
    expect(figures).toMatchObject({ unmatched: 0, doubles: 0 });
    await sql`update budgets.vote set challenge_until = clock_timestamp() - interval '1 second' where id = ${id}`.execute(owner);
    const { rows } = await sql<{ outcome: string }>`select budgets.seal_vote(${id}) as outcome`.execute(db);
    expect(rows[0]!.outcome).toBe("done");
    const kept = await owner.selectFrom("budgets.member").selectAll().where("vote_id", "=", id).execute();
    expect(kept.map(({ key_hash }) => key_hash)).toEqual([null, null, null]);
    const places = await owner.selectFrom("budgets.elector").selectAll().where("vote_id", "=", id).execute();
    expect(places.map(({ member }) => member)).toEqual(places.map(() => null));
  });
});

const rules: readonly (readonly [string, TestVote & { points?: readonly (readonly number[])[] }])[] = [
  ["most votes first", { kind: "approval", parameters: { rule: "greedy", tie: ["cost", "lot"] } }],
  [
    "most votes first, a third of the voices asked",
    { kind: "approval", parameters: { rule: "greedy", eligibility: { minimumShare: "40%" }, tie: ["cost", "lot"] } },
  ],
  ["most votes first, with a turnout in voices", { kind: "approval", parameters: { rule: "greedy", eligibility: { minimumTurnout: 8 }, tie: ["lot"] } }],
  ["most votes for the money", { kind: "approval", parameters: { rule: "greedy-density", tie: ["cost", "lot"] } }],
  ["equal shares, completed", { kind: "approval", parameters: { rule: "equal-shares", completion: "add1", step: "1", tie: ["cost", "lot"] } }],
  [
    "equal shares of knapsacks",
    { kind: "knapsack", budget: 1100, parameters: { rule: "equal-shares", completion: "add1-utilitarian", step: "1", tie: ["cost", "lot"] } },
  ],
  ["sequential Phragmén", { kind: "approval", parameters: { rule: "phragmen", tie: ["cost", "lot"] } }],
  ["points", { kind: "points", parameters: { rule: "greedy", tie: ["cost", "lot"] }, points: [[5, 1], [2, 3, 1], [5], [1, 4]] }],
  ["points under equal shares", { kind: "points", parameters: { rule: "equal-shares", tie: ["cost", "lot"] }, points: [[5, 1], [2, 3, 1], [5], [1, 4]] }],
  ["ranks", { kind: "ranked", parameters: { rule: "greedy", utility: "modified-borda", tie: ["cost", "lot"] } }],
  ["duels", { kind: "ranked", parameters: { rule: "pairwise", tie: ["cost", "lot"] } }],
];

describe.each(rules)("a weight counts as so many who cast the same: %s", (_, { points, ...vote }) => {
  it("to the last round and price", async () => {
    const ballots = [[1, 2], [2, 3, 4], [5], [1, 4]];
    const weights = [3, 1, 4, 2];
    const repeated = <value>(all: readonly value[]) => all.flatMap((one, at) => Array<value>(weights[at]!).fill(one));
    const open = await countedOpenBallot(house, ballots, { ...vote, members: weights, ...(points && { points }) });
    const secret = await countedVote(house, repeated(ballots), { ...vote, ...(points && { points: repeated(points) }) });
    const [weighed, plain] = [await resultOf(open.id), await resultOf(secret.id)];
    expect(weighed.result).toEqual(plain.result);
    expect(weighed.explanation).toEqual(plain.explanation);
    expect([weighed.ballots, plain.ballots]).toEqual([4, 10]);
  });
});

describe("what an open ballot publishes", () => {
  it("is a file with names and weights; for the library of elections, which knows no weights, as many ballots as each counts for", async () => {
    const { id, slug } = await countedOpenBallot(house, [[1, 2], [2], null], { members: [3, 1, 7], kind: "approval" });
    const file = await fileOf(slug, "bulletins.pb");
    expect(file).toContain("vote_weights;weight");
    expect(
      file
        .split("VOTES\n")[1]!
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((row) => row.split(";").slice(1).join(";"))
        .toSorted(),
    ).toEqual(["1,2;Commune 1;3", "2;Commune 2;1"]);
    const { election, warnings } = readPabulib(file);
    expect([election.voters, warnings]).toEqual([4, []]);
    expect((await fileOf(slug, "ouvertures.csv")).split("\n")[0]).toBe("receipt;salt;commitment;member");
    expect(JSON.parse(await fileOf(slug, "regle.json"))).toMatchObject({
      members: [{ number: 1, name: "Commune 1", weight: 3 }, { number: 2 }, { number: 3 }],
    });
    const library = await (await house.get(`/votes/${slug}/pabulib/bulletins.pb`)).text();
    const read = readPabulib(library);
    expect([read.election.voters, read.election.ballots.weights, read.warnings]).toEqual([4, undefined, []]);
    expect(library).not.toContain("Commune 1;3");
    expect((await resultOf(id)).ballots).toBe(2);
  });

  it("keeps names and weights in each part, and in the count without what is challenged", async () => {
    const envelopes = [
      { amount: 500, projects: [1, 2, 3] },
      { amount: 500, projects: [4, 5] },
    ];
    const { slug } = await countedOpenBallot(house, [[1, 4], [2], [5]], { members: [3, 1, 7], kind: "approval", envelopes });
    const votesOf = async (name: string) =>
      (await fileOf(slug, name))
        .split("VOTES\n")[1]!
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((row) => row.split(";").slice(1).join(";"))
        .toSorted();
    expect(await votesOf("bulletins.pb")).toEqual(["1,4;Commune 1;3", "2;Commune 2;1", "5;Commune 3;7"]);
    expect(await votesOf("bulletins-2.pb")).toEqual(["4;Commune 1;3", "5;Commune 3;7"]);
  });
});
