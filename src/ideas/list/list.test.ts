import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantCase } from "#moderation";
import { qpv, saveZones } from "#territory";

import { addProposal } from "../add-proposal.command.ts";
import { actsHouse, type TestProcess, textOf } from "../acts.testing.ts";
import { pageSize } from "./list.query.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
await house.addStage(process.id, { kind: "feasibility", opens: 60, closes: 120 });
const { rows: categories } = await sql<{ id: string }>`
  insert into processes.category (process_id, slug, position, name) values (${process.id}, 'nature', 0, 'Nature'), (${process.id}, 'rue', 1, 'Rue') returning id`.execute(
  db,
);
const outline = {
  type: "Polygon" as const,
  coordinates: [
    [
      [3.17, 50.69],
      [3.18, 50.69],
      [3.18, 50.7],
      [3.17, 50.7],
      [3.17, 50.69],
    ],
  ],
};
await saveZones(db, {
  kind: qpv,
  year: 2024,
  source: "Essai",
  fictitious: true,
  zones: [{ code: "ESSAI1", name: "Le Canal", geometry: outline as never, communes: [] }],
});

interface Idea {
  readonly title: string;
  readonly body?: string;
  readonly commune?: string | null;
  readonly category?: 0 | 1;
  readonly state?: string;
  readonly kind?: "resident" | "school";
  readonly supports?: number;
  readonly comments?: number;
  readonly point?: { latitude: number; longitude: number };
  readonly days?: number;
}
async function add(
  to: TestProcess,
  { title, body = "Un texte qui décrit cette idée.", commune = null, category, kind = "resident", point, days = 0, ...more }: Idea,
) {
  const { id } = await db.transaction().execute((trx) =>
    addProposal(trx, {
      ...{ processId: to.id, title, body, communeCode: commune, point: point ?? null, address: null, costCents: null, authorId: null, authorKind: kind },
      ...{ categoryId: category === undefined ? null : categories[category]!.id, signature: "Mireille D.", channel: "web", by: null, asWhom: "Mireille D." },
      filedAt: new Date(Date.now() - days * 86_400_000),
    }),
  );
  await sql`update ideas.proposal set supports = ${more.supports ?? 0}, comments = ${more.comments ?? 0} where id = ${id}`.execute(db);
  if (more.state) await sql`update ideas.proposal set state = ${more.state}, state_reason = 'Une raison' where id = ${id}`.execute(db);
  return id;
}
const list = (query = "", of = process) => textOf(house.get(`/participer/${of.slug}/idees${query}`));
/** The titles of the list, in order. */
const titles = async (query = "", of = process) =>
  [...(await list(query, of)).matchAll(/<h3><a href="\/participer\/[^"]+">([^<]+)<\/a><\/h3>/g)].map(([, title]) => title);

await add(process, { title: "Des arbres à Roubaix", commune: "59512", category: 0, supports: 5, point: { latitude: 50.695, longitude: 3.175 }, days: 5 });
await add(process, { title: "Un banc à Lille", commune: "59350", category: 1, supports: 9, comments: 2, point: { latitude: 50.63, longitude: 3.06 }, days: 4 });
await add(process, {
  title: "Une école verte",
  commune: "59599",
  category: 0,
  kind: "school",
  comments: 7,
  state: "feasible",
  point: { latitude: 50.72, longitude: 3.16 },
  days: 3,
});
await add(process, { title: "Le pavé qui brille", category: 1, state: "inadmissible", body: "Une chaussée qui éclaire toute la nuit.", days: 2 });
await add(process, { title: "Retirée par son auteur", state: "withdrawn", days: 1 });

describe("the list of ideas", () => {
  it("shows the newest first, and what was withdrawn only to whoever asks for it", async () => {
    expect(await titles()).toEqual(["Le pavé qui brille", "Une école verte", "Un banc à Lille", "Des arbres à Roubaix"]);
    expect(await titles("?etat=withdrawn")).toEqual(["Retirée par son auteur"]);
    expect(await titles("?etat=toutes")).toHaveLength(5);
    const said = await list();
    expect(said).toContain("1 autre a été retirée ou réunie à une autre");
    expect(said).toContain("Voir les 5 idées déposées");
  });

  it.each([
    ["a commune", "?commune=roubaix", ["Des arbres à Roubaix"]],
    ["the whole metropolis", "?commune=metropole", ["Le pavé qui brille"]],
    ["a theme", "?categorie=nature", ["Une école verte", "Des arbres à Roubaix"]],
    ["a state", "?etat=inadmissible", ["Le pavé qui brille"]],
    ["a stage that was reached", "?etape=feasibility", ["Une école verte"]],
    ["a kind of author", "?auteur=school", ["Une école verte"]],
    ["words, inflected and without accents", "?q=ecoles+vertes", ["Une école verte"]],
    ["a word of the text", "?q=chaussée", ["Le pavé qui brille"]],
    ["a typo", "?q=arbrres", ["Des arbres à Roubaix"]],
    ["several at once", "?categorie=nature&commune=59512&q=arbre", ["Des arbres à Roubaix"]],
    [
      "what makes no sense, which is left out",
      "?categorie=zzz&etat=zzz&auteur=zzz&zone=zzz&etape=zzz&page=-3&tri=zzz",
      ["Le pavé qui brille", "Une école verte", "Un banc à Lille", "Des arbres à Roubaix"],
    ],
  ])("is narrowed by %s", async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    ["the most supported", "?tri=soutenues", ["Un banc à Lille", "Des arbres à Roubaix"]],
    ["the most discussed", "?tri=discutees", ["Une école verte", "Un banc à Lille"]],
    ["the nearest", "?near=lille", ["Un banc à Lille", "Des arbres à Roubaix"]],
    ["the nearest to a point", "?near=3.16,50.72", ["Une école verte", "Des arbres à Roubaix"]],
  ])("is sorted by %s", async (_, query, expected) => {
    expect((await titles(query)).slice(0, 2)).toEqual(expected);
  });

  it("says beside the field when a place is not known, and offers to clear the filters when nothing matches", async () => {
    expect(await list("?near=nulle-part")).toContain("« nulle-part » n’est ni une commune");
    const nothing = await list("?q=xylophone&commune=59512");
    expect(nothing).toContain("Rien ne répond à cette recherche");
    expect(nothing).toContain("Tout effacer");
    expect(await list("", await house.addProcess())).toContain("Pas encore d’idée ici");
  });

  it("leaves out what moderators hid", async () => {
    const id = await add(process, { title: "Une idée cachée", days: 9 });
    const thing = { title: "Une idée cachée", href: "/participer", excerpt: "…", authorId: null, where: {} };
    await plantCase(db, { kind: "proposal", id, thing, daysAgo: 0, brakes: ["links"] });
    expect(await titles()).not.toContain("Une idée cachée");
    expect(await titles("?q=cachée")).toEqual([]);
    const csv = await (await house.get(`/participer/${process.slug}/idees.csv`)).text();
    expect(csv).not.toContain("cachée");
  });
});

