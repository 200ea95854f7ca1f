import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf, type TestProposal } from "../../ideas/acts.testing.ts";

const house = await actsHouse({ work: true });
const { db, as, addProcess, addProposal, addSettled, proposal, told } = house;
const ines = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
const author = await addSettled();
const bilal = await addSettled({ name: "Bilal Exemple" });
const farid = await addSettled({ name: "Farid Exemple" });
const all = (idea: TestProposal, person?: string) => textOf((person ? as(person) : house).get(`${idea.href}/commentaires`));
const caseOf = async (id: string) =>
  (await sql<{ id: string }>`select id from moderation.case_file where thing_id = ${id} and closed_at is null`.execute(db)).rows[0]!.id;
const decide = async (id: string, fields: Record<string, string>) =>
  expect(
    (await as(ines).post(`/moderation/dossiers/${await caseOf(id)}`, { act: "decide", statement: "La règle est publiée, la raison est celle-ci.", ...fields }))
      .status,
  ).toBe(303);
const idOf = (answer: Response) => /#c-(.+)$/.exec(answer.headers.get("location")!)![1]!;

describe("a comment that looks like advertising", () => {
  const body = "Achetez https://a.example https://b.example https://c.example maintenant";

  it("waits for a moderator: its author sees it, nobody else; let through, it is counted and told", async () => {
    const idea = await addProposal(await addProcess(), { authorId: author });
    const answer = await as(bilal).post(`${idea.href}/commenter`, { texte: body });
    expect(answer.headers.get("location")).toContain("fait=retenu");
    const id = idOf(answer);
    expect(await all(idea)).not.toContain("Achetez");
    expect(await all(idea, bilal)).toMatch(/Votre commentaire attend une relecture[\s\S]*Achetez/);
    expect((await house.get(`/participer/commentaires/${id}`)).status).toBe(410);
    expect((await as(bilal).get(`/participer/commentaires/${id}`)).status).toBe(200);
    expect((await as(bilal).post(`/participer/commentaires/${id}/modifier`, { texte: "Autrement dit" })).status).toBe(409);
    expect(await proposal(idea.id)).toMatchObject({ comments: 0 });
    expect(await told(author)).toEqual([]);

    await decide(id, { outcome: "kept" });
    await eventually(async () => expect(await proposal(idea.id)).toMatchObject({ comments: 1 }));
    expect(await all(idea)).toContain("Achetez");
    await eventually(async () => expect((await told(author)).map(({ kind }) => kind)).toEqual(["participation.commented"]));
  });
});

describe("a comment that somebody reports", () => {
  it("is hidden with the rule, its replies stay, counts follow, and its own address is gone", async () => {
    const idea = await addProposal(await addProcess());
    const id = idOf(await as(bilal).post(`${idea.href}/commenter`, { texte: "Des mots qui blessent une voisine nommée." }));
    await as(farid).post(`/participer/commentaires/${id}/repondre`, { texte: "Ce n’est pas une façon de parler des gens." });
    expect(await all(idea)).toContain(`/signaler/comment/${id}`);
    expect((await as(farid).post(`/signaler/comment/${id}`, { rule: "respect", words: "Une personne est nommée." })).status).toBe(303);
    await decide(id, { outcome: "hidden", rule: "respect" });
    const html = await all(idea);
    expect(html).toMatch(/retiré par la modération[\s\S]*Atteinte aux personnes/);
    expect(html).not.toContain("Des mots qui blessent");
    expect(html).toContain("une façon de parler");
    const gone = await house.get(`/participer/commentaires/${id}`);
    expect([gone.status, (await textOf(gone)).includes("Atteinte aux personnes")]).toEqual([410, true]);
    await eventually(async () => expect(await proposal(idea.id)).toMatchObject({ comments: 1 }));
    expect((await as(farid).post(`/participer/commentaires/${id}/repondre`, { texte: "Une deuxième réponse à cela." })).status).toBe(410);
  });

  it("cannot be reported when it is deleted, or of a process that is not public", async () => {
    const idea = await addProposal(await addProcess());
    const id = idOf(await as(bilal).post(`${idea.href}/commenter`, { texte: "Un commentaire retiré aussitôt." }));
    await as(bilal).post(`/participer/commentaires/${id}/supprimer`, {});
    expect((await as(farid).get(`/signaler/comment/${id}`)).status).toBe(404);
    expect((await as(farid).get("/signaler/comment/rien")).status).toBe(404);
  });
});
