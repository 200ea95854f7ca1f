import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { readLines } from "#platform/imports/sheet.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { actsHouse, textOf } from "../../acts.testing.ts";
import { findSource } from "../ledger.query.ts";
import { entryTable } from "./columns.ts";
import { importLines } from "./import-lines.command.ts";
import { importTexts } from "./import.texts.ts";
import { findRules } from "./rules.query.ts";

const house = await actsHouse({ work: true });
const { db, as, addProcess, addProposal, proposal, chloe } = house;
const today = dayOf(Date.now());

async function sourceFor() {
  const process = await addProcess();
  const idea = await addProposal(process);
  const fields = { canal: "paper", titre: "Urne de la bibliothèque", jour: today };
  const opened = await as(chloe).post(`/participer/instruction/demarche/${process.slug}/contributions/nouvelle`, fields);
  return { process, idea, source: opened.headers.get("location")!.split("?")[0]! };
}

async function send(source: string, content: string | Uint8Array, fields: Record<string, string> = { essai: "1" }) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("fichier", new File([content as BlobPart], "feuilles.csv", { type: "text/csv" }));
  return as(chloe).post(`${source}/importer`, form);
}
const runOf = (sent: Response) => sent.headers.get("location")!;

const finished = (run: string) =>
  eventually(async () => {
    const html = await textOf(as(chloe).get(run));
    expect(html).not.toContain("<progress");
    return html;
  });