describe("a random order", () => {
  it("stays while one pages, shows each idea once, and changes with its seed", async () => {
    const many = await house.addProcess();
    for (let n = 0; n < pageSize * 2 + 3; n += 1) await add(many, { title: `Idée numéro ${n}` });
    const first = await list("?tri=hasard", many);
    const [, seed] = /page=2|graine=(\d+)/.exec(first)!;
    const [, next] = /href="([^"]+graine=\d+[^"]*page=2|[^"]+page=2[^"]*)" rel="next"/.exec(first)!;
    const graine = new URLSearchParams(next!.replaceAll("&amp;", "&").split("?")[1]).get("graine")!;
    const pages = await Promise.all([1, 2, 3].map((page) => titles(`?tri=hasard&graine=${graine}&page=${page}`, many)));
    expect(new Set(pages.flat()).size).toBe(pageSize * 2 + 3);
    expect(await titles(`?tri=hasard&graine=${graine}&page=2`, many)).toEqual(pages[1]);
    expect(await titles(`?tri=hasard&graine=${(Number(graine) % 900_000) + 1}`, many)).not.toEqual(pages[0]);
    expect(seed === undefined || Number(seed) > 0).toBe(true);
  });

  it("beyond the last page is the last page", async () => {
    expect((await titles("?page=99")).length).toBeGreaterThan(0);
  });
});

