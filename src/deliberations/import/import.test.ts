import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { deliberationsHouse, textOf } from "../deliberations.testing.ts";

const house = await deliberationsHouse({ work: true });
const { db, as, get, press, keepers, siret } = house;

async function send(content: string | Uint8Array, { by = keepers.roubaix, name = "actes.csv", real = false } = {}) {
  const form = new FormData();
  if (!real) form.set("essai", "1");
  form.set("fichier", new File([content as BlobPart], name));
  return as(by).post("/deliberations/bureau/imports", form);
}
const finished = (run: string, by = keepers.roubaix) =>
  eventually(async () => {
    const html = await textOf(as(by).get(run));
    expect(html).toContain('id="compte-rendu"');
    return html;
  });
const figures = (html: string) => [...html.matchAll(/<div><dt>([^<]+)<\/dt><dd>(\d+)<\/dd><\/div>/g)].map(([, name, count]) => `${name} ${count}`);
const numbers = async () =>
  (await sql<{ number: string }>`select number from deliberations.deliberation order by number`.execute(db)).rows.map(({ number }) => number);

describe("a file of deliberations", () => {
  it("is tried first and writes nothing, then goes in as drafts, once", async () => {
    const file = [
      "COLL_SIRET;DELIB_ID;DELIB_DATE;DELIB_MATIERE_CODE;DELIB_MATIERE_NOM;DELIB_OBJET;VOTE_EFFECTIF;VOTE_POUR;VOTE_CONTRE;VOTE_ABSTENTION",
      `${siret.roubaix};2026-1;2026-10-05;7.5;finances;Une subvention;53;40;5;2`,
      `${siret.roubaix};2026-2;2026-10-05;8,3;voirie;Une rue;;;;`,
    ].join("\r\n");
    const trial = (await send(file)).headers.get("location")!;
    const tried = await finished(trial);
    expect(figures(tried)).toEqual(["Lues 2", "Enregistrées 2", "Modifiées 0", "Déjà là 0", "Refusées 0"]);
    expect(tried).toContain("DELIB_MATIERE_NOM");
    expect(await numbers()).toEqual([]);
    const real = (await as(keepers.roubaix).post(trial, { act: "import" })).headers.get("location")!;
    expect(figures(await finished(real))).toContain("Enregistrées 2");
    expect(await numbers()).toEqual(["2026-1", "2026-2"]);
    expect(await textOf(get("/deliberations"))).not.toContain("Une subvention");
    expect(await textOf(as(keepers.roubaix).get("/deliberations/bureau"))).toContain("Une subvention");
    const again = (await send(file, { real: true })).headers.get("location")!;
    expect(figures(await finished(again))).toEqual(["Lues 2", "Enregistrées 0", "Modifiées 0", "Déjà là 2", "Refusées 0"]);
  });

  it("changes a draft, and never what is published", async () => {
    const { rows } = await sql<{ id: string }>`select id from deliberations.deliberation where number = '2026-1'`.execute(db);
    await press(rows[0]!.id, { act: "publish" });
    const file = `commune;numero;date;titre;matiere\nRoubaix;2026-1;2026-10-05;Autre chose;7.5\nRoubaix;2026-2;2026-10-05;Une rue corrigée;8.3\n`;
    const report = await finished((await send(file, { real: true })).headers.get("location")!);
    expect(figures(report)).toEqual(["Lues 2", "Enregistrées 0", "Modifiées 1", "Déjà là 0", "Refusées 1"]);
    expect(report).toContain("Cette délibération est publiée");
  });

  it("with titles of its own waits for what its columns are, and such a file is known the next time", async () => {
    const file = "Assemblée;Acte;Séance;Objet voté;Nomenclature\nRoubaix;C-9;2026-10-05;Un pont;8.3\n";
    const trial = (await send(file)).headers.get("location")!;
    expect(await textOf(as(keepers.roubaix).get(trial))).toMatch(/Dites ce que sont les colonnes[\s\S]*Par exemple\s: C-9/);
    const named = { act: "columns", colonne_0: "commune", colonne_1: "numero", colonne_2: "date", colonne_3: "titre", colonne_4: "matiere" };
    expect((await as(keepers.metropolis).post(trial, named)).status).toBe(404);
    await as(keepers.roubaix).post(trial, named);
    expect(figures(await finished(trial))).toContain("Enregistrées 1");
    expect(figures(await finished((await send(file)).headers.get("location")!))).toContain("Enregistrées 1");
  });

  it("gives a template that goes in as it is", async () => {
    const template = await as(keepers.metropolis).get("/deliberations/bureau/imports?modele=1");
    const withNumbers = (await template.text())
      .split("\r\n")
      .map((line, at) => line.replace(/^,Lille,/, ",Roubaix,").replace(/^,/, at === 1 ? `${siret.metropolis},` : `${siret.roubaix},`));
    const run = (await send(withNumbers.join("\r\n"), { by: keepers.metropolis })).headers.get("location")!;
    expect(figures(await finished(run, keepers.metropolis))).toContain("Enregistrées 2");
  });
});

