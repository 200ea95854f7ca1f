import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { writeOds, writeXlsx } from "hucre";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { sweepFiles } from "#platform/housekeeping/sweep-files.job.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { mednumFile } from "../import/mednum-example.ts";
import places from "../module.ts";
import { routes } from "../routes.ts";
import { placesImport } from "./import.job.ts";
import { keepRefusal } from "./kept-report.ts";

const house = await testHouse([territory, people, notifications, places], { work: true, now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const [importJob, forgetImportsJob] = placesImport.jobs;
const chloe = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const readers = {
  en: await addPerson(db, { locale: "en", roles: [{ role: "agent", kind: "metropolis", id: null }] }),
  nl: await addPerson(db, { locale: "nl", roles: [{ role: "agent", kind: "metropolis", id: null }] }),
};
const denis = await addPerson(db, { name: "Denis Exemple", roles: [{ role: "agent", kind: "commune", id: "59512" }] });

function form(content: string | Uint8Array | null, more: Record<string, string> = {}, name = "lieux.csv"): FormData {
  const data = new FormData();
  if (content !== null) data.set("fichier", new File([content as never], name));
  for (const [field, value] of Object.entries({ source: "Essai", essai: "1", ...more })) data.set(field, value);
  return data;
}

const text = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll("&nbsp;", " ").replaceAll("\u00a0", " ");

async function upload(data: FormData): Promise<string> {
  const answer = await house.as(chloe).post(routes.upload.href(), data);
  if (answer.status !== 303) throw new Error(/class="error"[\s\S]*?<\/p>/.exec(await text(answer))?.[0] ?? String(answer.status));
  return answer.headers.get("location")!;
}

/** Opens the page of an import until it is finished, as somebody who presses "Actualiser". */
async function readReport(address: string, who = chloe): Promise<string> {
  for (let turns = 0; turns < 300; turns += 1) {
    const html = await text(house.as(who).get(address));
    if (!/id="avancement"/.test(html)) return html;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("the import never ended");
}

const count = async (source: string) => (await db.selectFrom("places.place").select("id").where("source", "=", source).execute()).length;
const figures = (html: string) => [...html.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)<\/dd>/g)].map(([, name, number]) => `${name} ${number}`).join(", ");

describe("an officer imports a file", () => {
  it("first as a dry run that writes nothing, then for real, once, with the same file", async () => {
    const trial = await upload(form(mednumFile({}, { nom: "Le Second" }, { nom: "" })));
    const told = await readReport(trial);
    expect(figures(told)).toBe("Lus 3, Créés 2, Mis à jour 0, Inchangés 0, Refusés 1");
    expect(told).toMatch(/<th scope="row">4<\/th>[\s\S]*?nom/);
    expect(await count("Essai")).toBe(0);

    const answers = await Promise.all([1, 2].map(() => house.as(chloe).post(trial, { act: "import" })));
    const [real, again] = answers.map((answer) => answer.headers.get("location")!);
    expect(again).toBe(real);
    const done = await readReport(real!);
    expect(figures(done)).toBe("Lus 3, Créés 2, Mis à jour 0, Inchangés 0, Refusés 1");
    expect(await count("Essai")).toBe(2);
    expect(await text(house.as(chloe).get(trial))).toContain(real);

    const csv = await house.as(chloe).get(`${real}.csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(await text(csv)).toMatch(/nature,ligne,identifiant,champ,code,message\r\nrefus,4,/);
    // The file goes a moment after the report is there.
    await expect.poll(async () => (await db.selectFrom("platform.file").select("id").execute()).length).toBe(0);
    const acts = await db.selectFrom("platform.audit").select("act").where("room", "=", "places").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["places.import_start", "places.import_finish", "places.import_start", "places.import_finish"]);
    const runs = await text(house.as(chloe).get(routes.imports.href()));
    expect(runs).toMatch(/Chloé Exemple[\s\S]*Importé[\s\S]*Essai/);
    expect(runs).toMatch(/aria-sort="descending">\s*<a href="[^"]*tri=-debut"/);
    expect(await text(house.as(chloe).get(`${routes.imports.href()}?tri=-debut`))).toMatch(/Essai[\s\S]*Importé/);
    expect(await text(house.as(chloe).get(`${routes.imports.href()}?tri=fichier`))).toMatch(/aria-sort="ascending">\s*<a href="[^"]*tri=-fichier"/);
  });

  it("whose accents come from an old spreadsheet; our own JSON; a list of points with its day", async () => {
    const latin = Buffer.from(mednumFile({ nom: "Médiathèque" }), "latin1");
    await readReport(await upload(form(latin, { source: "Latin", essai: "" })));
    expect((await db.selectFrom("places.place").select("name").where("source", "=", "Latin").executeTakeFirstOrThrow()).name).toBe("Médiathèque");

    const ours = await (await house.get(routes.mednumJson.href())).text();
    await readReport(await upload(form(ours, { source: "Notre JSON", essai: "" }, "lieux.json")));
    expect(await count("Notre JSON")).toBeGreaterThan(0);

    const points = JSON.stringify({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: { id: 1, nom: "Un point", code_insee: "59512" }, geometry: { type: "Point", coordinates: [3.17, 50.69] } }],
    });
    const dated = await house.as(chloe).post(routes.upload.href(), form(points, { source: "Points" }, "points.geojson"));
    expect([dated.status, await text(dated)]).toEqual([422, expect.stringContaining("Dites de quel jour sont ces informations")]);
    await readReport(await upload(form(points, { source: "Points", essai: "", date: "2026-01-01" }, "points.geojson")));
    expect(await count("Points")).toBe(1);
  });

  it("from the template, and from a workbook of Excel or LibreOffice with a line above its titles", async () => {
    const template = new Uint8Array(await (await house.as(chloe).get(`${routes.upload.href()}?modele=1`)).arrayBuffer());
    expect(figures(await readReport(await upload(form(template, { source: "Modèle" }))))).toBe("Lus 1, Créés 1, Mis à jour 0, Inchangés 0, Refusés 0");
    const rows = parse(template, { bom: true });
    for (const [write, source] of [
      [writeXlsx, "Classeur"],
      [writeOds, "Classeur libre"],
    ] as const) {
      const workbook = await write({ sheets: [{ name: "Lieux", rows: [["Nos lieux, relevés en 2026"], [], ...rows] }] });
      await readReport(await upload(form(workbook, { source, essai: "" }, "lieux.ods")));
      expect(await count(source)).toBe(1);
    }
  });

  it("two at once: each waits for the other, and both are whole", async () => {
    const many = (source: string) => form(mednumFile(...Array.from({ length: 700 }, (_, i) => ({ nom: `Lieu ${source} ${i}` }))), { source, essai: "" });
    const addresses = await Promise.all([upload(many("Nord")), upload(many("Sud"))]);
    for (const address of addresses) expect(figures(await readReport(address))).toContain("Créés 700");
  });
});

describe("an import whose process is killed in the middle", () => {
  it("starts again and ends in the same state, and says so", async () => {
    const lines = [{}, { nom: "Le Second" }, { nom: "Le Troisième" }];
    const address = await upload(form(mednumFile(...lines), { source: "Repris", essai: "" }));
    await readReport(address);
    const id = address.split("/").at(-1)!;
    const again = await upload(form(mednumFile(...lines), { source: "Repris", essai: "1" }));
    await readReport(again);
    const { file_id } = await db.selectFrom("places.import_run").select("file_id").where("id", "=", again.split("/").at(-1)!).executeTakeFirstOrThrow();
    // As the kill left it: begun, some places written, nothing told.
    await db.updateTable("places.import_run").set({ finished_at: null, report: null, file_id }).where("id", "=", id).execute();
    await db.deleteFrom("places.place").where("source", "=", "Repris").where("name", "=", "Le Troisième").execute();
    const context = { ...house.services, signal: new AbortController().signal, progress: async () => {}, report: async () => {} };
    await importJob.run(context, { run: id, locale: "fr" });
    const told = await readReport(address);
    expect(figures(told)).toBe("Lus 3, Créés 1, Mis à jour 0, Inchangés 2, Refusés 0");
    expect(told).toContain("interrompu puis repris");
    expect(await count("Repris")).toBe(3);
    await importJob.run(context, { run: id, locale: "fr" });
    expect(await count("Repris")).toBe(3);
  });
});

describe("a table whose titles nobody knows", () => {
  const titles = ["Bâtiment", "Où", "Autre", "N°"];
  const file = [titles, ["Le Moulin", "Roubaix", "rien", "1"], ["La Scierie", "Tourcoing", "rien", "2"]].map((line) => line.join(";")).join("\r\n");
  const day = { date: "2026-11-01" };
  const named = { act: "columns", colonne_0: "nom", colonne_1: "commune", colonne_3: "id" };

  it("waits for what its columns are, reads it so, and knows such a file again", async () => {
    const address = await upload(form(file, { source: "Titres", ...day }));
    const asked = await text(house.as(chloe).get(address));
    expect(asked).toMatch(/Dites ce que sont les colonnes[\s\S]*<label[^>]*>[^<]*Bâtiment[\s\S]*Par exemple : Le Moulin · La Scierie[\s\S]*name="colonne_0"/);
    expect(await text(house.as(chloe).get(routes.imports.href()))).toContain("Colonnes à nommer");

    const twice = await house.as(chloe).post(address, { ...named, colonne_1: "nom" });
    expect([twice.status, await text(twice)]).toEqual([422, expect.stringMatching(/déjà lue comme « Nom »[\s\S]*Il faut une colonne lue comme « Commune »/)]);
    const answers = await Promise.all([1, 2, 3].map(() => house.as(chloe).post(address, named)));
    expect(new Set(answers.map(({ status }) => status)).isSubsetOf(new Set([303, 404, 409]))).toBe(true);
    const [went, ...others] = answers.flatMap((answer) => answer.headers.get("location") ?? []);
    expect([went, others]).toEqual([address, []]);
    const told = await readReport(address);
    expect(figures(told)).toBe("Lus 2, Créés 2, Mis à jour 0, Inchangés 0, Refusés 0");
    expect(told).toMatch(/Colonnes laissées de côté : autre\.[\s\S]*/);

    // What was chosen is shown, and may be chosen otherwise: the same file is tried once more.
    expect(told).toMatch(/Colonnes nommées à la main[\s\S]*<option value="nom" selected/);
    const other = await house.as(chloe).post(address, { ...named, colonne_2: "presentation_detail" });
    const second = other.headers.get("location")!;
    expect(second).not.toBe(address);
    expect(await readReport(second)).not.toContain("Colonnes laissées de côté");
    expect((await house.as(chloe).post(address, named)).status).toBe(404);
    await house.as(chloe).post(second, { act: "import" });
    await expect.poll(() => count("Titres")).toBe(2);
    expect((await db.selectFrom("places.place").select("description").where("source", "=", "Titres").executeTakeFirstOrThrow()).description).toBe("rien");

    const next = await upload(
      form(file.replace("Bâtiment", "BATIMENT").replaceAll("rien", "tout"), { source: "Titres", essai: "", ...day, date: "2026-11-02" }),
    );
    expect(figures(await readReport(next))).toBe("Lus 2, Créés 0, Mis à jour 2, Inchangés 0, Refusés 0");
    expect((await house.as(denis).post(next, named)).status).toBe(403);
  });

  it("that was recognised shows as what, and is read otherwise when somebody says so", async () => {
    const address = await upload(form("Nom;Ville;Remarque;Site\nLe Quai;Lille;Au bord de l’eau;", { source: "Autrement", ...day }));
    const told = await readReport(address);
    expect(told).toMatch(/Colonnes reconnues[\s\S]*<option value="nom" selected[\s\S]*<option value="commune" selected/);
    const again = await house.as(chloe).post(address, { act: "columns", colonne_0: "nom", colonne_1: "commune", colonne_2: "presentation_resume" });
    const second = again.headers.get("location")!;
    await readReport(second);
    await readReport((await house.as(chloe).post(second, { act: "import" })).headers.get("location")!);
    expect((await db.selectFrom("places.place").select("summary").where("source", "=", "Autrement").executeTakeFirstOrThrow()).summary).toBe(
      "Au bord de l’eau",
    );
  });

  it("is forgotten with its import", async () => {
    await forgetImportsJob.run({ ...house.services, now: () => new Date(Date.now() + 4 * 365 * 86_400_000) } as never, {});
    expect(await db.selectFrom("platform.import_columns").select("run").execute()).toEqual([]);
  });
});

describe("what is refused, with a sentence at its field", () => {
  const archive = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  it.each<[string, FormData, string]>([
    ["no file", form(null), "Choisissez un fichier."],
    ["an empty file", form("\u0020".repeat(3)), "Le fichier est vide"],
    ["no source", form(mednumFile({}), { source: " " }), "Dites d’où viennent ces données"],
    ["a day to come", form(mednumFile({}), { date: "2027-01-01" }), "Écrivez une date passée"],
    ["an unknown format", form(mednumFile({}), { format: "../excel" }), "Choisissez un des formats"],
    ["an archive or a workbook", form(archive, {}, "lieux.xlsx"), "Ce fichier est une archive (zip, gz), ou un classeur"],
    ["a picture", form(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0xff]), {}, "a.csv"), "n’est pas en UTF-8"],
    ["the other format", form(mednumFile({}), { format: "france-services" }), "n’est pas au format france-services"],
    ["JSON cut off", form('{"type":"FeatureCollection","features":[', {}, "a.geojson"), "n’est pas un GeoJSON"],
    ["a web page", form("<!doctype html><script>alert(1)</script>", {}, "a.csv"), "d’aucun format connu"],
  ])("%s", async (_what, data, sentence) => {
    const answer = await house.as(chloe).post(routes.upload.href(), data);
    const html = await text(answer);
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).not.toContain("--encoding");
    expect(html).toContain('name="source"');
  });

  it("a file over the limit, and one far over it", async () => {
    const small = await testHouse([territory, people, notifications, places], { settings: { FILE_MAX_MB: "0.01" } });
    const agent = await addPerson(small.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const over = await small.as(agent).post(routes.upload.href(), form("a".repeat(20_000)));
    expect([over.status, await text(over)]).toEqual([422, expect.stringContaining("dépasse 0.01 Mo")]);
    expect((await small.as(agent).post(routes.upload.href(), form("a".repeat(3_000_000)))).status).toBe(413);
    // A workbook is lighter than the table in it, as which it is kept.
    const lines = Array.from({ length: 40 }, (_, n) => [`Lieu ${n}`, "Roubaix", "a".repeat(400)]);
    const workbook = await writeXlsx({ sheets: [{ name: "Lieux", rows: [["nom", "commune", "presentation_detail"], ...lines] }] });
    const dayless = await text(small.as(agent).post(routes.upload.href(), form(workbook, {}, "lieux.xlsx")));
    const fichier_garde = /name="fichier_garde" value="([^"]+)"/.exec(dayless)![1]!;
    const corrected = form(null, { date: "2026-11-01", fichier_garde, fichier_nom: "lieux.xlsx" });
    expect((await small.as(agent).post(routes.upload.href(), corrected)).status).toBe(303);
  });

  it("keeps what was typed", async () => {
    const html = await text(house.as(chloe).post(routes.upload.href(), form("a\n", { source: "<b>Source</b>", date: "2026-01-02" })));
    expect(html).toContain('value="&lt;b>Source&lt;/b>"');
    expect(html).toContain('value="2026-01-02"');
  });
});

describe("a file that is right in a form that is not", () => {
  const points = JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { id: 1, nom: "Un autre point", code_insee: "59512" }, geometry: { type: "Point", coordinates: [3.17, 50.69] } }],
  });
  const kept = (html: string) => ({
    fichier_garde: /name="fichier_garde" value="([^"]+)"/.exec(html)?.[1] ?? "",
    fichier_nom: /name="fichier_nom" value="([^"]+)"/.exec(html)?.[1] ?? "",
  });
  const send = async (who: string, data: FormData) => {
    const answer = await house.as(who).post(routes.upload.href(), data);
    return { status: answer.status, to: answer.headers.get("location"), html: await text(answer) };
  };
  const waiting = () => sql<{ id: string }>`select id from platform.file where room = 'platform/imports'`.execute(db);

  it("is chosen once: the corrected form stands for it, in whatever it was written", async () => {
    const latin = Buffer.from("nom;commune\nMédiathèque d’essai;Roubaix\n".replace("’", "'"), "latin1");
    const dayless = await send(chloe, form(latin, { source: "Gardé", essai: "", encodage: "windows-1252" }, "Nos lieux.csv"));
    expect([dayless.status, dayless.html]).toEqual([422, expect.stringContaining("« Nos lieux.csv » est gardé jusqu’à demain")]);
    const again = await send(chloe, form(null, { source: " ", essai: "", date: "2026-11-01", encodage: "windows-1252", ...kept(dayless.html) }));
    expect([again.status, again.html]).toEqual([422, expect.stringContaining("« Nos lieux.csv » est gardé")]);
    const right = await send(chloe, form(null, { source: "Gardé", essai: "", date: "2026-11-01", encodage: "windows-1252", ...kept(again.html) }));
    expect(await readReport(right.to!)).toContain("Nos lieux.csv");
    expect((await db.selectFrom("places.place").select("name").where("source", "=", "Gardé").executeTakeFirstOrThrow()).name).toBe("Médiathèque d'essai");
    const map = await send(chloe, form(points, { source: "Points gardés" }, "points.geojson"));
    const mapped = await send(chloe, form(null, { source: "Points gardés", date: "2026-11-01", ...kept(map.html) }));
    expect(figures(await readReport(mapped.to!))).toContain("Lus 1, Créés 1");
  });

  it("gives way to another one, and nothing is said of it once that is wrong", async () => {
    const first = await send(chloe, form(points, { source: "Repris" }, "points.geojson"));
    const other = await send(chloe, form("a\n1\n", { source: "Repris", date: "2026-11-01", ...kept(first.html) }, "autre.csv"));
    expect([other.status, other.html]).toEqual([422, expect.stringContaining("Choisissez-le à nouveau")]);
    expect(kept(other.html).fichier_garde).toBe("");
  });

  it("is nobody else's, whatever stands in the form, and no other file of the house", async () => {
    const { html } = await send(chloe, form(points, { source: "À moi" }, "points.geojson"));
    const mine = kept(html);
    const [other] = (await db.selectFrom("platform.file").select("id").where("room", "=", "places").execute()).map(({ id }) => id);
    const stolen = { source: "Volé", date: "2026-11-01" };
    const tries: readonly (readonly [string, string])[] = [
      [readers.en, mine.fichier_garde],
      [chloe, mine.fichier_garde.split(".")[0]!],
      [chloe, `${other}.${mine.fichier_garde.split(".")[1]}`],
      [chloe, "../secret.x"],
    ];
    for (const [who, fichier_garde] of tries) expect((await send(who, form(null, { ...stolen, fichier_garde, fichier_nom: "a.geojson" }))).status).toBe(422);
    expect((await db.selectFrom("places.import_run").select("id").where("source", "=", "Volé").execute()).length).toBe(0);
  });

  it("goes the next night, if nobody corrected the form", async () => {
    const { html } = await send(chloe, form(points, { source: "Oublié" }, "points.geojson"));
    const sweep = (hours: number) =>
      sweepFiles.run({ ...house.services, now: () => new Date(Date.now() + hours * 3_600_000), signal: new AbortController().signal } as never, {});
    await sweep(23);
    expect((await waiting()).rows).not.toEqual([]);
    await sweep(25);
    expect((await waiting()).rows).toEqual([]);
    const late = await send(chloe, form(null, { source: "Oublié", date: "2026-11-01", ...kept(html) }));
    expect([late.status, late.html]).toEqual([422, expect.stringContaining("Choisissez un fichier")]);
    expect(late.html).not.toContain("est gardé jusqu’à demain");
  });
});

describe("an officer who reads English or Dutch", () => {
  const line = { telephone: "?", site_web: "www.fabrique.example", services: "Foo" };

  it.each<[keyof typeof readers, string, string, string]>([
    [
      "en",
      "“?” is not a complete telephone number of France or Belgium.",
      "“Foo” is not a service of the national schema.",
      "was completed as “http://www.fabrique.example”.",
    ],
    [
      "nl",
      "“?” is geen volledig telefoonnummer van Frankrijk of België.",
      "“Foo” is geen dienst uit het nationale schema.",
      "is aangevuld tot “http://www.fabrique.example”.",
    ],
  ])("reads why a line is refused and what was set right: %s", async (language, phone, term, completed) => {
    const address = await upload(form(mednumFile(line, { site_web: line.site_web })));
    const told = await readReport(address, readers[language]);
    for (const sentence of [phone, term, completed]) expect(told).toContain(sentence);
    expect(told).not.toMatch(/n’est pas|a été/);
    const csv = await text(house.as(readers[language]).get(`${address}.csv`));
    expect(csv).toContain(`,phone,${phone}`);
  });

  it.each<[keyof typeof readers, string, string]>([
    ["en", "choose the encoding Windows-1252", "The columns of this file are of no known format."],
    ["nl", "kies de codering Windows-1252", "De kolommen van dit bestand horen bij geen bekend formaat."],
  ])("reads why a file is refused: %s", async (language, encoding, columns) => {
    const refused = (content: string | Uint8Array) => text(house.as(readers[language]).post(routes.upload.href(), form(content)));
    expect(await refused(Uint8Array.from([0x61, 0xff, 0x00]))).toContain(encoding);
    expect(await refused("a\n1\n")).toContain(columns);
  });

  it("reads in French, marked as such, what was kept before notes had values", async () => {
    const address = await upload(form(mednumFile({ nom: "" })));
    await readReport(address);
    const id = address.split("/").at(-1)!;
    const old = JSON.stringify([{ line: 2, id: "essai-1", field: "nom", code: "required", message: "La valeur manque." }]);
    await sql`update places.import_run set report = jsonb_set(report, '{rejections}', ${old}::jsonb) where id = ${id}`.execute(db);
    expect(await readReport(address, readers.nl)).toContain('<span lang="fr">La valeur manque.</span>');
    expect(await readReport(address)).toMatch(/<span>La valeur manque\.<\/span>/);
    expect(await text(house.as(chloe).get(`${address}.csv`))).toContain("required,La valeur manque.");
    await sql`update places.import_run set report = null, refusal = 'Le fichier est vide.' where id = ${id}`.execute(db);
    expect(await readReport(address, readers.en)).toContain('<span lang="fr">Le fichier est vide.</span>');
    await sql`update places.import_run set refusal = ${keepRefusal({ code: "empty", values: [] })} where id = ${id}`.execute(db);
    expect(await readReport(address, readers.en)).toContain("<span>The file is empty.</span>");
  });
});

describe("who may", () => {
  it("only who is in charge of the whole metropolis", async () => {
    const address = await upload(form(mednumFile({})));
    await readReport(address);
    for (const one of [routes.upload.href(), routes.imports.href(), address, `${address}.csv`]) {
      expect((await house.get(one)).headers.get("location")).toContain("/connexion");
      expect((await house.as(denis).get(one)).status).toBe(403);
    }
    expect((await house.as(denis).post(routes.upload.href(), form(mednumFile({})))).status).toBe(403);
    expect((await house.as(denis).post(address, { act: "import" })).status).toBe(403);
    expect((await house.as(chloe).get(`${routes.imports.href()}/nulle-part`)).status).toBe(404);
  });
});

describe("what is kept", () => {
  it("the file of a dry run for a week: then it is asked for again", async () => {
    const address = await upload(form(mednumFile({})));
    await readReport(address);
    const id = address.split("/").at(-1)!;
    await db
      .updateTable("places.import_run")
      .set({ started_at: new Date("2026-11-10") })
      .where("id", "=", id)
      .execute();
    await forgetImportsJob.run({ ...house.services, now: () => new Date("2026-11-24") } as never, {});
    expect(await text(house.as(chloe).get(address))).toContain("n’est plus gardé");
    expect((await house.as(chloe).post(address, { act: "import" })).status).toBe(409);
    await db
      .updateTable("places.import_run")
      .set({ started_at: new Date("2025-11-10") })
      .where("id", "=", id)
      .execute();
    await forgetImportsJob.run({ ...house.services, now: () => new Date("2026-11-24") } as never, {});
    expect((await house.as(chloe).get(address)).status).toBe(404);
  });
});

const shared = resolve(import.meta.dirname, "../../../../shared/data/places");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: import of the real files on the page.");

describe.skipIf(absent)("the real files of the metropolis", () => {
  it.each([
    ["mel-tiers-lieux-2019.geojson", "CGET", 47],
    ["mel-france-services-20240801.csv", "ANCT", 11],
    ["mel-mednum-france-services.csv", "Mednum", 11],
  ])("%s goes in whole, its format recognised", async (name, source, lines) => {
    const told = await readReport(await upload(form(readFileSync(`${shared}/${name}`), { source, essai: "" }, name)));
    expect(figures(told)).toBe(`Lus ${lines}, Créés ${lines}, Mis à jour 0, Inchangés 0, Refusés 0`);
  });
});
