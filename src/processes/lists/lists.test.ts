import { sql } from "kysely";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";

import { judgingHouse } from "../../ideas/judging/judging.testing.ts";
import { plainPdf } from "../story/plain-pdf.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, lea, amina, hugo, told, audited } = house;

let process: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  process = await house.process({ stages: { collect: {} } });
});

const at = (part: string) => `/participer/instruction/demarche/${process.slug}/${part}`;
const html = async (part: string) => (await as(chloe).get(at(part))).text();
const publicPage = async () => (await get(`/participer/${process.slug}`)).text();
const emailOf = async (id: string) => (await sql<{ email: string }>`select email from people.person where id = ${id}`.execute(db)).rows[0]!.email;
const ids = async (table: string) =>
  (await sql<{ id: string }>`select id from ${sql.table(`processes.${table}`)} where process_id = ${process.id} order by position`.execute(db)).rows.map(
    ({ id }) => id,
  );

describe("categories", () => {
  const post = (fields: Record<string, string>) => as(chloe).post(at("categories"), fields);

  it("are added, renamed, moved and removed; their addresses stay", async () => {
    for (const name of ["Nature", "Se déplacer", "Jeux"]) expect((await post({ act: "add", name })).status).toBe(303);
    const [nature, moving] = await ids("category");
    await post({ act: "save", [`name_${nature}`]: "Nature et fraîcheur", [`name_${moving}`]: "Se déplacer" });
    await post({ act: `down:${nature}` });
    const { rows } = await sql<{
      slug: string;
      name: string;
    }>`select slug, name from processes.category where process_id = ${process.id} order by position`.execute(db);
    expect(rows).toEqual([
      { slug: "se-deplacer", name: "Se déplacer" },
      { slug: "nature", name: "Nature et fraîcheur" },
      { slug: "jeux", name: "Jeux" },
    ]);
    expect((await post({ act: `remove:${moving}` })).headers.get("location")).toContain("fait=retire");
    expect(await html("categories")).not.toContain("Se déplacer");
    expect(await audited(process.id)).toContain("process.rename_categories");
  });

  it("are refused without a name, twice the same, or when ideas are in them", async () => {
    expect(await (await post({ act: "add", name: "x" })).text()).toContain("Écrivez un nom de 2 à 80 signes");
    await post({ act: "add", name: "Nature" });
    const twice = await post({ act: "add", name: "NATURE" });
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain("existe déjà");
    const [nature] = await ids("category");
    const idea = await house.idea(process.id);
    await sql`update ideas.proposal set category_id = ${nature} where id = ${idea.id}`.execute(db);
    const kept = await post({ act: `remove:${nature}` });
    expect(kept.status).toBe(409);
    expect(await kept.text()).toContain("Des idées sont dans cette catégorie");
    expect((await post({ act: "save", [`name_${nature}`]: "" })).status).toBe(422);
    expect((await post({ act: "up:pas-un-identifiant" })).status).toBe(409);
  });

  it("added by many at once are one each", async () => {
    await Promise.all(Array.from({ length: 8 }, () => post({ act: "add", name: "Culture" })));
    expect(await ids("category")).toHaveLength(1);
  });
});

describe("the team", () => {
  const post = (who: string, fields: Record<string, string>) => as(who).post(at("equipe"), fields);

  it("grows: whoever joins is told, and runs the process by their part", async () => {
    expect((await as(lea).get(at("texte"))).status).toBe(404);
    await post(chloe, { act: "add", email: (await emailOf(lea)).toUpperCase(), part: "officer", service: "Ville de Lille" });
    expect((await told(lea)).at(-1)).toMatchObject({ kind: "participation.on_team", news: "team" });
    expect((await as(lea).get(at("texte"))).status).toBe(200);
    expect(await publicPage()).not.toContain("Léa Exemple");
  });

  it("keeps a lead: of two who leave at once, one stays", async () => {
    for (const person of [chloe, denis]) await post(chloe, { act: "add", email: await emailOf(person), part: "lead", service: "" });
    const answers = await Promise.all([chloe, denis].map((person) => post(chloe, { act: `remove:${person}:lead` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await answers.find(({ status }) => status === 409)!.text()).toContain("C’est le seul responsable");
  });

  it("asks again for an unknown address, a missing part, a second time the same", async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ email: "personne@exemple.fr", part: "juror" }, "Aucun compte n’a cette adresse"],
      [{ email: "pas une adresse", part: "juror" }, "Écrivez une adresse complète"],
      [{ email: await emailOf(amina), part: "king" }, "Choisissez un rôle"],
    ];
    for (const [fields, said] of wrong) {
      const answer = await post(chloe, { act: "add", service: "", ...fields });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(said);
    }
    await post(chloe, { act: "add", email: await emailOf(amina), part: "juror", service: "" });
    expect(await (await post(chloe, { act: "add", email: await emailOf(amina), part: "juror", service: "" })).text()).toContain("déjà ce rôle");
  });

  it("is changed by leads and the owner's agents, read by officers", async () => {
    await post(chloe, { act: "add", email: await emailOf(lea), part: "officer", service: "" });
    const page = await (await as(lea).get(at("equipe"))).text();
    expect(page).toContain("Seuls les responsables");
    expect(page).not.toContain('value="add"');
    expect((await post(lea, { act: "add", email: await emailOf(hugo), part: "lead", service: "" })).status).toBe(403);
    expect((await post(denis, { act: "add", email: await emailOf(denis), part: "lead", service: "" })).status).toBe(404);
  });
});

