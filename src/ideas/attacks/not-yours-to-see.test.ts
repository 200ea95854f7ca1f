import { expect, it } from "vitest";

import { plantCase } from "#moderation";
import { addLink } from "#thread";
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

it("an idea's own page tells nothing that is reached only through a hidden one", async () => {
  const process = await addProcess({});
  const titles = ["L’idée ouverte", "L’idée que l’on cache", "L’idée que rien d’autre ne relie"] as const;
  const [open, hidden, beyond] = [
    await addProposal(process, { authorId: author, title: titles[0] }),
    await addProposal(process, { authorId: author, title: titles[1] }),
    await addProposal(process, { authorId: author, title: titles[2] }),
  ];
  const join = (from: string, to: string) =>
    db.transaction().execute((trx) =>
      addLink(trx, {
        ...{ from: { kind: "proposal", id: from }, relation: "becomes", to: { kind: "proposal", id: to } },
        ...{ reason: "Même sujet.", day: "2026-01-15", by: null },
      }),
    );
  await join(open.id, hidden.id);
  await join(hidden.id, beyond.id);
  expect(await textOf(await house.get(open.href))).toContain(titles[2]);
  await hide("proposal", hidden.id, hidden.href, titles[1], author);
  for (const address of [open.href, `/fil/proposal/${open.id}`, `/fil/proposal/${hidden.id}`, `/fil/proposal/${hidden.id}/liens.json`]) {
    const said = await textOf(await house.get(address));
    for (const title of titles.slice(1)) expect(said, address).not.toContain(title);
  }
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
