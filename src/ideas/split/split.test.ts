import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf, type TestProposal } from "../acts.testing.ts";

const house = await actsHouse();
const { db, as, addProcess, addProposal, addSettled, proposal, told, chloe } = house;
const amina = await addSettled({ name: "Amina Exemple" });
const bilal = await addSettled({ name: "Bilal Exemple" });

const splitting = (idea: TestProposal) => `/participer/instruction/idee/${idea.id}/scinder`;
const fields = {
  titre_1: "Des bancs à l’ombre",
  texte_1: "Des bancs sous les arbres de la place, pour s’asseoir.",
  titre_2: "Une fontaine sur la place",
  texte_2: "De l’eau à boire, et pour remplir sa gourde en été.",
  soutiens: "first",
  version: "1",
  raison: "Deux ouvrages, deux services, deux budgets.",
};

async function twofold() {
  const idea = await addProposal(await addProcess(), { authorId: amina, title: "Des bancs et une fontaine" });
  const persons = [await addPerson(db), await addPerson(db)];
  for (const person of persons) await as(person).post(`${idea.href}/soutenir`, { act: "support" });
  const written = async (texte: string) => {
    const answer = await as(bilal).post(`${idea.href}/commenter`, { texte });
    return /#c-(.+)$/.exec(answer.headers.get("location")!)![1]!;
  };
  const threads = [await written(`Les bancs, oui, sous les tilleuls (${idea.id}).`), await written(`La fontaine, oui, près du kiosque (${idea.id}).`)] as const;
  await as(amina).post(`/participer/commentaires/${threads[1]}/repondre`, { texte: `Le kiosque a déjà l’eau courante (${idea.id}).` });
  return { idea, persons, threads };
}
const second = async (idea: TestProposal) =>
  (
    await sql<{ id: string; number: number; slug: string; author_id: string; supports: number; comments: number; state: string }>`
      select p.* from ideas.split s join ideas.proposal p on p.id = s.new_id where s.proposal_id = ${idea.id}`.execute(db)
  ).rows[0];

describe("an agent who reads two ideas in one", () => {
  it("splits it: who keeps what is said, each half has its page, and the author is told", async () => {
    const { idea, threads } = await twofold();
    const form = await textOf(as(chloe).get(splitting(idea)));
    expect(form).toMatch(/value="Des bancs et une fontaine"[\s\S]*2 soutiens[\s\S]*La fontaine, oui/);
    const done = await as(chloe).post(splitting(idea), { ...fields, soutiens: "both", discussions: threads[1] });
    const made = (await second(idea))!;
    expect([done.status, done.headers.get("location")]).toEqual([303, idea.href.replace(/\/1-.*/, `/${made.number}-une-fontaine-sur-la-place`)]);
    expect(made).toMatchObject({ number: 2, author_id: amina, supports: 2, comments: 2, state: "filed" });
    expect(await proposal(idea.id)).toMatchObject({ title: "Des bancs à l’ombre", supports: 2, comments: 1 });
    const { rows: versions } = await sql<{ title: string }>`
      select title from ideas.proposal_version where proposal_id = ${idea.id} order by number`.execute(db);
    expect(versions.map(({ title }) => title)).toEqual(["Des bancs et une fontaine", "Des bancs à l’ombre"]);
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.news", payload: { news: "split", other: "Une fontaine sur la place" } });
    expect(await textOf(house.get(done.headers.get("location")!))).toContain("Cette idée vient de l’idée n° 1, qui a été scindée");
    const { rows: acts } = await sql<{ act: string }>`select act from ideas.journey where proposal_id in (${idea.id}, ${made.id}) order by id`.execute(db);
    expect(acts.map(({ act }) => act).sort()).toEqual(["split", "split_from"]);
  });

  it("leaves supports and comments with the first unless said otherwise", async () => {
    const { idea } = await twofold();
    expect((await as(chloe).post(splitting(idea), fields)).status).toBe(303);
    expect(await second(idea)).toMatchObject({ supports: 0, comments: 0 });
    expect(await proposal(idea.id)).toMatchObject({ supports: 2, comments: 3 });
  });

  it("is told what is wrong, and keeps what was typed", async () => {
    const { idea } = await twofold();
    const wrong = await as(chloe).post(splitting(idea), { ...fields, titre_1: "Un", texte_2: "Trop court", soutiens: "personne", raison: "" });
    expect(wrong.status).toBe(422);
    const html = await textOf(wrong);
    expect([...html.matchAll(/id="(\w+)-error"/g)].map(([, field]) => field)).toEqual(["titre_1", "texte_2", "soutiens", "raison"]);
    expect(html).toContain("Trop court</textarea>");
    expect(await second(idea)).toBeUndefined();
  });

  it("cannot split what changed meanwhile, nor twice at once, nor what is decided", async () => {
    const { idea } = await twofold();
    const answers = await Promise.all(Array.from({ length: 10 }, () => as(chloe).post(splitting(idea), fields)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 409)]);
    expect((await as(chloe).post(splitting(idea), { ...fields, version: "1" })).status).toBe(409);
    const decided = await addProposal(await addProcess(), { state: "awarded" });
    expect((await as(chloe).get(splitting(decided))).status).toBe(404);
  });
});

it("others do not find it", async () => {
  const { idea } = await twofold();
  const denis = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
  expect((await as(denis).get(splitting(idea))).status).toBe(404);
  expect((await as(denis).post(splitting(idea), fields)).status).toBe(404);
  expect((await as(amina).post(splitting(idea), fields)).status).toBe(403);
  expect((await as(chloe).get("/participer/instruction/idee/rien/scinder")).status).toBe(404);
});
