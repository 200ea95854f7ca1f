import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context, countedVote } from "../count/closed-vote.testing.ts";
import { findDue } from "../count/count.job.ts";
import { countVote } from "../count/count-vote.command.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { sealVote } from "../seal/seal-vote.command.ts";

const house = await budgetsHouse();
const { db, owner } = house;
const usual = {
  objet: "vote",
  sujet: "Un guichet a ouvert trop tard",
  raison: "Le guichet de la mairie a ouvert à onze heures.",
  lignes: "",
  signature: "Association des votants",
};
const challenges = (voteId: string) => db.selectFrom("budgets.challenge").selectAll().where("vote_id", "=", voteId).orderBy("number").execute();
const kinds = async (voteId: string) => (await house.chain(voteId)).lines.map(({ kind }) => kind).filter((kind) => kind.startsWith("challenge"));
const ballotLine = async (voteId: string) => (await house.chain(voteId)).lines.find(({ kind }) => kind === "ballot")!.line;

describe("a challenge", () => {
  it("is public with its answer; the ballots that it names are counted apart, and none is removed", async () => {
    const vote = await countedVote(house, [[1], [2], [3]]);
    const elif = await house.resident("Elif Exemple");
    const sent = await house.as(elif).post(`/votes/${vote.slug}/contester`, { ...usual, objet: "ballots", lignes: String(await ballotLine(vote.id)) });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/votes/${vote.slug}/contestations?fait=publiee`]);
    expect(await findDue(db, house.services.settings)).toContain(vote.id);
    expect(await countVote(db, house.services.settings, { voteId: vote.id, context })).toEqual({ ok: true, count: 2 });
    const page = await (await house.get(`/votes/${vote.slug}/resultat`)).text();
    expect(page).toContain("Avec et sans les bulletins contestés");
    expect(await house.ballots(vote.id)).toHaveLength(3);

    for (const numero of ["", "'", "1'; --", "-1", "1.5", "99999999999999999999"])
      expect((await house.as(house.agent).post(`/votes/${vote.slug}/contestations`, { numero, act: "reject", reponse: "Rien de tel ici." })).status).toBe(409);
    const answer = { numero: "1", act: "reject", reponse: "Le bulletin vient bien de cette personne." };
    expect((await house.as(house.agent).post(`/votes/${vote.slug}/contestations`, answer)).status).toBe(303);
    const list = await (await house.get(`/votes/${vote.slug}/contestations`)).text();
    expect(list).toContain("Le bulletin vient bien de cette personne.");
    expect(list).toContain("Rejetée");
    expect(await kinds(vote.id)).toEqual(["challenged", "challenge_decided"]);
    expect((await house.chain(vote.id)).broken).toBeNull();
  });

  // Nothing of theirs is kept: they may share a vote.
  const refused = countedVote(house, [[1]]);
  it.each([
    ["objet", { objet: "tout" }],
    ["sujet", { sujet: "x" }],
    ["raison", { raison: "court" }],
    ["signature", { signature: "" }],
    ["lignes", { objet: "ballots", lignes: "" }],
    ["lignes", { objet: "ballots", lignes: "9-2" }],
    ["lignes", { objet: "ballots", lignes: "1" }],
  ])("with a wrong %s is asked for again, and keeps what was typed", async (field, wrong) => {
    const vote = await refused;
    const answer = await house.as(await house.resident()).post(`/votes/${vote.slug}/contester`, { ...usual, ...wrong });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(new RegExp(`id="[^"]*${field}[^"]*"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="${field}"|href="#[^"]*${field}`));
    if (field !== "sujet") expect(html).toContain("Un guichet a ouvert trop tard");
    expect(await challenges(vote.id)).toEqual([]);
  });

  it("comes one after the other when many come at once, each with a number of its own", async () => {
    const vote = await countedVote(house, [[1]]);
    const people = await Promise.all(Array.from({ length: 20 }, () => house.resident()));
    const answers = await Promise.all(people.map((person) => house.as(person).post(`/votes/${vote.slug}/contester`, usual)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    expect((await challenges(vote.id)).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect((await house.chain(vote.id)).broken).toBeNull();
  });

  it("is decided once, by somebody else than who raised it, and only by whoever runs the vote", async () => {
    const vote = await countedVote(house, [[1]]);
    await house.as(house.agent).post(`/votes/${vote.slug}/contester`, usual);
    const answer = { numero: "1", act: "uphold", reponse: "Le guichet a bien ouvert trop tard." };
    expect((await house.as(house.agent).post(`/votes/${vote.slug}/contestations`, answer)).status).toBe(409);
    expect((await house.as(await house.resident()).post(`/votes/${vote.slug}/contestations`, answer)).status).toBe(403);
    expect((await challenges(vote.id))[0]!.state).toBe("open");
  });

  it("comes too late once the time is over", async () => {
    const vote = await countedVote(house, [[1]]);
    await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${vote.id}`.execute(owner);
    expect((await house.as(await house.resident()).post(`/votes/${vote.slug}/contester`, usual)).status).toBe(409);
    expect(await challenges(vote.id)).toEqual([]);
  });
});

describe("sealing", () => {
  const over = (voteId: string) => sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${voteId}`.execute(owner);
  const secrets = (voteId: string) => db.selectFrom("budgets.secret").select("vote_id").where("vote_id", "=", voteId).execute();

  it("waits for the end of the time and for every answer, then makes the result final and destroys the secret", async () => {
    const vote = await countedVote(house, [[1], [2]]);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "not_yet" });
    const invented = { ...usual, objet: "voter", sujet: "Un électeur inventé au guichet de la mairie" };
    expect((await house.as(await house.resident()).post(`/votes/${vote.slug}/contester`, invented)).status).toBe(303);
    expect(await (await house.get(`/votes/${vote.slug}/contestations`)).text()).toContain("Une personne marquée qui n’aurait pas voté");
    await over(vote.id);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "open_challenges" });
    await house.as(house.agent).post(`/votes/${vote.slug}/contestations`, { numero: "1", act: "reject", reponse: "Le guichet a ouvert à neuf heures." });
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "count_due" });
    await countVote(db, house.services.settings, { voteId: vote.id, context });
    expect(await secrets(vote.id)).toHaveLength(1);
    expect(await sealVote(db, vote.id)).toEqual({ ok: false, problem: "not_reconciled" });
    await reconciled(house, vote.id);
    expect(await sealVote(db, vote.id)).toEqual({ ok: true });
    expect(await secrets(vote.id)).toEqual([]);
    const { lines, broken } = await house.chain(vote.id);
    expect(broken).toBeNull();
    expect(lines.slice(-2).map(({ kind }) => kind)).toEqual(["sealed", "secret_destroyed"]);
    const sealed = JSON.parse(lines.at(-2)!.entry);
    expect(Object.keys(sealed.files)).toContain("journal.txt");
    expect(await (await house.get(`/votes/${vote.slug}/resultat`)).text()).toContain("Résultat définitif");
  });

  it("is done once, however many processes look at the same time", async () => {
    const vote = await countedVote(house, [[1]]);
    await reconciled(house, vote.id);
    await over(vote.id);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => sealVote(db, vote.id)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await house.chain(vote.id)).lines.filter(({ kind }) => kind === "sealed")).toHaveLength(1);
  });
});
