import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../acts.testing.ts";
import { file, formOf, photo, writeDraft } from "../write/writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
let amina = "";
beforeEach(async () => {
  // Somebody who writes for the first time: a brake holds whoever writes too much in an hour.
  amina = await house.addSettled({ name: "Amina Delattre" });
});
const bilal = await house.addSettled({ name: "Bilal Vandamme" });
const hugo = await house.addSettled({ name: "Hugo Lemaire" });

let count = 0;
async function fileIdea() {
  count += 1;
  const draft = await writeDraft(house.as(amina), process, { titre: `Idée à reprendre ${count}`, texte: `Le premier texte de l’idée, numéro ${count}.` });
  const href = (await file(house.as(amina), draft)).headers.get("location")!.split("?")[0]!;
  const { rows } = await sql<{ id: string }>`select id from ideas.proposal where process_id = ${process.id} order by number desc limit 1`.execute(db);
  return { href, id: rows[0]!.id };
}
/** The fields of the form as the page shows them. */
async function formOn(person: string, href: string): Promise<Record<string, string>> {
  const page = await (await house.as(person).get(`${href}/modifier`)).text();
  const input = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return {
    titre: input("titre"),
    texte: /<textarea[^>]*name="texte"[^>]*>([^<]*)</.exec(page)?.[1] ?? "",
    commune: "59512",
    adresse: input("adresse"),
    cout: input("cout"),
    version: input("version"),
  };
}
const edit = async (person: string, href: string, fields: Record<string, string>) =>
  house.as(person).post(`${href}/modifier`, { ...(await formOn(person, href)), ...fields });
const cosign = (id: string, person: string) =>
  sql`insert into ideas.coauthor (proposal_id, person_id, state, signature, answered_at) values (${id}, ${person}, 'accepted', 'Bilal V.', now())`.execute(db);

