import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const house = await testHouse([territory, people, opendata]);
const { db, owner } = house;
const agentOf = async (id: string) => house.as(await addPerson(db, { name: `Agent ${id}`, roles: [{ role: "agent", kind: "commune", id }] }));
const [roubaix, lille] = [await agentOf("59512"), await agentOf("59350")];

/** Eight trees: of Lille by its code, by its name, by its associated commune; of Roubaix; of elsewhere; without a place; outside. */
const trees = [
  { nom: "A", essence: "Érable", hauteur: 10, plante: "2025-01-15", vu: "2026-10-31T23:30:00Z", ville: "59350", longitude: 3.06, latitude: 50.63 },
  { nom: "B", essence: "Érable", hauteur: 14, plante: "2025-03-02", vu: "2026-11-01T08:00:00Z", ville: "Lille", longitude: 3.07, latitude: 50.64 },
  { nom: "C", essence: "Tilleul", hauteur: -2, plante: "2025-03-20", vu: "2026-11-30T22:59:00Z", ville: "59298", longitude: 3.11, latitude: 50.63 },
  { nom: "D", essence: "Tilleul", hauteur: null, plante: "2026-06-01", vu: "2026-11-30T23:01:00Z", ville: "roubaix", longitude: 3.174, latitude: 50.692 },
  { nom: "E", essence: "<b>Chêne</b>", hauteur: 3.5, plante: null, vu: null, ville: "59512", longitude: 2.35, latitude: 48.85 },
  { nom: "F", essence: null, hauteur: 7, plante: "2026-06-09", vu: null, ville: "75056", longitude: null, latitude: null },
];
await plantDataset(
  owner,
  "arbres",
  [
    ...[fieldOf("nom", "string"), fieldOf("essence", "string"), fieldOf("hauteur", "number"), fieldOf("plante", "date"), fieldOf("vu", "datetime")],
    ...[fieldOf("ville", "string"), fieldOf("longitude", "number"), fieldOf("latitude", "number")],
  ],
  sql`select g ->> 'nom' as key, g as row from jsonb_array_elements(${JSON.stringify(trees)}::jsonb) g`,
);
await sql`update opendata.published set commune_code = '59512' where id = 'arbres'`.execute(owner);
await plantDataset(
  owner,
  "mesures",
  [fieldOf("n", "integer"), fieldOf("rue", "string")],
  sql`select n::text as key, jsonb_build_object('n', n, 'rue', 'Rue ' || n % 30) as row from generate_series(1, 600) n`,
);

const page = async (address: string, as: Pick<typeof house, "get"> = house) => {
  const answer = await as.get(address);
  return { status: answer.status, html: (await answer.text()).replaceAll("\u00a0", " ") };
};
/** Cells of the rows of the table under a drawing. */
function table(html: string): string[][] {
  const body = /<figure[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? "";
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replace(/<[^>]+>/g, "")),
  );
}
const drawn = async (query: string, id = "arbres") => table((await page(`/donnees/${id}/graphique?${query}`)).html);

