import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";

import { figuresOf, sheetsHouse, toldOf } from "./sheets.testing.ts";

const { house, send, refusal, page } = await sheetsHouse();
const { db } = house;
const placesOf = (source: string) => db.selectFrom("places.place").selectAll().where("source", "=", source).orderBy("name").execute();

/** A table as a town hall keeps it, in semicolons. */
const sheet = (...lines: readonly string[]) => lines.join("\r\n");
const latin = (text: string) => Buffer.from(text, "latin1");
const titles = "Nom du lieu;Adresse;Code postal;Ville;Téléphone;E-mail;Horaires d'ouverture";

describe("twelve dirty files, sent by the page, and what the report says of each", () => {
  it("1. Windows-1252, a title and a date above, French days and hours, telephones and mails in all forms", async () => {
    const report = await send(
      latin(
        sheet(
          "Tiers-lieux de la métropole;;;;;;",
          "état au 12 novembre 2026;;;;;;",
          ";;;;;;",
          titles,
          'La Grange à Idées;3 rue du Bois;59100;Roubaix;03.20.00.00.11;"a1@grange.example ; b2@grange.example";du lundi au vendredi de 9h à 12h et 14h-18h, samedi matin sur rendez-vous',
          "L'Étincelle;4 rue du Bois;59200;Tourcoing;NC;néant;selon la programmation",
        ),
      ),
      "mairie.csv",
      { source: "Un" },
    );
    expect(figuresOf(report)).toEqual({ read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });
    expect([toldOf(report.left_out), toldOf(report.repairs)]).toEqual([[], ["5 horaires_d_ouverture hours_proposed", "6 horaires_d_ouverture hours_sentence"]]);
    const [etincelle, grange] = await placesOf("Un");
    expect(await page(report)).toContain(`/lieux/${grange!.slug}/horaires`);
    expect(grange).toMatchObject({
      name: "La Grange à Idées",
      phone: "+33320000011",
      emails: ["a1@grange.example", "b2@grange.example"],
      hours: 'Mo-Fr 09:00-12:00,14:00-18:00; Sa "matin, sur rendez-vous"',
    });
    expect(etincelle).toMatchObject({ phone: null, emails: [], hours: '"selon la programmation"' });
  });

  it("2. a workbook with merged cells, formulas by their value, numbers, days and a line of totals", async () => {
    const rows = [
      ["Lieux soutenus", null, null, null, null],
      ["Nom", "Commune", "Code postal", "Téléphone", "Mise à jour"],
      ["Le Local", "Roubaix", 59100, 320000012, new Date("2026-10-01T00:00:00Z")],
      ["La Serre", "Wattrelos", 59150, "#N/A", new Date("2026-10-02T00:00:00Z")],
      ["Total", null, null, 2, null],
    ];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }];
    const report = await send(await writeXlsx({ sheets: [{ name: "Feuille 1", rows, merges }] }), "lieux.xlsx", { source: "Deux" });
    expect([report.created, toldOf(report.rejections)]).toEqual([2, ["5 commune commune_missing", "5 telephone phone"]]);
    expect((await placesOf("Deux")).map(({ phone, facts_date }) => [phone, facts_date])).toEqual([
      [null, "2026-10-02"],
      ["+33320000012", "2026-10-01"],
    ]);
  });

  it("3. Lambert-93 and CC50, with decimal commas and spaces, told once", async () => {
    const report = await send(
      sheet(
        "Nom;Commune;X;Y",
        "Le Point;Lille;704 108,00;7 059 730,00",
        "Le Cercle;Lille;1704108,5;9270500",
        "La Droite;Lille;7059730;704108",
        "Le Loin;Lille;700000;6600000",
      ),
      "points.csv",
      { source: "Trois" },
    );
    expect([report.created, toldOf(report.rejections), toldOf(report.left_out)]).toEqual([4, [], ["5 latitude far_point"]]);
    expect(toldOf(report.repairs).filter((told) => !told.includes("postal"))).toEqual(["2 latitude projected"]);
    const points = (await placesOf("Trois")).map(({ name, longitude, latitude }) => [name, longitude?.toFixed(3), latitude?.toFixed(2)]);
    expect(points).toEqual([
      ["La Droite", "3.058", "50.63"],
      ["Le Cercle", "3.058", "50.63"],
      ["Le Loin", undefined, undefined],
      ["Le Point", "3.058", "50.63"],
    ]);
  });

  it("3 bis. the conic zone of another metropolis, by the titles that its surveyors give", async () => {
    const report = await send(sheet("Nom;Commune;X_CC46;Y_CC46", "Le Cercle;Lille;1842000;5173000"), "zone.csv", { source: "Zone" });
    // The point is far from Lille, which is said: the columns were read.
    expect(toldOf(report.left_out)).toEqual(["2 latitude far_point"]);
    expect(report.ignored).toEqual([]);
  });

  it("3 ter. “Mél” and “Ouverture”, as administrations write; and of a file of which every line is refused, no column is said to be left aside", async () => {
    const report = await send(
      latin(sheet("Nom;Commune;Ouverture;Mél", "La Ruche;Lille;du lundi au vendredi de 9h à 18h;contact@ruche.example")),
      "mairie.csv",
      {
        source: "Mél",
        encodage: "windows-1252",
      },
    );
    expect([report.ignored, await placesOf("Mél")]).toEqual([[], [expect.objectContaining({ emails: ["contact@ruche.example"], hours: "Mo-Fr 09:00-18:00" })]]);
    const refused = await send(sheet("Nom;Commune;Téléphone", "La Ruche;Grenoble;0476000000"), "ailleurs.csv", { source: "Ailleurs" });
    expect([refused.rejected, refused.ignored]).toEqual([1, []]);
  });

  it("4. CEDEX, associated communes and towns and codes in one cell", async () => {
    const report = await send(
      sheet(
        "nom;cp;ville",
        "A Cedex;59777;LILLE CEDEX",
        "B Cedex;59777 LILLE CEDEX 9;",
        "C Lomme;59160;Lomme",
        "D Hellemmes;59260;Lille (Hellemmes)",
        "E Ensemble;;59100 ROUBAIX",
        "F Saint;59350;ST ANDRE LEZ LILLE",
        "G Ailleurs;51100;Reims",
      ),
      "villes.csv",
      { source: "Quatre" },
    );
    expect([report.created, toldOf(report.rejections)]).toEqual([6, ["8 ville outside"]]);
    expect((await placesOf("Quatre")).map(({ insee_code, commune_code, postal_code }) => [insee_code, commune_code, postal_code])).toEqual([
      ["59350", "59350", "59777"],
      ["59350", "59350", "59777"],
      ["59355", "59350", "59160"],
      ["59298", "59350", "59260"],
      ["59512", "59512", "59100"],
      ["59527", "59527", "59350"],
    ]);
  });

  it("5. two tables one under the other, titles said again, empty lines and columns, separators at the ends", async () => {
    const report = await send(
      sheet("Nom;Ville;;;;", "Le Un;Roubaix;;;;", ";;;;;", ";;;;;", "Nom;Ville;;;;", "Le Deux;Tourcoing;;;;", "source : mairie;;;;;"),
      "deux.csv",
      { source: "Cinq" },
    );
    expect([report.read, report.created, toldOf(report.rejections)]).toEqual([3, 2, ["7 commune commune_missing"]]);
  });

  it("6. days that no calendar has, mixed decimals: only the day refuses its line", async () => {
    const report = await send(
      sheet(
        "Nom;Commune;Latitude;Longitude;Date de mise à jour",
        "Le A;Roubaix;50,6942;3.1746;1er octobre 2026",
        "Le B;Roubaix;50.69.42;3,17;31/02/2026",
        "Le C;Roubaix;nord;3,17;01/10/26",
      ),
      "jours.csv",
      { source: "Six" },
    );
    expect([report.created, toldOf(report.rejections), toldOf(report.left_out)]).toEqual([
      2,
      ["3 date_de_mise_a_jour date", "3 latitude number"],
      ["4 latitude number"],
    ]);
    expect((await placesOf("Six")).map(({ latitude, facts_date }) => [latitude, facts_date])).toEqual([
      [50.6942, "2026-10-01"],
      [null, "2026-10-01"],
    ]);
  });

  it("7. formulas in text: kept as text, and carried out of no file as formulas", async () => {
    const attack = "=cmd|' /C calc'!A0";
    const report = await send(sheet("Nom;Commune;Téléphone;Mail;Site;Présentation", `"${attack}";Roubaix;=1+1;=1+1;=1+1;"'@SUM(1+1)"`), "formules.csv", {
      source: "Sept",
    });
    expect([report.created, toldOf(report.left_out)]).toEqual([1, ["2 site url", "2 mail email", "2 telephone phone"]]);
    expect((await placesOf("Sept"))[0]).toMatchObject({ name: attack, description: "@SUM(1+1)", phone: null, websites: [] });
    const csv = await (await house.get("/lieux.csv")).text();
    expect(csv).toContain("'=cmd|");
    expect(csv).not.toMatch(/(^|[,"])=cmd/m);
  });

  it("8. a thousand columns: those that nobody reads are named", async () => {
    const many = Array.from({ length: 1000 }, (_, at) => `Colonne ${at}`);
    const report = await send(sheet(["Nom", "Commune", ...many].join(";"), ["Le Large", "Roubaix", ...many.map(() => "x")].join(";")), "large.csv", {
      source: "Huit",
    });
    expect([report.created, report.ignored.length, report.ignored[999]]).toEqual([1, 1000, "colonne_999"]);
  });

  it("9. commands that cannot be seen: left out where they are not needed, refused in a name; with a NUL it is no text", async () => {
    const report = await send(sheet("Nom;Commune;Présentation", "La\u0007Cloche;Roubaix;x", "Le Bon;Roubaix;a\u0007b"), "nul.csv", { source: "Neuf" });
    expect([report.created, toldOf(report.rejections), toldOf(report.left_out)]).toEqual([
      1,
      ["2 nom control_character"],
      ["3 presentation control_character"],
    ]);
    expect(await refusal(sheet("Nom;Commune", "Le\u0000Nul;Roubaix"))).toContain("n’est pas un texte");
  });

  it("10. the same title twice, and a file without what it takes: refused whole, in a sentence", async () => {
    expect(await refusal(sheet("Nom;Commune;Téléphone;TELEPHONE", "A;Roubaix;1;2"))).toContain("« telephone » est deux fois");
    expect(await refusal(sheet("Quoi", "A"))).toContain("d’aucun format connu");
  });

  it("11. numbers that a spreadsheet rounded, zeros that it took away", async () => {
    const line = (id: string, pivot: string, code: string, phone: string) =>
      `${id};${pivot};Lieu ${id};Roubaix;${code};1 rue du Bois;01/10/2026;59512;${phone}`;
    const report = await send(
      sheet(
        "id;pivot;nom;commune;code_postal;adresse;date_maj;code_insee;telephone",
        line("1", "4,34933E+13", "59100", "320000013"),
        line("2", "0", "59100.0", "33320000014"),
        line("3,2E+12", "0", "59100", ""),
      ),
      "arrondis.csv",
      { source: "Onze" },
    );
    expect([report.created, toldOf(report.rejections), toldOf(report.left_out)]).toEqual([2, ["4 id rounded"], ["2 pivot rounded"]]);
    expect((await placesOf("Onze")).map(({ phone, postal_code, structure_pivot }) => [phone, postal_code, structure_pivot])).toEqual([
      ["+33320000013", "59100", null],
      ["+33320000014", "59100", null],
    ]);
  });

  it("12. a table without identifiers, twice: known again; strictly, whatever is wrong refuses its line", async () => {
    const file = sheet("Nom;Adresse;Commune;Tel", "Maison de quartier;1 rue A;Roubaix;?", "Maison de quartier;2 rue B;Roubaix;03 20 00 00 15");
    expect(figuresOf(await send(file, "sans.csv", { source: "Douze" }))).toMatchObject({ created: 2, rejected: 0 });
    expect(figuresOf(await send(file, "sans.csv", { source: "Douze" }))).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(figuresOf(await send(file, "sans.csv", { source: "Strict", strict: "1" }))).toMatchObject({ created: 1, rejected: 1 });
  });
});