describe("partners and milestones", () => {
  it("are read by everybody, until they are removed", async () => {
    await as(chloe).post(at("partenaires"), { act: "add", name: "Maison de la Deûle", part: "Accueille les ateliers", website: "https://deule.exemple.fr/" });
    await as(chloe).post(at("jalons"), { act: "add", day: "2027-02-12", title: "Le conseil vote l’enveloppe", link: "/decider" });
    const page = await publicPage();
    for (const shown of ["Maison de la Deûle", "Accueille les ateliers", "https://deule.exemple.fr/", "Le conseil vote l’enveloppe", 'datetime="2027-02-12"'])
      expect(page).toContain(shown);
    const { rows } = await sql<{ id: string }>`select id from processes.process_milestone where process_id = ${process.id}`.execute(db);
    await as(chloe).post(at("jalons"), { act: `remove:${rows[0]!.id}` });
    await as(chloe).post(at("partenaires"), { act: `remove:${(await ids("process_partner"))[0]}` });
    expect(await publicPage()).not.toMatch(/Maison de la Deûle|Le conseil vote/);
    expect((await as(chloe).post(at("jalons"), { act: `remove:${rows[0]!.id}` })).status).toBe(409);
  });

  it.each([
    ["partenaires", { name: "" }, "Écrivez un nom"],
    ["partenaires", { name: "Un nom", website: "javascript:alert(1)" }, "Écrivez l’adresse entière"],
    ["jalons", { day: "2027-02-30", title: "Un jour" }, "Choisissez un jour"],
    ["jalons", { day: "2027-02-12", title: "" }, "de 3 à 200 signes"],
    ["jalons", { day: "2027-02-12", title: "Un jour", link: "//ailleurs.exemple.fr" }, "Écrivez l’adresse entière"],
  ])("ask again: %s %o", async (part, fields, said) => {
    const answer = await as(chloe).post(at(part), { act: "add", ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });
});

describe("documents", () => {
  const send = (title: string, content: Buffer | string, name: string) => {
    const form = new FormData();
    form.set("act", "add");
    form.set("title", title);
    form.set("file", new File([content as BlobPart], name));
    return as(chloe).post(at("documents"), form);
  };

  it("are downloaded by everybody, never opened inside the site", async () => {
    expect((await send("Règlement de l’essai", plainPdf("Règlement", ["Une ligne."]), "règlement.pdf")).status).toBe(303);
    const [href] = /\/participer\/[^"]*\/documents\/[0-9a-f-]+/.exec(await publicPage())!;
    const file = await get(href);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(file.headers.get("content-disposition")).toContain("attachment");
    expect((await file.text()).startsWith("%PDF")).toBe(true);
    await as(chloe).post(at("documents"), { act: `remove:${(await ids("process_document"))[0]}` });
    expect((await get(href)).status).toBe(404);
  });

  it("are refused when they hold something else than their name says", async () => {
    const answer = await send("Un piège", "<html><script>alert(1)</script></html>", "plan.pdf");
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("ni un PDF");
    expect(page).toContain("Un piège");
    expect((await send("Vide", "", "vide.pdf")).status).toBe(422);
  });

  it("that are pictures: the first is that of the process, with its title for words; that of a draft is its team's alone", async () => {
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a3341c" } })
      .png()
      .toBuffer();
    const shown = await house.process({ stages: { collect: {} } });
    process = shown;
    const drawn = await (await get(`/participer/${shown.slug}`)).text();
    expect(drawn).toContain("/dessins/demarche-");
    await send("La place, un matin", picture, "place.png");
    const page = await (await get(`/participer/${shown.slug}`)).text();
    const [, address] = /src="(\/fichiers\/[^"?]+)\?largeur=640"[^>]*alt="La place, un matin"/.exec(page)!;
    expect((await get(`${address}?largeur=640`)).headers.get("content-type")).toBe("image/webp");
    process = await house.process({ stages: { collect: {} }, state: "draft" });
    await send("Une image secrète", picture, "secret.png");
    const file = await house.db.selectFrom("processes.process_document").select("file_id").where("process_id", "=", process.id).executeTakeFirstOrThrow();
    const hidden = `/fichiers/${file.file_id}?largeur=320`;
    expect([(await get(hidden)).status, (await as(amina).get(hidden)).status, (await as(chloe).get(hidden)).status]).toEqual([404, 404, 200]);
  });

  it("of a draft are found by its team alone", async () => {
    const draft = await house.process({ stages: { collect: {} }, state: "draft" });
    process = draft;
    await send("Document secret", plainPdf("Secret", []), "secret.pdf");
    const href = `/participer/${draft.slug}/documents/${(await ids("process_document"))[0]}`;
    expect((await get(href)).status).toBe(404);
    expect((await as(amina).get(href)).status).toBe(404);
    expect((await as(chloe).get(href)).status).toBe(200);
  });
});

it("is not found by whoever does not run the process", async () => {
  for (const part of ["categories", "equipe", "partenaires", "documents", "jalons"]) {
    expect((await as(denis).get(at(part))).status).toBe(404);
    expect((await as(denis).post(at(part), { act: "add", name: "Intrus", title: "Intrus", day: "2027-01-01" })).status).toBe(404);
    expect((await as(amina).get(at(part))).status).toBe(403);
  }
});