describe("changing an idea", () => {
  it("keeps each version, moves the address with the title, and shows the difference word by word", async () => {
    const { href } = await fileIdea();
    const answer = await edit(amina, href, {
      titre: "Un autre titre pour elle",
      texte: "Le second texte de l’idée, bien meilleur.",
      pourquoi: "Les voisins l’ont demandé.",
    });
    const here = answer.headers.get("location")!;
    expect(here).toMatch(/-un-autre-titre-pour-elle\?fait=modifiee$/);
    expect((await house.get(href)).headers.get("location")).toBe(here.split("?")[0]);
    const versions = await textOf(house.get(`${here.split("?")[0]}/versions`));
    expect(versions).toContain("Les voisins l’ont demandé.");
    expect(versions).toMatch(/<del><span class="vh">[^<]*<\/span>premier<\/del>/);
    expect(await textOf(house.get(here))).toContain("Texte modifié");
  });

  it("that changes nothing adds no version", async () => {
    const { href, id } = await fileIdea();
    expect((await edit(amina, href, {})).headers.get("location")).toContain("fait=inchangee");
    const { rows } = await sql<{ version: number }>`select version from ideas.proposal where id = ${id}`.execute(db);
    expect(rows[0]!.version).toBe(1);
  });

  it("asks again for what is wrong, with what was typed", async () => {
    const { href } = await fileIdea();
    const answer = await edit(amina, href, { titre: "??", cout: "trop", pourquoi: "x".repeat(501) });
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    expect(page).toContain('value="trop"');
    expect(page).toContain("500 signes au plus");
  });

  it("takes a press on the plan without saving, and writes after the version that was read before it", async () => {
    const { href, id } = await fileIdea();
    const fields = { titre: "Un titre qui attend", plan: "59512", "carte.x": "300", "carte.y": "240" };
    const form = await formOn(amina, href);
    expect((await edit(amina, href, { texte: "Ce que l’autre onglet a enregistré." })).status).toBe(303);
    const pressed = await house.as(amina).post(`${href}/modifier`, { ...form, ...fields });
    const page = await textOf(pressed);
    expect([pressed.status, /name="version" value="(\d+)"/.exec(page)?.[1]]).toEqual([200, "1"]);
    for (const kept of ["Un titre qui attend", "Le repère est posé", "Repère : Roubaix"]) expect(page).toContain(kept);
    expect(page).toMatch(/name="point" value="50\.\d+, 3\.\d+"/);
    expect((await house.as(amina).post(`${href}/modifier`, { ...form, titre: "Un titre qui attend" })).status).toBe(409);
    const { rows } = await sql<{ version: number; latitude: number | null }>`select version, latitude from ideas.proposal where id = ${id}`.execute(db);
    expect(rows[0]).toEqual({ version: 2, latitude: null });
  });

  it("is for those who wrote it: others do not find the form", async () => {
    const { href } = await fileIdea();
    expect((await house.get(`${href}/modifier`)).status).toBe(303);
    expect((await house.as(hugo).get(`${href}/modifier`)).status).toBe(404);
    expect((await house.as(hugo).post(`${href}/modifier`, { titre: "Détournée", version: "1" })).status).toBe(404);
  });

  it("by somebody who signs it tells the author", async () => {
    const { href, id } = await fileIdea();
    await cosign(id, bilal);
    expect((await edit(bilal, href, { texte: "Le texte repris par le coauteur." })).status).toBe(303);
    expect((await house.told(amina)).at(-1)).toMatchObject({ kind: "participation.my_idea_edited", payload: { who: "Bilal V." } });
  });

  it("ends when somebody judges it", async () => {
    const { href, id } = await fileIdea();
    const form = await formOn(amina, href);
    await sql`update ideas.proposal set state = 'admissible' where id = ${id}`.execute(db);
    const late = await house.as(amina).post(`${href}/modifier`, { ...form, texte: "Un texte qui arrive trop tard." });
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringContaining("ne peut plus être modifiée")]);
    expect(await textOf(house.as(amina).get(`${href}/modifier`))).toContain("ne peut plus être modifiée");
  });

  it("by whoever runs the process needs a public reason, is audited and does not name them", async () => {
    const { href, id } = await fileIdea();
    expect((await edit(house.chloe, href, { texte: "Le texte sans le numéro de téléphone." })).status).toBe(422);
    expect((await edit(house.chloe, href, { texte: "Le texte sans le numéro de téléphone.", pourquoi: "Numéro de téléphone retiré." })).status).toBe(303);
    const page = await textOf(house.get(href));
    expect(page).toContain("Direction de la citoyenneté : Numéro de téléphone retiré.");
    expect(page).not.toContain("Chloé");
    const { rows } = await sql`select from platform.audit where act = 'proposal.correct' and about_id = ${id}`.execute(db);
    expect(rows).toHaveLength(1);
  });
});

