import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantCase } from "#moderation";
import { actsHouse, textOf } from "../acts.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
const idea = await house.addProposal(process, { title: "Des bancs devant l’école" });

describe("the page of an idea", () => {
  it("shows its text, its author, its journey and what is still to come", async () => {
    await house.addStage(process.id, { kind: "feasibility", opens: 60, closes: 120 });
    const page = await textOf(house.get(idea.href));
    for (const words of ["Des bancs devant l’école", "Par Une habitante", "Pour s’asseoir à l’ombre", "Son parcours", "Signaler cette idée"])
      expect(page).toContain(words);
    expect(page).toContain(`/signaler/proposal/${idea.id}`);
  });

  it("is found by its number: other words lead to those of today, for good", async () => {
    const answer = await house.get(`/participer/${process.slug}/idees/${idea.number}-un-ancien-titre?x=1`);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, `${idea.href}?x=1`]);
    expect((await house.get(`/participer/${process.slug}/idees/${idea.number}`)).status).toBe(308);
  });

  it.each(["999-rien", "0-zero", "abc", "-1", "1e3", "%00", "1'--"])("is not found at %s", async (param) => {
    expect([400, 404]).toContain((await house.get(`/participer/${process.slug}/idees/${param}`)).status);
  });

  it("keeps scripts and pictures of others out of its text", async () => {
    const hostile = await house.addProposal(process, { title: "<script>alert(1)</script> bonjour" });
    await sql`update ideas.proposal set body = ${"<img src=x onerror=alert(1)> [clic](javascript:alert(1)) ![](https://x.example/y.png)"} where id = ${hostile.id}`.execute(
      db,
    );
    const page = await (await house.get(hostile.href)).text();
    expect(page).not.toMatch(/<script>alert|<img src="?x|javascript:|<img[^>]+x\.example/);
  });

  it("answers 410 to others while moderators hide it; its team reads why", async () => {
    const hidden = await house.addProposal(process, { title: "Une idée signalée" });
    const thing = { title: "Une idée signalée", href: hidden.href, excerpt: "…", authorId: null, where: {} };
    await plantCase(db, { kind: "proposal", id: hidden.id, thing, daysAgo: 0, brakes: ["links"] });
    expect((await house.get(hidden.href)).status).toBe(410);
    expect((await house.get(`${hidden.href}/affiche`)).status).toBe(410);
    expect(await textOf(house.as(house.chloe).get(hidden.href))).toContain("Le public ne voit pas cette idée");
  });

  it("leads whoever handles it to where it is judged, answered and corrected, also once nobody edits it any more; others find no such box", async () => {
    const old = await house.addProposal(process, { title: "Un banc déjà posé" });
    await sql`update ideas.proposal set state = 'delivered' where id = ${old.id}`.execute(db);
    const way = `/participer/instruction/idee/${old.id}`;
    expect(await textOf(house.as(house.chloe).get(old.href))).toContain(`href="${way}"`);
    expect((await house.as(house.chloe).get(way)).status).toBe(200);
    const read = await textOf(house.get(old.href));
    for (const words of [way, "Vous conduisez cette démarche"]) expect(read).not.toContain(words);
  });

  it("of a process in rehearsal is not found by outsiders", async () => {
    const secret = await house.addProcess({ state: "rehearsal" });
    const trial = await house.addProposal(secret);
    for (const page of ["", "/versions", "/affiche", "/partager"]) expect((await house.get(trial.href + page)).status).toBe(404);
    expect((await house.as(house.chloe).get(trial.href)).status).toBe(200);
  });

  it("tells the team's own notes to nobody else", async () => {
    await sql`insert into ideas.journey (proposal_id, act, as_whom, words, internal) values (${idea.id}, 'note', 'Service', 'À ne pas publier.', true)`.execute(
      db,
    );
    expect(await textOf(house.get(idea.href))).not.toContain("À ne pas publier.");
  });
});

describe("to share an idea", () => {
  it("there are an address, a code and a mail; a sheet to print has the same", async () => {
    const share = await textOf(house.get(`${idea.href}/partager`));
    expect(share).toContain(`http://localhost:3000${idea.href}`);
    expect(share).toContain("mailto:?subject=");
    const sheet = await textOf(house.get(`${idea.href}/affiche`));
    expect(sheet).toContain('class="qr"');
    expect(sheet).toContain("Des bancs devant l’école");
    expect(sheet).not.toContain("site-header");
  });
});

describe("elsewhere in the house", () => {
  it("an idea is found by its words, is news, stands on the thread and in the open data", async () => {
    expect(await textOf(house.get("/recherche?q=bancs+école"))).toContain(idea.href);
    expect(await (await house.get("/nouvelles.atom")).text()).toContain("Nouvelle idée");
    const thing = await house.services.offers.things.find(({ kind }) => kind === "proposal")!.find(db, [idea.id, "pas-un-identifiant"], "fr", null as never);
    expect(thing.get(idea.id)).toMatchObject({ title: "Des bancs devant l’école", href: idea.href, hidden: false });
    const dataset = house.services.offers.datasets.find(({ id }) => id === "propositions")!;
    const rows = [];
    for await (const row of dataset.rows(db, house.services.offers)) rows.push(row);
    expect(rows.find((row) => row["titre"] === "Des bancs devant l’école")).toMatchObject({ demarche: process.slug, numero: idea.number, canal: "web" });
    expect(rows.length).toBe(await dataset.count(db, house.services.offers));
    expect(JSON.stringify(rows)).not.toMatch(/Une habitante|répétition|signalée/);
    for (const field of dataset.fields) expect(Object.hasOwn(rows[0]!, field.name)).toBe(true);
  });
});
