import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { dayOf } from "#platform/time/day.ts";
import { erasePerson } from "../../people/erasure/erase-person.command.ts";
import { copyOf, findEverywhere } from "../../people/erasure/erasure.testing.ts";
import { actsHouse, textOf } from "../acts.testing.ts";

const house = await actsHouse({ work: true });
const { db, as, addProcess, addProposal, addSettled, proposal, chloe } = house;
const today = dayOf(Date.now());

/** Somebody who did all that this part of the room lets people do, and left an address on paper too. */
async function live(name: string) {
  const email = `${name.toLowerCase().replace(" ", ".")}@exemple.fr`;
  const id = await addSettled({ name, email });
  const [open, closed] = [await addProcess(), await addProcess()];
  const [one, other] = [await addProposal(open, { authorId: null }), await addProposal(closed)];
  const me = as(id);
  for (const idea of [one, other]) await me.post(`${idea.href}/soutenir`, { act: "support" });
  await me.post(`${one.href}/suivre`, { act: "follow" });
  const said = `Je m’appelle autrement, mais je pense ceci (${id}).`;
  const answer = await me.post(`${one.href}/commenter`, { texte: said, avis: "for" });
  const thread = /#c-(.+)$/.exec(answer.headers.get("location")!)![1]!;
  await as(chloe).post(`/participer/commentaires/${thread}/repondre`, { texte: `Merci de votre avis (${id}).`, equipe: "1" });
  const source = await as(chloe).post(`/participer/instruction/demarche/${open.slug}/contributions/nouvelle`, { canal: "desk", titre: "Guichet", jour: today });
  await as(chloe).post(`${source.headers.get("location")!.split("?")[0]}/saisir`, {
    ...{ quoi: "commentaire", feuille: "1", idee: "1", texte: "Dit au guichet, sans plus.", nom: name, courriel: email.toUpperCase() },
  });
  await sql`update processes.stage set closes_at = clock_timestamp() where id = ${closed.stageId}`.execute(db);
  return { id, name, email, one, other, said };
}

async function erase(id: string, email: string, contributions: "anonymise" | "remove") {
  await as(id).post("/mon-espace/effacer", { adresse: email, contributions });
  await sql`update people.person set erasure_asked_at = now() - interval '14 days' where id = ${id}`.execute(db);
  expect(await erasePerson(db, house.services.offers.personal, id)).toBe(true);
}

describe("somebody who asks for their data", () => {
  it("gets comments, supports, what they follow, and what they left on paper under their address", async () => {
    const { id, said, email } = await live("Zoé Copiste");
    expect(await copyOf(house, id, "participation")).toMatchObject({
      comments: [{ body: said, position: "for" }],
      supports: [{ number: 1 }, { number: 1 }],
      follows: [{}],
      contacts_on_paper: [{ email: email.toLowerCase() }],
    });
  });
});

describe("somebody who is erased", () => {
  it("leaves no name and no address; words and counts stay when they chose so", async () => {
    const { id, name, email, one, other, said } = await live("Zoé Disparue");
    await erase(id, email, "anonymise");
    expect(await findEverywhere(db, [name, "Zoé D.", email])).toEqual([]);
    expect(await textOf(house.get(`${one.href}/commentaires`))).toMatch(new RegExp(`Anonyme[\\s\\S]*${said.slice(0, 30)}`));
    expect([await proposal(one.id), await proposal(other.id)]).toMatchObject([{ supports: 1, comments: 3 }, { supports: 1 }]);
    expect((await sql`select from ideas.follow where person_id = ${id}`.execute(db)).rows).toEqual([]);
  });

  it("takes their words away when they ask for it, and the supports that may still be withdrawn", async () => {
    const { id, name, email, one, other, said } = await live("Zoé Effacée");
    await erase(id, email, "remove");
    expect(await findEverywhere(db, [name, email, said])).toEqual([]);
    const html = await textOf(house.get(`${one.href}/commentaires`));
    expect(html).toContain("Commentaire supprimé par son auteur.");
    expect(html).toContain("Merci de votre avis");
    await eventually(async () => expect(await proposal(one.id)).toMatchObject({ supports: 0, comments: 2 }));
    expect(await proposal(other.id)).toMatchObject({ supports: 1 });
  });
});