describe("two people who change an idea at once", () => {
  it("both learn what happened: one version each at most, both readable side by side, nothing lost", async () => {
    const { href, id } = await fileIdea();
    await cosign(id, bilal);
    const [hers, his] = [await formOn(amina, href), await formOn(bilal, href)];
    const answers = await Promise.all([
      house.as(amina).post(`${href}/modifier`, { ...hers, texte: "La version d’Amina, qui parle des tilleuls." }),
      house.as(bilal).post(`${href}/modifier`, { ...his, texte: "La version de Bilal, qui parle des platanes." }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const second = answers.find(({ status }) => status === 409)!;
    const page = await textOf(second);
    expect(page).toContain("Quelqu’un a modifié l’idée");
    expect(page).toContain("tilleuls");
    expect(page).toContain("platanes");
    const loser = answers[0] === second ? amina : bilal;
    const [, seen] = /name="version" value="(\d+)"/.exec(page)!;
    expect(seen).toBe("2");
    expect((await house.as(loser).post(`${href}/modifier`, { ...hers, version: seen!, texte: "La version d’après, avec tilleuls et platanes." })).status).toBe(
      303,
    );
    const { rows } = await sql<{ body: string }>`select body from ideas.proposal_version where proposal_id = ${id} order by number`.execute(db);
    expect(rows).toHaveLength(3);
  });
});

describe("pictures and documents of an idea", () => {
  it("are added with words, described again, removed; the journey says so once", async () => {
    const { href, id } = await fileIdea();
    const send = async (fields: Record<string, string | File>) => house.as(amina).post(`${href}/fichiers`, formOf(fields));
    expect((await send({ image: await photo(), image_alt: "", act: "picture" })).status).toBe(422);
    expect((await send({ image: await photo(), image_alt: "La place vide", act: "picture" })).status).toBe(303);
    const [, name] = /name="(alt_[0-9a-f-]{36})"/.exec(await (await house.as(amina).get(`${href}/fichiers`)).text())!;
    const unclear = await send({ [name!]: "IMG_1", act: "save" });
    expect([unclear.status, await textOf(unclear)]).toEqual([422, expect.stringContaining('value="IMG_1"')]);
    expect((await send({ [name!]: "La place en juin", act: "save" })).status).toBe(303);
    expect(await textOf(house.get(href))).toContain('alt="La place en juin"');
    expect((await send({ act: `remove:${name!.slice(4)}` })).status).toBe(303);
    const { rows } = await sql`select from ideas.journey where proposal_id = ${id} and act = 'files_changed'`.execute(db);
    expect(rows).toHaveLength(1);
    expect((await house.as(hugo).post(`${href}/fichiers`, formOf({ act: `remove:${name!.slice(4)}` }))).status).toBe(404);
  });
});

describe("the form of pictures and documents", () => {
  it("keeps the descriptions when Enter is pressed: no file goes by it", async () => {
    const { href } = await fileIdea();
    await house.as(amina).post(`${href}/fichiers`, formOf({ image: await photo(), image_alt: "La place vide", act: "picture" }));
    const page = await (await house.as(amina).get(`${href}/fichiers?fait=fichiers`)).text();
    const form = page.slice(page.indexOf('<form class="form"'));
    expect(/<button[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe("save");
    expect(form).toMatch(/value="remove:[0-9a-f-]{36}"/);
    expect(page).toContain("C’est enregistré.");
  });

  it("is closed when the idea is judged: nothing of it is taken", async () => {
    const { href, id } = await fileIdea();
    await sql`update ideas.proposal set state = 'admissible' where id = ${id}`.execute(db);
    const late = await house.as(amina).post(`${href}/fichiers`, formOf({ image: await photo(), image_alt: "La place vide", act: "picture" }));
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringContaining("ne peut plus être modifiée")]);
    const { rows } = await sql`select from ideas.proposal_file where proposal_id = ${id}`.execute(db);
    expect(rows).toHaveLength(0);
  });
});

describe("withdrawing an idea", () => {
  it("is its author's: it leaves the list, its page stays and says so, those who sign are told", async () => {
    const { href, id } = await fileIdea();
    await cosign(id, bilal);
    for (const other of [bilal, hugo, house.chloe]) expect((await house.as(other).post(`${href}/retirer`, {})).status).toBe(404);
    expect((await house.as(amina).post(`${href}/retirer`, { pourquoi: "La ville l’a déjà fait." })).headers.get("location")).toBe(`${href}?fait=retiree`);
    const page = await textOf(house.get(href));
    expect(page).toContain("Cette idée a été retirée");
    expect(page).toContain("La ville l’a déjà fait.");
    expect(await textOf(house.get(`/participer/${process.slug}/idees`))).not.toContain(href);
    expect((await house.told(bilal)).at(-1)).toMatchObject({ kind: "participation.my_idea_withdrawn" });
  });

  it("twice at the same time is once; after a decision it is refused", async () => {
    const { href, id } = await fileIdea();
    const answers = await Promise.all([house.as(amina).post(`${href}/retirer`, {}), house.as(amina).post(`${href}/retirer`, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const decided = await fileIdea();
    await sql`update ideas.proposal set state = 'awarded' where id = ${decided.id}`.execute(db);
    const late = await house.as(amina).post(`${decided.href}/retirer`, {});
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringContaining("ne peut plus être retirée")]);
    const { rows } = await sql`select from ideas.journey where proposal_id = ${id} and act = 'withdrawn'`.execute(db);
    expect(rows).toHaveLength(1);
  });
});