describe("a chart", () => {
  it("has the figures of its rows, whatever is reckoned, and the equal table", async () => {
    expect(await drawn("par=essence")).toEqual([
      ["Tilleul", "2"],
      ["Érable", "2"],
      ["&lt;b>Chêne&lt;/b>", "1"],
      ["–", "1"],
    ]);
    expect(await drawn("par=essence&mesure=hauteur&calcul=moyenne")).toEqual([
      ["Érable", "12", "2"],
      ["&lt;b>Chêne&lt;/b>", "3,5", "1"],
      ["Tilleul", "\u22122", "2"],
      ["–", "7", "1"],
    ]);
    const { html } = await page("/donnees/arbres/graphique?par=essence&mesure=hauteur&calcul=somme");
    expect(html).toMatch(
      /<title id="graphique-titre">Somme : hauteur, par essence\. 3 valeurs, 6 lignes\. Le plus haut : Érable : 24\. Le plus bas : Tilleul : \u22122\.<\/title>/,
    );
    expect(html).toContain("1 ligne n’a pas de valeur pour cette colonne");
    expect(html).not.toContain("<b>Chêne");
  });

  it("says the same as the interface for programs, to which it leads", async () => {
    const { html } = await page("/donnees/mesures/graphique?par=rue&mesure=n&calcul=somme");
    const href = /href="(\/api\/v1\/mesures\/groups[^"]+)"/.exec(html)![1]!.replaceAll("&amp;", "&");
    const { data } = (await (await house.get(`${href}&limit=1000`)).json()) as {
      data: { by: { rue: string }; count: number; measures: Record<string, number> }[];
    };
    const groups = data.map(({ by, count, measures }) => [by.rue, String(measures["sum:n"]), String(count)]);
    expect(groups).toHaveLength(30);
    const rows = table(html).map((cells) => cells.map((cell) => cell.replaceAll(/(?<=\d) (?=\d)/g, "")));
    expect(rows).toHaveLength(20);
    expect(groups).toEqual(expect.arrayContaining(rows));
    expect(html).toContain("10 autres valeurs ne sont pas tracées");
  });

  it("follows days as they are here, months and years, and numbers", async () => {
    expect(await drawn("par=vu&pas=mois")).toEqual([
      ["novembre 2026", "3"],
      ["décembre 2026", "1"],
      ["–", "2"],
    ]);
    expect(await drawn("par=plante&pas=annee&mesure=hauteur&calcul=maximum")).toEqual([
      ["2025", "14", "3"],
      ["2026", "7", "2"],
      ["–", "3,5", "1"],
    ]);
    // Five hundred days are too many to be told from each other.
    expect((await drawn("par=plante")).map(([by]) => by)).toEqual(["janvier 2025", "mars 2025", "juin 2026", "–"]);
    expect(await drawn("par=n&forme=courbe&colonne=rue&valeur=Rue%207", "mesures")).toHaveLength(20);
    // The last four hundred of six hundred; what is left out is told.
    const { html } = await page("/donnees/mesures/graphique?par=n&forme=courbe");
    expect(table(html)).toHaveLength(400);
    expect(html).toContain("200 autres valeurs ne sont pas tracées");
  });

  it("is of the rows that are asked for, whose words are no pattern", async () => {
    expect(await drawn("par=essence&colonne=essence&valeur=erab")).toEqual([["Érable", "2"]]);
    expect((await page("/donnees/arbres/graphique?par=essence&colonne=essence&valeur=%25")).html).toContain("Rien à tracer");
    expect((await page("/donnees/arbres/graphique?par=hauteur&colonne=nom&valeur=D")).html).toContain("Rien à tracer");
  });

  it.each(["par=disparue", "par=__proto__", "par=longitude", `par=${"x".repeat(4_000)}`, "par=essence&mesure=essence", "par=essence&mesure=latitude"])(
    "of what the dataset has not (%s) is the proposed one, and says so",
    async (query) => {
      const { status, html } = await page(`/donnees/arbres/graphique?${query}`);
      expect([status, html]).toEqual([200, expect.stringContaining("Ce jeu n’a pas ou n’a plus la colonne demandée")]);
    },
  );

  it.each(["forme=courbe", "forme=camembert", "calcul=mediane", "pas=siecle", "forme=constructor"])(
    "asked wrongly (%s) is drawn as it can be",
    async (query) => {
      const { status, html } = await page(`/donnees/arbres/graphique?par=essence&mesure=hauteur&${query}`);
      expect([status, html]).toEqual([200, expect.stringContaining("Somme : hauteur, par essence")]);
    },
  );
});