const entries = async (source: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ideas.entry where source_id = ${source.split("/").at(-1)!}`.execute(db)).rows[0]!.n;

const table = [
  "type;feuille;idee;titre;texte;nombre;avis;signature;accord;courriel;couleur",
  "idée;1;;Des arbres rue du Bois;Il fait trop chaud l’été dans cette rue.;;;Mireille D.;oui;mireille@exemple.fr;vert",
  "soutiens;2;1;;;35;;;;;",
  "commentaire;3;n° 1;;Il faudrait aussi des bancs.;;pour;Jean;non;;",
  "idée;4;;Trop court;Non.;;;;;;",
  "soutiens;2;1;;;35;;;;;",
  "soutiens;5;99;;;3;;;;;",
  "autre chose;6;;;;;;;;;",
].join("\r\n");

describe("a file of contributions", () => {
  it("is tried first, with a reason for each refused line, then entered for real, once", async () => {
    const { source, idea } = await sourceFor();
    const trial = runOf(await send(source, `\ufeff${table}`));
    const report = await finished(trial);
    expect(report).toMatch(/Essai terminé, rien n’a été écrit[\s\S]*Refusées[\s\S]*>4</);
    expect(report).toMatch(/Cette feuille est déjà saisie[\s\S]*Aucune idée de cette démarche ne porte ce numéro[\s\S]*Dites si la ligne est/);
    expect(report).toContain("Colonnes laissées de côté : couleur.");
    expect(await entries(source)).toBe(0);
    expect(await proposal(idea.id)).toMatchObject({ supports: 0, comments: 0 });
    // Whoever reads the report need not read the language of whoever sent the file.
    for (const [language, twice, kind] of [
      ["en", "This sheet is already typed into this ledger", "Say whether the line is an idea"],
      ["nl", "Dit blad is al in dit register ingevoerd", importTexts.nl.kind],
    ] as const)
      for (const address of [trial, `${trial}.csv`]) {
        const words = await textOf(as(chloe).get(address, { "accept-language": language, cookie: `affichage=${language}` }));
        expect(words).toContain(twice);
        expect(words).toContain(kind);
        expect(words).not.toContain("Cette feuille est déjà saisie");
      }

    const answers = await Promise.all(Array.from({ length: 5 }, () => as(chloe).post(trial, { act: "import" })));
    const [real, ...others] = new Set(answers.map(({ headers }) => headers.get("location")!));
    expect(others).toEqual([]);
    expect(await finished(real!)).toContain("Import terminé");
    expect(await entries(source)).toBe(3);
    expect(await proposal(idea.id)).toMatchObject({ supports: 35, counted_supports: 35, comments: 1 });
    const { rows } = await sql<{ signature: string; channel: string }>`
      select signature, channel from ideas.proposal where process_id = (select process_id from ideas.source where id = ${source.split("/").at(-1)!}) and number = 2`.execute(
      db,
    );
    expect(rows).toEqual([{ signature: "Mireille D.", channel: "paper" }]);
    const csv = await (await as(chloe).get(`${real}.csv`)).text();
    expect(csv.split("\n").filter(Boolean)).toHaveLength(5);
    const left = await sql`select from ideas.channel_import where file_id is not null`.execute(db);
    expect(left.rows).toEqual([]);
  });

  it("that was entered before is refused line by line: no sheet counts twice", async () => {
    const { source, idea } = await sourceFor();
    await finished(runOf(await send(source, table, {})));
    const again = await finished(runOf(await send(source, table, {})));
    expect(again).toMatch(/Refusées[\s\S]*>7</);
    expect(await entries(source)).toBe(3);
    expect(await proposal(idea.id)).toMatchObject({ supports: 35 });
  });

  it("is refused whole at its field when it cannot be read, with what to do", async () => {
    const { source } = await sourceFor();
    const refused = async (content: string | Uint8Array) => {
      const answer = await send(source, content, {});
      return [answer.status, await textOf(answer)] as const;
    };
    expect(await refused("type;feuille\n")).toEqual([422, expect.stringContaining("aucune ligne sous ses titres")]);
    expect(await refused('type;feuille\n"idée;1')).toEqual([422, expect.stringContaining("un guillemet ouvert")]);
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
    expect(await refused(picture)).toEqual([422, expect.stringContaining("ni un tableau CSV, ni un classeur lisible")]);
    expect((await as(chloe).post(`${source}/importer`, new FormData())).status).toBe(422);
  });

  it("with titles of its own waits for what its columns are", async () => {
    const { source } = await sourceFor();
    const file = "Nature;Papier;Dit\ncommentaire;1;Bien\n";
    const trial = runOf(await send(source, file));
    expect(await textOf(as(chloe).get(trial))).toContain("Dites ce que sont les colonnes");
    expect((await as(chloe).post(trial, { act: "columns", colonne_0: "type" })).status).toBe(422);
    const named = { act: "columns", colonne_0: "type", colonne_1: "feuille", colonne_2: "texte" };
    expect(await finished(runOf(await as(chloe).post(trial, named)))).toMatch(/Refusées[\s\S]*>1<[\s\S]*idee/);
    expect(await finished(runOf(await send(source, file)))).toContain("Colonnes nommées à la main");
  });

  it("may come from an old spreadsheet, whose accents are recognised", async () => {
    const { source } = await sourceFor();
    const latin = new Uint8Array([...new TextEncoder().encode("type;feuille;idee;texte\ncommentaire;1;1;Tr"), 0xe8, ...new TextEncoder().encode("s bien")]);
    expect(await finished(runOf(await send(source, latin, {})))).toContain("Import terminé");
    expect(await entries(source)).toBe(1);
    const { rows } = await sql<{ body: string }>`
      select body from processes.comment where id = (select comment_id from ideas.entry where source_id = ${source.split("/").at(-1)!})`.execute(db);
    expect(rows).toEqual([{ body: "Très bien" }]);
  });

  it("has a template, whose lines are taken as they are", async () => {
    const { source } = await sourceFor();
    const template = await as(chloe).get(`${source}/importer?modele=1`);
    expect(template.headers.get("content-disposition")).toContain("contributions.csv");
    const report = await finished(runOf(await send(source, new Uint8Array(await template.arrayBuffer()), {})));
    expect(report).toMatch(/Import terminé[\s\S]*Aucune ligne n’est refusée/);
    expect(await entries(source)).toBe(3);
  });

  it("that was begun and stopped is taken up again where it was, with nothing twice", async () => {
    const { source, process, idea } = await sourceFor();
    const second = await addProposal(process);
    const found = (await findSource(db, source.split("/").at(-1)!))!;
    const { rows } = await sql<{ id: string }>`
      insert into ideas.channel_import (source_id, file_name, dry_run, started_by) values (${found.id}, 'f.csv', false, ${chloe}) returning id`.execute(db);
    const rules = await findRules(db, process.id, "fr");
    const asked = { db, source: found, rules, importId: rows[0]!.id, dryRun: false, by: chloe, progress: async () => {}, signal: new AbortController().signal };
    const read = readLines("type;feuille;idee;nombre\nsoutiens;1;1;10\nsoutiens;1;2;20\nsoutiens;2;1;5\n", entryTable);
    if (!read.ok) throw new Error(read.fault);
    expect(await importLines(asked, read.lines.slice(0, 2))).toMatchObject({ supports: 2, before: 0 });
    expect(await importLines(asked, read.lines)).toMatchObject({ supports: 1, before: 2, rejected: 0 });
    expect([await proposal(idea.id), await proposal(second.id)]).toMatchObject([{ supports: 15 }, { supports: 20 }]);
  });
});