describe("the map of ideas", () => {
  it("says how many each commune has, with their titles, and leads to the list", async () => {
    const page = await textOf(house.get(`/participer/${process.slug}/idees/carte`));
    expect(page).toContain("Carte de la métropole");
    expect(page).toMatch(/href="\/participer\/demarche-1\/idees\?commune=59512">Roubaix</);
    expect(page).toContain("Des arbres à Roubaix");
    expect(page).toContain("Toute la métropole");
  });
});

describe("the points of the map that moves", () => {
  it("are the ideas of the selection that stand somewhere, each with its page; of a draft there are none", async () => {
    const id = await add(process, { title: "Un kiosque au coin", point: { latitude: 50.69, longitude: 3.16 }, days: 1 });
    await sql`update ideas.proposal set address = 'Au coin' where id = ${id}`.execute(db);
    const read = async (query: string) => (await (await house.get(`/participer/${process.slug}/idees.geojson${query}`)).json()).features;
    const found = (await read("?q=kiosque")) as { geometry: object; properties: { nom: string; url: string } }[];
    expect(found).toMatchObject([{ geometry: { type: "Point", coordinates: [3.16, 50.69] }, properties: { nom: "Un kiosque au coin", adresse: "Au coin" } }]);
    expect((await house.get(found[0]!.properties.url)).status).toBe(200);
    expect((await read("")).every(({ geometry }: { geometry: object | null }) => geometry !== null)).toBe(true);
    await sql`update ideas.proposal set state = 'withdrawn' where id = ${id}`.execute(db);
    expect(await read("?q=kiosque")).toEqual([]);
    expect((await house.get("/participer/nulle-part/idees.geojson")).status).toBe(404);
  });
});

describe("the file of a list", () => {
  it("has the ideas of the selection, without who wrote them; a formula is made text", async () => {
    await add(process, { title: '=HYPERLINK("https://x.example")', days: 30 });
    const answer = await house.get(`/participer/${process.slug}/idees.csv?categorie=nature`);
    const csv = await answer.text();
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(csv.split("\r\n")[0]).toContain("demarche,numero,titre");
    expect(csv).toContain("Des arbres à Roubaix");
    expect(csv).not.toContain("Le pavé qui brille");
    expect(csv).not.toContain("Mireille");
    expect(await (await house.get(`/participer/${process.slug}/idees.csv`)).text()).toContain("'=HYPERLINK");
  });
});

describe("all ideas", () => {
  it("are those of the processes that the public sees", async () => {
    const secret = await house.addProcess({ state: "rehearsal" });
    await add(secret, { title: "Idée de répétition" });
    const page = await textOf(house.get("/participer/idees?q=arbres"));
    expect(page).toContain("Des arbres à Roubaix");
    expect(page).toContain("Démarche 1");
    expect(await textOf(house.get("/participer/idees?q=répétition"))).not.toContain("Idée de répétition");
    expect((await house.get(`/participer/${secret.slug}/idees`)).status).toBe(404);
    expect(await textOf(house.as(house.chloe).get(`/participer/${secret.slug}/idees`))).toContain("Idée de répétition");
  });
});

it("is narrowed by the priority neighbourhood in which a point lies", async () => {
  const { rows } = await sql<{ id: string }>`select id from territory.zone where code = 'ESSAI1'`.execute(db);
  expect(await titles(`?zone=${rows[0]!.id}`)).toEqual(["Des arbres à Roubaix"]);
});

it("leads whoever runs the process, and nobody else, to the import", async () => {
  expect(await list()).not.toContain("/import");
  expect(await textOf(house.as(house.chloe).get(`/participer/${process.slug}/idees`))).toContain(`/participer/instruction/demarche/${process.slug}/import`);
});
