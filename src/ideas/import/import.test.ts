import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { actsHouse, textOf } from "../acts.testing.ts";
import { importProposalsLine } from "./import.line.ts";

const house = await actsHouse({ work: true });
const { db } = house;
const process = await house.addProcess();
await sql`insert into processes.category (process_id, slug, position, name) values (${process.id}, 'nature', 0, 'Nature et fraîcheur')`.execute(db);
const hugo = await house.addSettled({ name: "Hugo Lemaire" });
const denis = await house.addSettled({ name: "Denis Mallet", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const base = `/participer/instruction/demarche/${process.slug}/import`;

const head = "id;title;body;category;scope;latitude;longitude;cost;author;created_at;state;votes";
const lines = [
  'A-1;Des arbres rue Haute;"<p>La rue est un four.</p><ul><li>planter</li><li>arroser</li></ul>";Nature et fraicheur;Roubaix;50.6942;3.1746;12 000;Odile;2024-05-12T08:30:00Z;accepted;12',
  "A-2;Un banc au soleil;Un banc devant la gare pour attendre assis.;Inconnu;59350;48.8;2.3;beaucoup;odile@exemple.fr;2999-01-01;;3",
  "A-3;Trop;Un texte assez long pour être lu.;;Roubaix;;;;;;;",
  "A-4;Une idée de nulle part;Un texte assez long pour être lu.;;Paris;;;;;;;",
  "A-1;Deux fois la même référence;Un texte assez long pour être lu.;;Roubaix;;;;;;;",
];
const csv = (rows = lines) => `${head}\n${rows.join("\n")}\n`;
const fileOf = (content: string | Uint8Array) => {
  const form = new FormData();
  form.set("fichier", new File([content as BlobPart], "export.csv", { type: "text/csv" }));
  return form;
};
const mapping = {
  act: "try",
  source: "Ancienne plateforme",
  ...{ colonne_reference: "id", colonne_title: "title", colonne_body: "body", colonne_category: "category", colonne_commune: "scope" },
  ...{
    colonne_latitude: "latitude",
    colonne_longitude: "longitude",
    colonne_cost: "cost",
    colonne_signature: "author",
    colonne_filedAt: "created_at",
    colonne_state: "state",
  },
};
const as = house.as(house.chloe);
const imported = async (of = process.id) =>
  (
    await sql<{ title: string; version: number; imported_as: string; signature: string; body: string; filed_at: Date; channel: string }>`
    select title, version, imported_as, signature, body, filed_at, channel from ideas.proposal where process_id = ${of} order by number`.execute(db)
  ).rows;
const finished = (page: string) => eventually(async () => expect(await textOf(as.get(page))).toContain("Lignes lues"));
async function send(content: string): Promise<string> {
  return (await as.post(base, fileOf(content))).headers.get("location")!;
}

describe("bringing in the ideas of another platform", () => {
  it("guesses the columns, tries without writing, then imports what was tried", async () => {
    const page = await send(csv());
    expect(await textOf(as.get(page))).toMatch(/name="colonne_title"[^>]*>.*<option value="title" selected/);
    expect((await as.post(page, mapping)).status).toBe(303);
    await finished(page);
    const report = await textOf(as.get(page));
    for (const words of [
      "Essai terminé",
      "Titre de moins de 5 signes",
      "Commune inconnue",
      "déjà vue plus haut",
      "Thème inconnu",
      "Coût illisible",
      "Date à venir",
      "Colonnes laissées de côté : votes",
    ])
      expect(report).toContain(words);
    expect(await imported()).toHaveLength(0);

    const twice = await Promise.all([as.post(page, { act: "import" }), as.post(page, { act: "import" })]);
    const real = twice[0]!.headers.get("location")!;
    expect(twice[1]!.headers.get("location")).toBe(real);
    await finished(real);
    const ideas = await imported();
    expect(ideas.map(({ imported_as }) => imported_as)).toEqual(["A-1", "A-2"]);
    expect(ideas[0]).toMatchObject({
      signature: "Odile",
      channel: "import",
      filed_at: new Date("2024-05-12T08:30:00Z"),
      body: "La rue est un four.\n\n- planter\n- arroser",
    });
    expect(ideas[1]!.signature).toBe("Ancienne plateforme");
    expect(await (await as.get(`${real}.csv`)).text()).toContain("Titre de moins de 5 signes");
  });

  it("takes a date that is none for no date, says so, and goes on", async () => {
    const other = await house.addProcess();
    const dates = ["31/02/2026", "2026-02-31", "2026-02-30T10:00:00Z", "2026-02-28 24:00", "2026-02-28T10:00:00+99:99"];
    const rows = dates.map((date, at) => `D-${at};Une idée du ${at + 1};Un texte assez long pour être lu.;;Roubaix;;;;;${date};;`);
    const sent = await as.post(`/participer/instruction/demarche/${other.slug}/import`, fileOf(csv(rows)));
    const page = sent.headers.get("location")!;
    await as.post(page, mapping);
    await finished(page);
    const report = await textOf(as.get(page));
    expect(report.match(/Date illisible/g)).toHaveLength(dates.length);
    const real = (await as.post(page, { act: "import" })).headers.get("location")!;
    await finished(real);
    expect(await imported(other.id)).toHaveLength(dates.length);
    const { rows: failed } = await sql`select from platform.task where state = 'failed'`.execute(db);
    expect(failed).toEqual([]);
  });

  it("finds communes as every other import does: by old codes, spellings and associated communes", async () => {
    const other = await house.addProcess();
    const written = ["ROUBAIX CEDEX 1", "Madeleine (La)", "St André lez Lille", "Lomme", "59355", "MEL", ""];
    const rows = written.map((where, at) => `E-${at};Une idée de ${at + 1} lignes;Un texte assez long pour être lu.;;${where};;;;;;;`);
    const page = (await as.post(`/participer/instruction/demarche/${other.slug}/import`, fileOf(csv(rows)))).headers.get("location")!;
    await as.post(page, mapping);
    await finished(page);
    await as.post(page, { act: "import" });
    await eventually(async () => {
      const { rows: lies } = await sql<{ code: string | null }>`
        select commune_code as code from ideas.proposal where process_id = ${other.id} order by number`.execute(db);
      expect(lies.map(({ code }) => code)).toEqual(["59512", "59368", "59527", "59350", "59350", null, null]);
    });
  });

  it("again changes what changed, adds what is new and leaves the rest", async () => {
    const again = [
      "A-1;Des arbres rue Haute;Un autre texte pour la rue Haute.;;Roubaix;;;;;;;",
      lines[1]!,
      "A-9;Une idée de plus;Un texte assez long pour être lu.;;Roubaix;;;;;;;",
    ];
    const page = await send(csv(again));
    await as.post(page, mapping);
    await finished(page);
    await as.post(page, { act: "import" });
    await eventually(async () => expect(await imported()).toHaveLength(3));
    expect((await imported()).map(({ imported_as, version }) => [imported_as, version])).toEqual([
      ["A-1", 2],
      ["A-2", 1],
      ["A-9", 1],
    ]);
  });

  it("asks again for columns that are missing or named twice", async () => {
    const page = await send(csv());
    const answer = await as.post(page, { ...mapping, source: "", colonne_body: "", colonne_cost: "title" });
    const form = await textOf(answer);
    expect(answer.status).toBe(422);
    for (const words of ["Écrivez le nom de la plateforme", "Choisissez une colonne", "sert déjà à autre chose"]) expect(form).toContain(words);
  });

  it.each([
    ["nothing", null, "Choisissez un fichier"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "Enregistrez-le en CSV"],
    ["titles alone", `${head}\n`, "aucune ligne sous ses titres"],
    ["two columns of one name", "id;id\n1;2\n", "chacune autrement"],
  ])("refuses %s", async (_, content, sentence) => {
    const answer = await as.post(base, content === null ? new FormData() : fileOf(content));
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(sentence)]);
  });

  it("reads what an old spreadsheet wrote", async () => {
    const bytes = Buffer.from("id;titre;texte\n1;Été à la place;Une fête d’été sur la grande place.\n".replaceAll("’", "'"), "latin1");
    expect(await textOf(as.get((await as.post(base, fileOf(bytes))).headers.get("location")!))).toContain("Été à la place");
  });

  it("has a template, whose columns are all known and whose line goes in", async () => {
    const own = await house.addProcess();
    const at = `/participer/instruction/demarche/${own.slug}/import`;
    const template = await as.get(`${at}?modele=1`);
    expect(template.headers.get("content-disposition")).toContain("idees.csv");
    const page = (await as.post(at, fileOf(await template.text()))).headers.get("location")!;
    const guessed = [...(await textOf(as.get(page))).matchAll(/name="(colonne_\w+)"[\s\S]*?<\/select>/g)].map(([select, name]) => [
      name,
      /value="([^"]+)" selected/.exec(select)?.[1],
    ]);
    expect(guessed.filter(([, title]) => title === undefined)).toEqual([]);
    await as.post(page, { act: "try", source: "Ancienne plateforme", ...Object.fromEntries(guessed) });
    await finished(page);
    await as.post(page, { act: "import" });
    await eventually(async () => expect(await imported(own.id)).toMatchObject([{ title: "Des arbres rue Haute", imported_as: "A-1", signature: "Odile" }]));
  });

  it("is for those who run the process", async () => {
    expect((await house.get(base)).status).toBe(303);
    expect((await house.as(hugo).get(base)).status).toBe(403);
    expect((await house.as(denis).get(base)).status).toBe(404);
    expect((await house.as(denis).post(base, fileOf(csv()))).status).toBe(404);
    expect((await as.get(`${base}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
  });
});

describe("beffroi proposals import", () => {
  it("does the same at the command line, and says with its code what became of it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "beffroi-ideas-"));
    const own = await house.addProcess();
    const said: string[] = [];
    const tools = {
      database: async () => db,
      settings: house.services.settings,
      out: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
    };
    try {
      const path = join(folder, "export.csv");
      await writeFile(path, csv());
      const run = (...args: string[]) => importProposalsLine.run(args, tools);
      expect(await run(path, "--process", own.slug, "--source", "Ancienne", "--dry-run")).toBe(1);
      expect(await imported(own.id)).toHaveLength(0);
      expect(await run(path, "--process", own.slug, "--source", "Ancienne")).toBe(1);
      expect(await imported(own.id)).toHaveLength(2);
      expect(await run(path, "--process", "nulle-part", "--source", "Ancienne")).toBe(2);
      expect(await run(path, "--process", own.slug)).toBe(2);
      expect(await run(path, "--process", own.slug, "--source", "Ancienne", "--map", "couleur=id")).toBe(2);
      expect(said.join("")).toContain("Idées nouvelles\u00a0: 2");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
