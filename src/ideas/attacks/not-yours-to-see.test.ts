import { expect, it } from "vitest";

import { plantCase } from "#moderation";
import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf } from "../acts.testing.ts";
import { formOf, photo } from "../write/writing.testing.ts";

const house = await actsHouse();
const { db, addProcess, addProposal, addSettled } = house;
const [roubaix, armentieres] = ["59512", "59017"];
const moderatorOf = (code: string) => addPerson(db, { roles: [{ role: "moderator", kind: "commune", id: code }] });
const [here, elsewhere] = [await moderatorOf(roubaix), await moderatorOf(armentieres)];
const everywhere = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
const author = await addSettled();
const [hugo, amina] = [await addSettled(), await addSettled()];

const hide = (kind: string, id: string, href: string, title: string, authorId: string) =>
  plantCase(db, { kind, id, thing: { title, href, excerpt: title, authorId, where: { commune: roubaix } }, daysAgo: 1, brakes: ["links"] });

it("a hidden idea is read by the moderators of its commune, and by those of no other", async () => {
  const idea = await addProposal(await addProcess({}), { authorId: author, title: "Une idée que personne ne lit" });
  await hide("proposal", idea.id, idea.href, "Une idée que personne ne lit", author);
  for (const who of [here, everywhere]) expect((await house.as(who).get(idea.href)).status).toBe(200);
  const refused = await house.as(elsewhere).get(idea.href);
  expect(refused.status).toBe(410);
  expect(await textOf(refused)).not.toContain("que personne ne lit");
});

it("a hidden comment is opened by the moderators of its commune, and by those of no other", async () => {
  const idea = await addProposal(await addProcess({}), { authorId: author, title: "Une idée commentée" });
  const written = await house.as(hugo).post(`${idea.href}/commenter`, { texte: "Des mots que personne ne lit." });
  const comment = /#c-(.+)$/.exec(written.headers.get("location")!)![1]!;
  await hide("comment", comment, `/participer/commentaires/${comment}`, "Des mots que personne ne lit.", hugo);
  const page = `/participer/commentaires/${comment}`;
  for (const who of [here, everywhere, hugo]) expect((await house.as(who).get(page)).status).toBe(200);
  const refused = await house.as(elsewhere).get(page);
  expect(refused.status).toBe(410);
  expect(await textOf(refused)).not.toContain("que personne ne lit");
  await hide("proposal", idea.id, idea.href, "Une idée commentée", author);
  expect((await house.as(elsewhere).get(page)).status).toBe(410);
  expect((await house.as(here).get(page)).status).toBe(200);
});

it("the pictures of a draft are its author's alone, and everybody's once it is filed", async () => {
  const process = await addProcess({});
  const begun = await house
    .as(amina)
    .post(`/participer/${process.slug}/deposer`, formOf({ titre: "Un banc", image: await photo("#334455"), image_alt: "Un banc", act: "picture" }));
  const page = await (await house.as(amina).get(begun.headers.get("location")!)).text();
  const picture = /\/fichiers\/[\w-]+/.exec(page)![0];
  const own = await house.as(amina).get(picture);
  expect([own.status, own.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  for (const who of [house, house.as(hugo), house.as(everywhere)]) expect((await who.get(picture)).status).toBe(404);
});