describe("the chart that is shown first", () => {
  const address = "/donnees/publier/arbres/graphique";
  const version = async () => /name="version" value="(\d+)"/.exec((await page(address, roubaix)).html)![1]!;

  it("is chosen by whoever publishes the dataset alone", async () => {
    for (const act of ["keep", "drop"]) expect((await lille.post(address, { act, version: "1", par: "essence" })).status).toBe(404);
    expect([(await lille.get(address)).status, (await roubaix.get("/donnees/publier/communes/graphique")).status]).toEqual([404, 404]);
    expect((await page("/donnees/arbres/graphique", lille)).html).not.toContain(address);
    expect((await page("/donnees/arbres/graphique?par=plante&pas=annee", roubaix)).html).toContain(`${address}?par=plante`);
  });

  it("is refused at its field, with what was chosen", async () => {
    const wrong = await roubaix.post(address, { act: "keep", version: await version(), par: "disparue", calcul: "maximum" });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringMatching(/Choisissez une colonne de la liste[\s\S]*value="maximum" selected/)]);
    const line = await roubaix.post(address, { act: "keep", version: await version(), par: "essence", forme: "courbe" });
    expect([line.status, await line.text()]).toEqual([422, expect.stringContaining("Une courbe suit des jours")]);
  });

  it("of two that are kept at once is one", async () => {
    const now = await version();
    const answers = await Promise.all(
      ["essence", "plante"].map((par) => roubaix.post(address, { act: "keep", version: now, par, mesure: "hauteur", calcul: "moyenne" })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    await roubaix.post(address, { act: "keep", version: await version(), par: "essence", mesure: "hauteur", calcul: "moyenne" });
    const { html } = await page("/donnees/arbres");
    expect([table(html)[0], html]).toEqual([["Érable", "12", "2"], expect.stringContaining("Moyenne : hauteur, par essence")]);
    expect(await drawn("")).toEqual(table(html));
  });

  it("of a column that a new version has not is no chart, and no fault", async () => {
    await sql`update opendata.published set chart = '{"par": "disparue"}' where id = 'arbres'`.execute(owner);
    const { status, html } = await page("/donnees/arbres");
    expect([status, html.includes("<figure")]).toEqual([200, false]);
    expect((await page(address, roubaix)).status).toBe(200);
    await expect(sql`update opendata.published set chart = '[]' where id = 'arbres'`.execute(owner)).rejects.toThrow("published_chart_check");
    await roubaix.post(address, { act: "drop", version: await version() });
    expect((await sql<{ chart: null }>`select chart from opendata.published where id = 'arbres'`.execute(db)).rows[0]).toEqual({ chart: null });
  });
});

describe("a map", () => {
  it("has each row that lies here, and counts those that do not", async () => {
    const { html } = await page("/donnees/arbres/carte");
    expect(table(html)).toEqual(
      expect.arrayContaining([
        ["A", "Lille"],
        ["D", "Roubaix"],
      ]),
    );
    expect(table(html)).toHaveLength(4);
    expect([...html.matchAll(/<circle/g)]).toHaveLength(4);
    for (const words of ["1 ligne est hors de la métropole", "1 ligne n’a pas de lieu"]) expect(html).toContain(words);
  });

  it("puts together what a commune is called by its code, its name and its parts", async () => {
    const count = await page("/donnees/arbres/carte?vue=communes&par=ville");
    expect(table(count.html)).toEqual([
      ["Lille", "3"],
      ["Roubaix", "2"],
    ]);
    expect(count.html).toContain("1 ligne ne nomme aucune commune d’ici");
    const mean = await page("/donnees/arbres/carte?vue=communes&mesure=hauteur&calcul=moyenne");
    expect(table(mean.html)).toEqual([
      ["Lille", "7,333333", "3"],
      ["Roubaix", "3,5", "2"],
    ]);
    expect(mean.html).toContain('class="q4"');
  });

  it("of what has no place is nowhere, and asked wrongly is the usual one", async () => {
    expect((await page("/donnees/mesures/carte")).status).toBe(404);
    expect((await page("/donnees/mesures")).html).not.toContain("/donnees/mesures/carte");
    for (const query of ["vue=lune", "par=hauteur&vue=communes", "mesure=nom&vue=communes", "colonne=nom&valeur=A&tri=nom"])
      expect([query, (await page(`/donnees/arbres/carte?${query}`)).status]).toEqual([query, 200]);
  });

  it("withdrawn, its chart and its map are nowhere", async () => {
    await sql`update opendata.published set withdrawn_at = now() where id = 'arbres'`.execute(owner);
    for (const address of ["/donnees/arbres/graphique", "/donnees/arbres/carte"]) expect((await page(address)).status).toBe(404);
    expect((await page("/donnees/publier/arbres/graphique", roubaix)).status).toBe(404);
  });
});
