import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { readTerritory, type Territory } from "#territory";
import { publishWithin } from "./publish-edition/publish-edition.job.ts";
import { diffOf } from "./published/diff.query.ts";
import { fieldsOf } from "./published/published.ts";
import { convertRows } from "./read-edition/convert-rows.ts";
import { readTable } from "./reading/read-table.ts";
import type { Opens } from "./reading/table.ts";
import { type DatasetStory, toldDatasets } from "./story/datasets.ts";

/** Six datasets of the demo, read as files that are sent are read: of the metropolis and of communes, each with another trait. */
export async function seed({ db, say, places, files }: SeedContext): Promise<void> {
  if (places !== null || !files) return;
  const territory = await readTerritory(db);
  if (!territory.communeByCode("59350")) return;
  const today = dayOf(Date.now());
  const told = toldDatasets(today);
  for (const one of told) await plantDataset({ db, files, territory, today }, one);
  await plantQuestions(db, today);
  say(`Open data: ${told.length} datasets of the demo's story`);
}

interface Planting {
  readonly db: Db;
  readonly files: Files;
  readonly territory: Territory;
  readonly today: string;
}

async function plantDataset(planting: Planting, told: DatasetStory): Promise<void> {
  const { db, today } = planting;
  const { id, title, description, keywords, theme, refresh, licence, commune, link = null, chart = null, says } = told;
  const columns = Object.fromEntries(Object.entries(says).map(([name, text]) => [name, { says: text }]));
  const by = commune === "59512" ? cast.denis.id : cast.chloe.id;
  const began = instantOf(addDays(today, -told.versions[0]!.daysAgo), "09:30");
  await sql`
    insert into opendata.published (id, title, description, keywords, theme, refresh, licence, commune_code, columns, chart, link, created_at, created_by)
    values (${id}, ${title}, ${description}, ${keywords}, ${theme}, ${refresh}, ${licence}, ${commune}, ${JSON.stringify(columns)}::jsonb,
      ${chart && JSON.stringify(chart)}::jsonb, ${link}, ${began}, ${by})`.execute(db);
  for (const [at, version] of told.versions.entries()) await plantVersion(planting, { id, number: at + 1, by, columns, ...version });
}

interface VersionStory {
  readonly id: string;
  readonly number: number;
  readonly by: string;
  readonly columns: Readonly<Record<string, { readonly says: string }>>;
  readonly daysAgo: number;
  readonly fileName: string;
  readonly text: string;
}

/** As its file is read by the job, then published. @throws Error where the demo's own file cannot be read */
async function plantVersion({ db, files, territory, today }: Planting, { id, number, by, columns, daysAgo, fileName, text }: VersionStory): Promise<void> {
  const open: Opens = async () => new Blob([text]).stream();
  const read = await readTable(open);
  if (!read.ok) throw new Error(`The demo's dataset ${id} cannot be read: ${read.refusal}`);
  const converting = convertRows({ ...read.table, open, territory, words: columns, schema: null });
  const rows: { line: number; row: DatasetRow }[] = [];
  for await (const one of converting.rows) rows.push(one);
  const put = await files.put(new TextEncoder().encode(text), { name: fileName, room: "opendata", accept: ["text/csv"], maxBytes: 1_000_000 }, db);
  if (!put.ok) throw new Error(`The demo's file ${fileName} was refused: ${put.problem}`);
  const [sent, published] = [instantOf(addDays(today, -daysAgo), "09:30"), instantOf(addDays(today, -daysAgo), "10:15")];
  await sql`
    insert into opendata.edition (dataset, number, kind, file_id, file_name, encoding, sent_at, sent_by, read_at, rows)
    values (${id}, ${number}, 'csv', ${put.file.id}, ${fileName}, 'utf-8', ${sent}, ${by}, ${sent}, ${rows.length})`.execute(db);
  await sql`
    insert into opendata.edition_row (dataset, number, line, row)
    select ${id}, ${number}::integer, g.line, g.row
    from unnest(${rows.map(({ line }) => line)}::integer[], ${rows.map(({ row }) => JSON.stringify(row))}::jsonb[]) as g (line, row)`.execute(db);
  const report = converting.report();
  const current = number > 1 ? number - 1 : null;
  const diff = current === null ? null : await diffOf(db, id, number, report.key);
  await sql`update opendata.edition set report = ${JSON.stringify({ ...report, diff })}::jsonb where dataset = ${id} and number = ${number}`.execute(db);
  const settled = { out: [], key: report.key, fields: fieldsOf(report, columns), facets: [] };
  await publishWithin(db, files, { ...settled, dataset: { id, current }, number, by, rows: rows.map(({ row }) => row), at: published });
}

/** One that was answered, and one that waits. */
async function plantQuestions(db: Db, today: string): Promise<void> {
  const at = (days: number) => instantOf(addDays(today, -days), "14:00");
  await sql`
    insert into opendata.question (id, dataset, asked_by, text, asked_at, answer, answered_by, answered_at) values
    ('0de00000-0000-4000-8000-000000000001', 'subventions-aux-associations', ${cast.amina.id},
      'Le montant est-il celui qui a été voté ou celui qui a été versé\u202f?', ${at(24)},
      'C’est le montant voté. Les versements ont lieu en deux fois, et seront publiés dans un autre jeu.', ${cast.chloe.id}, ${at(21)}),
    ('0de00000-0000-4000-8000-000000000002', 'fontaines-a-boire', ${cast.hugo.id},
      'Les fontaines sont-elles coupées l’hiver, et si oui à partir de quel mois\u202f?', ${at(2)}, null, null, null)`.execute(db);
}