describe("a dirty file", () => {
  const head = "commune;numero;date;titre;matiere;siret;adresse;pour";
  it("is refused line by line with what it said, and what is right goes in", async () => {
    const lines = [
      `Roubaix;D-1;31/02/2026;Un jour qui n’est pas;7.5;${siret.roubaix};;`,
      `Roubaix;D-2;05/10/2026;=1+1;7.5;${siret.roubaix};javascript:alert(1);`,
      `Roubaix;D-3;05/10/2026;Le café de l’été;7.5;${siret.roubaix};;`,
      `Roubaix;d 3;05/10/2026;La même;7.5;${siret.roubaix};;`,
      `Tourcoing;D-4;05/10/2026;D’une autre ville;7.5;${siret.tourcoing};;`,
      `;D-5;05/10/2026;De personne;7.5;;;`,
      `Roubaix;D-6;05/10/2026;Un vote à moitié;7.5;${siret.roubaix};;12`,
      `Roubaix;D-7;05/10/2026;Une clé fausse;7.5;21590512600099;;`,
      `Roubaix;D-8;05/10/2026;=SOMME(A1);7.5;${siret.roubaix};;`,
      ";;;;;;;",
    ].join("\r\n");
    const report = await finished((await send(`\ufeff${head}\r\n${lines}`, { real: true })).headers.get("location")!);
    expect(figures(report).slice(0, 2)).toEqual(["Lues 9", "Enregistrées 2"]);
    for (const words of [
      "date qui existe",
      "31/02/2026",
      "https://",
      "déjà une ligne de ce numéro",
      "assemblée dont vous tenez",
      "quatre nombres",
      "sa clé est juste",
    ])
      expect(report, words).toContain(words);
    expect(await numbers()).toEqual(expect.arrayContaining(["D-3", "D-8"]));
    expect(await numbers()).not.toContain("D-4");
    // What a spreadsheet would run is given back as words.
    const csv = await textOf(as(keepers.roubaix).get("/deliberations/bureau.csv?q=SOMME"));
    expect(csv).toMatch(/,'=SOMME/);
  });

  it("may come from an old spreadsheet: windows-1252 and UTF-16 are read", async () => {
    const text = `${head}\r\nRoubaix;W-1;05/10/2026;Le café de l'été;7.5;${siret.roubaix};;\r\n`;
    const old = Uint8Array.from(text, (sign) => sign.codePointAt(0)!);
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text.replace("W-1", "W-2"), (sign) => sign.codePointAt(0)!).buffer)]);
    for (const bytes of [old, wide]) await finished((await send(bytes, { real: true })).headers.get("location")!);
    const { rows } = await sql<{ title: string }>`select title from deliberations.deliberation where number like 'W-%'`.execute(db);
    expect(rows.map(({ title }) => title)).toEqual(["Le café de l'été", "Le café de l'été"]);
  });

  it("that is no table is refused at its field; runs are their sender's", async () => {
    expect((await send(new Uint8Array([0, 1, 2, 3, 0x81]))).status).toBe(422);
    const run = (await send(`${head}\nRoubaix;X-1;05/10/2026;Un titre;7.5;${siret.roubaix};;\n`)).headers.get("location")!;
    await finished(run);
    expect((await as(keepers.tourcoing).get(run)).status).toBe(404);
    expect((await as(keepers.tourcoing).get(`${run}.csv`)).status).toBe(404);
    expect((await as(keepers.tourcoing).post(run, { act: "import" })).status).toBe(404);
    expect((await as(house.resident).get(run)).status).toBe(403);
  });
});
