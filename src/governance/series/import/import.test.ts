import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { addPerson } from "../../../people/people.testing.ts";
import people from "../../../people/module.ts";
import territory from "../../../territory/module.ts";
import thread from "../../../thread/module.ts";
import governance from "../../module.ts";
import { indicatorsLine } from "./indicators.line.ts";

const house = await testHouse([territory, people, thread, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const staff = house.as(agent);
const grants = "../shared/data/territory/mel-adulte-relais-2023.json";
const communesFile = "../shared/data/territory/mel-communes.csv";
const fonjep = "../shared/data/territory/mel-fonjep-2023.json";

const define = (title: string, unit: string) =>
  staff.post("/indicateurs/saisis/nouveau", { title, unit, definition: "Somme des lignes.", source: "ANCT", type: "input", reliability: "official" });
beforeAll(async () => {
  for (const title of ["Adultes-relais", "Fonjep", "Dépenses"]) await define(title, "euros");
  await define("Notes", "number");
  await define("Bancs", "count");
});
const valuesOf = (slug: string) =>
  db
    .selectFrom("governance.series_value as v")
    .innerJoin("governance.series as s", "s.id", "v.series_id")
    .select(["part_kind", "part_id", "day", "value", "v.source", "v.reason"])
    .where("slug", "=", slug)
    .orderBy("day")
    .orderBy("part_id")
    .execute();
const at = "/indicateurs/saisis/bancs/importer";
const inBase64 = (text: string) => Buffer.from(text).toString("base64");
const write = (text: string, more = {}) => staff.post(at, { contenu: inBase64(text), nom: "bancs.csv", act: "write", ...more });
const check = (text: string, slug = "bancs") => staff.post(`/indicateurs/saisis/${slug}/importer`, { act: "check", contenu: inBase64(text), nom: "bancs.csv" });
/** The rows of the table with that caption, cell by cell. */
const table = (html: string, caption: string) => {
  const found = [...html.matchAll(/<caption[^>]*>(.*?)<\/caption>.*?<tbody>(.*?)<\/tbody>/gs)].find(([, said]) => said!.startsWith(caption));
  return (found?.[2] ?? "")
    .split("</tr>")
    .slice(0, -1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replaceAll(/[\s\u00a0\u202f]/g, " ")));
};

async function run(...args: string[]) {
  let [said, wrong] = ["", ""];
  const tools = { database: async () => db, settings: house.services.settings, out: (part: string) => (said += part), err: (part: string) => (wrong += part) };
  return { code: await indicatorsLine.run(args, tools), said, wrong };
}

describe("a file of values", () => {
  it("may be the template, or come from an old spreadsheet", async () => {
    const template = await staff.get(`${at}?modele=1`);
    expect(template.headers.get("content-disposition")).toContain("valeurs.csv");
    expect(await (await check(await template.text())).text()).toMatch(/Lignes lues<\/dt><dd>2</);
    const old = Buffer.from("code;année;valeur;source\n;2020;7;Mairie de quartier, été\n", "latin1").toString("base64");
    expect(await (await staff.post(at, { act: "check", contenu: old, nom: "vieux.csv" })).text()).toMatch(/Lignes lues<\/dt><dd>1</);
  });
});

describe("names of communes in a file", () => {
  it("stand for their codes, however they are spelled; days may be French", async () => {
    const html = await (
      await check("Nom commune;Date;Valeur;Source\nROUBAIX;31/12/2022;3;Ville\nMadeleine (La);31/12/2022;4;Ville\nMEL;31/12/2022;9;Ville\n")
    ).text();
    expect(table(html, "Les premières valeurs")).toEqual([
      ["Roubaix", "31 déc. 2022", "3", "2"],
      ["La Madeleine", "31 déc. 2022", "4", "3"],
      ["Métropole Européenne de Lille", "31 déc. 2022", "9", "4"],
    ]);
  });

  const unclear = "commune;annee;valeur;source\nRoubais;2021;3;Ville\nRoubais;2020;2;Ville\nAtlantide;2021;1;Ville\n";
  it("that are no commune’s are asked once each, the likeliest first, and what was chosen holds", async () => {
    const refused = await check(unclear);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain("Vouliez-vous dire Roubaix (59512)");
    expect([...html.matchAll(/name="nom_lu" value="([^"]+)"/g)].map(([, name]) => name)).toEqual(["Roubais", "Atlantide"]);
    expect(html).toMatch(/<option value(="")?>[^<]*<\/option><option value="59512">/);
    const choose = async (act: string, ...codes: string[]) => {
      const form = new URLSearchParams({ act, contenu: inBase64(unclear), nom: "bancs.csv" });
      for (const [at, name] of ["Roubais", "Atlantide"].entries())
        for (const [field, value] of [
          ["nom_lu", name],
          ["sens", codes[at]!],
        ] as const)
          form.append(field, value);
      return staff.post(at, form);
    };
    const half = await (await choose("check", "59512", "")).text();
    expect(half).toContain("1 ligne refusée");
    expect(half).toContain('name="sens" value="59512"');
    expect((await choose("check", "59512", "75056")).status).toBe(422);
    const whole = await choose("check", "59512", "59350");
    expect([whole.status, (await whole.text()).includes("3 valeurs nouvelles")]).toEqual([200, true]);
  });

  it.each([
    ["commune;annee;valeur;source\nLomme;2021;3;Ville\n", "Lomme est une partie de Lille"],
    ["code;commune;annee;valeur;source\n59512;Lille;2021;3;Ville\n", "Le code 59512 n’est pas celui de Lille"],
    ["commune;annee;valeur;source\nRoubaix;2021;3;Ville\n59512;2021;4;Ville\n", "qu’à la ligne 2"],
  ])("are not guessed: %j", async (file, said) => {
    const refused = await check(file);
    expect([refused.status, (await refused.text()).includes(said)]).toEqual([422, true]);
  });
});

describe("the real grants of the State", () => {
  it("become euros by year: 270 lines, 6,090,047 €", async () => {
    const dry = await run(grants, "--series", "adultes-relais", "--dry-run");
    expect(dry).toMatchObject({ code: 0, said: "270 lines read: 1 new, 0 corrected, 0 there already. Nothing was written.\n" });
    expect(await valuesOf("adultes-relais")).toEqual([]);
    const html = await (await check(await readFile(grants, "utf8"), "adultes-relais")).text();
    expect(html).toMatch(/Lignes lues<\/dt><dd>270</);
    expect(table(html, "Totaux par jour")).toEqual([["31 déc. 2023", "1", "6 090 047 €"]]);
    expect(table(html, "Les premières valeurs")).toEqual([["Métropole Européenne de Lille", "31 déc. 2023", "6 090 047 €", "270"]]);
    expect(await run(grants, "--series", "adultes-relais")).toMatchObject({ code: 0, said: "270 lines read: 1 new, 0 corrected, 0 there already.\n" });
    expect(await valuesOf("adultes-relais")).toEqual([
      { part_kind: "metropolis", part_id: "", day: "2023-12-31", value: 609_004_710, source: "ANCT (270)", reason: null },
    ]);
    expect(await (await house.get("/indicateurs/manual.adultes-relais")).text()).toMatch(/6\s090\s047\s€/);
  });

  it("say on their page from which file each value came, and why its lines are not there", async () => {
    const html = await (await house.get("/indicateurs/saisis/adultes-relais")).text();
    expect(html).toContain("Fichier mel-adulte-relais-2023.json, 270 lignes additionnées");
    const sha256 = createHash("sha256")
      .update(await readFile(grants))
      .digest("hex");
    expect(html).toContain(`<code>${sha256}</code>`);
    expect(html).toContain("Les lignes de ce fichier nomment qui reçoit les aides");
    expect(html).not.toContain("METIERS NOUVEAUX");
  });

  it("imported again change nothing", async () => {
    expect((await run(grants, "--series", "adultes-relais")).said).toContain("0 new, 0 corrected, 1 there already");
  });

  it("of Fonjep: 64 lines, 439,392 €", async () => {
    expect((await run(fonjep, "--series", "fonjep")).said).toContain("64 lines read");
    expect((await valuesOf("fonjep"))[0]!.value).toBe(43_939_200);
  });

  it("count for their commune where the file names it", async () => {
    const file = join(tmpdir(), "beffroi-grants.json");
    const line = { annee: "2022", montant: 100.1, code_commune: "59512" };
    await writeFile(
      file,
      JSON.stringify([
        { ...line, id_poste: "A" },
        { ...line, id_poste: "B" },
        { ...line, id_poste: "C", code_commune: "59350" },
      ]),
    );
    expect((await run(file, "--series", "fonjep")).code).toBe(0);
    expect((await valuesOf("fonjep")).filter(({ day }) => day === "2022-12-31").map(({ part_id, value }) => [part_id, value])).toEqual([
      ["", 30_030],
      ["59350", 10_010],
      ["59512", 20_020],
    ]);
  });

  it("with a wrong line are refused whole, each line with its number", async () => {
    const file = join(tmpdir(), "beffroi-wrong-grants.json");
    const lines = [
      { id_poste: "A", annee: 2021, montant: 10 },
      { id_poste: "A", annee: 2021, montant: 10 },
      { id_poste: "C", annee: "?", montant: 1 },
    ];
    await writeFile(file, JSON.stringify([...lines, { id_poste: "D", annee: 2021, montant: "dix" }]));
    const refused = await run(file, "--series", "fonjep");
    expect(refused.code).toBe(2);
    for (const said of ["Line 2: Same post as on line 1", "Line 3: The day", "Line 4: The value", "Nothing was imported"])
      expect(refused.wrong).toContain(said);
    expect((await valuesOf("fonjep")).some(({ day }) => day.startsWith("2021"))).toBe(false);
  });

  it.each([
    ["an indicator that is not there", [grants, "--series", "rien"], "No indicator"],
    ["a file that is not there", ["/nulle/part.json", "--series", "fonjep"], "cannot be read"],
    ["an indicator in another unit", [grants, "--series", "bancs"], "A column is missing"],
    ["no series", [grants], "Usage"],
    ["an option that is none", [grants, "--serie", "fonjep"], "Usage"],
  ])("are not put into %s", async (_, args, said) => {
    const refused = await run(...args);
    expect([refused.code, refused.wrong.includes(said)]).toEqual([2, true]);
  });
});

const good = "code;annee;valeur;source\n;2024;120;Ville\n59512;2024;30;Ville\n";

describe("a table with a column for each year", () => {
  it("gives each cell its year, empty ones none, whatever else it says of communes", async () => {
    const html = await (
      await check("code;nom;siren;population_2023;Population (2024);km2\n59512;Roubaix;215905126;30;31;13\n59299;Hem;215902990;;12;9\n")
    ).text();
    expect(table(html, "Totaux par jour")).toEqual([
      ["31 déc. 2023", "1", "30"],
      ["31 déc. 2024", "2", "43"],
    ]);
    expect(html).toMatch(/Lignes lues<\/dt><dd>2</);
  });

  it("of which two are of one year is refused: nobody says which is meant", async () => {
    const refused = await check("code;population_2023;menages_2023\n59512;30;12\n");
    expect([refused.status, (await refused.text()).includes("une seule colonne pour chaque année")]).toEqual([422, true]);
  });

  it.skipIf(!existsSync(communesFile))("takes the list of the communes with their population", async () => {
    const html = await (await check(await readFile(communesFile, "utf8"))).text();
    expect(html).toContain("Le fichier est bon\u00a0: 95 valeurs nouvelles");
  });
});

describe("a CSV file", () => {
  it("is first checked, and nothing is written", async () => {
    const upload = new FormData();
    upload.set("act", "check");
    upload.set("fichier", new File([`\ufeff${good}\r\n\r\n`], "bancs de 2024.csv"));
    const checked = await staff.post(at, upload);
    expect(checked.status).toBe(200);
    const html = await checked.text();
    expect(html).toContain("Le fichier est bon\u00a0: 2 valeurs nouvelles");
    expect(html).toMatch(/Lignes lues<\/dt><dd>2<.*Lignes vides, sans effet<\/dt><dd>2</s);
    expect(table(html, "Totaux par jour")).toEqual([["31 déc. 2024", "2", "120", "30"]]);
    expect(table(html, "Les premières valeurs")).toEqual([
      ["Métropole Européenne de Lille", "31 déc. 2024", "120", "2"],
      ["Roubaix", "31 déc. 2024", "30", "3"],
    ]);
    expect(await valuesOf("bancs")).toEqual([]);
    // The very bytes come back, with their mark and their ends of lines.
    const [, content] = /name="contenu" value="([^"]+)"/.exec(html)!;
    expect(Buffer.from(content!, "base64").toString()).toBe(`\ufeff${good}\r\n\r\n`);
    expect(html).toContain('name="nom" value="bancs de 2024.csv"');
  });

  it("is then written, at once on the dashboards; twice changes nothing", async () => {
    expect((await write(good)).headers.get("location")).toBe("/indicateurs/saisis/bancs?fait=import");
    expect((await write(good)).status).toBe(303);
    expect((await valuesOf("bancs")).map(({ part_id, value }) => [part_id, value])).toEqual([
      ["", 120],
      ["59512", 30],
    ]);
    expect(await (await house.get("/tableau-de-bord/communes/roubaix")).text()).toContain("Bancs");
    const acts = await db.selectFrom("platform.audit").select("after").where("act", "=", "series.import").where("who", "=", agent).execute();
    const file = { name: "bancs.csv", sha256: createHash("sha256").update(good).digest("hex") };
    expect(acts.map(({ after }) => after)).toEqual([{ added: 2, corrected: 0, unchanged: 0, file }]);
    expect(await (await house.get("/indicateurs/saisis/bancs")).text()).toMatch(new RegExp(`Fichier bancs.csv, 1 ligne<.*<code>${file.sha256}</code>`, "s"));
  });

  it("that contradicts what stands is refused, unless it says why", async () => {
    const other = good.replace(";30;", ";31;");
    const refused = await write(other);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Une autre valeur est en vigueur\u00a0: 30");
    expect((await write(other, { reason: "Un banc de plus." })).status).toBe(303);
    expect((await valuesOf("bancs"))[1]).toMatchObject({ value: 31, reason: "Un banc de plus." });
  });

  it("corrected by hand afterwards does not come from the file any more", async () => {
    const part = { part: "commune:59512", day: "2024-12-31", value: "32", was: "31", source: "Ville", reason: "Recompté." };
    expect((await staff.post("/indicateurs/saisis/bancs/valeur", part)).status).toBe(303);
    const stored = await db.selectFrom("governance.series_value").select(["import_id", "lines"]).where("value", "=", 32).execute();
    expect(stored).toEqual([{ import_id: null, lines: null }]);
  });

  it.each([
    ["1,234", "depenses", "«\u00a01,234\u00a0» peut se lire de deux façons"],
    ["1.234", "depenses", "«\u00a01.234\u00a0» peut se lire de deux façons"],
    ["1.000", "bancs", "«\u00a01.000\u00a0» peut se lire de deux façons"],
    ["12.500 €", "depenses", "peut se lire de deux façons"],
    ["-12,50", "depenses", "La valeur est négative"],
    ["-3", "bancs", "La valeur est négative"],
  ])("that says %s of %s is asked what it means", async (value, slug, said) => {
    const refused = await check(`code;annee;valeur;source\n59512;2021;"${value}";Ville\n`, slug);
    expect([refused.status, (await refused.text()).includes(said)]).toEqual([422, true]);
  });

  it.each([
    ["1,234", "12,5", "notes", "1,23"],
    ["1.234", "12,5", "notes", "1 234"],
    ["1.234", "0,125", "depenses", "1 234 €"],
    ["1,234", "5.5", "depenses", "1 234 €"],
    ["1.234", "1.234.567", "bancs", "1 234"],
    ["1.234,56", "4", "depenses", "1 235 €"],
    ["1 234", "4", "bancs", "1 234"],
    ["-1,5", "4", "notes", "\u22121,5"],
  ])("that says %s beside %s of %s settles it: %s", async (value, other, slug, said) => {
    const html = await (await check(`code;annee;valeur;source\n59512;2021;"${value}";Ville\n59350;2021;"${other}";Ville\n`, slug)).text();
    expect(table(html, "Les premières valeurs")[0]![2]).toBe(said);
  });

  it("whose numbers contradict each other settles nothing", async () => {
    const refused = await check('code;annee;valeur;source\n59512;2021;"1,234";Ville\n59350;2021;"1,5";Ville\n59009;2021;"1.5";Ville\n', "depenses");
    expect(await refused.text()).toContain("1 ligne refusée");
  });

  it("with wrong lines is refused whole, each with its number", async () => {
    const before = await valuesOf("bancs");
    const wrong =
      "code,jour,valeur,source\n59512,2025-02-30,1,Ville\n75056,2025-01-01,1,Ville\n59512,2025-01-01,un,Ville\n59512,2025-01-02,1,\n59350,2025-01-01,4,Ville\n59350,2025-01-01,5,Ville\n59350,2027-01-01,5,Ville\n";
    const refused = await write(wrong);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const said of [
      "6 lignes refusées",
      "«\u00a075056\u00a0» n’est pas le code",
      "Le jour n’est pas une date",
      "La valeur n’est pas dans l’unité",
      "La source manque",
      "qu’à la ligne 6",
    ])
      expect(html).toContain(said);
    expect(await valuesOf("bancs")).toEqual(before);
  });

  it.each([
    ["that is empty", "\n", "Le fichier est vide"],
    ["without its columns", "a;b\n1;2\n", "Il manque une colonne"],
    ["whose quotation mark never closes", 'code;annee;valeur\n"59512;2024;1\n', "Le tableau est abîmé"],
    ["that is a text", "[ceci n’est pas du JSON", "Le tableau est abîmé"],
    ["that is missing", "", "Choisissez un fichier"],
  ])("%s is refused", async (_, contenu, said) => {
    const refused = await write(contenu);
    expect([refused.status, (await refused.text()).includes(said)]).toEqual([422, true]);
  });

  it("written by two at once is written once", async () => {
    const file = "code;jour;valeur;source\n59350;2024-05-01;7;Ville\n";
    const answers = await Promise.all([write(file), write(file)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await valuesOf("bancs")).filter(({ part_id }) => part_id === "59350")).toHaveLength(1);
  });
});
