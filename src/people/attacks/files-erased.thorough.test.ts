import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import platform from "#platform/module.ts";
import { rooms } from "../../app.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { cast } from "../cast.ts";
import { asInsider, dropChecks, dump, plantRow } from "./everyone-erased.testing.ts";

// Every column of every table that leads to a file gets one of its own; then everybody is erased with their words, time passes, and the folder is read.
const folder = await mkdtemp(join(tmpdir(), "erased-files-"));
const house = await plantedHouse({ settings: { DATA_DIR: folder } });
afterAll(() => rm(folder, { recursive: true }));
const { owner, services } = house;
const jobs = [platform, ...rooms.slice(1)].flatMap((room) => room.jobs ?? []);
const everybody = Object.values(cast).map(({ id }) => id);

/** What stays, and why: pictures and documents of the institution, and what others rely on. */
const stay: Readonly<Record<string, string>> = {
  "assemblies.session_file.file_id": "a document that a panel was given by the institution",
  "bookings.resource.file_id": "what can be booked at a place",
  "bookings.resource.small_file_id": "the same, smaller",
  "budgets.project.file_id": "a picture on a ballot",
  "calls.document.file_id": "a document on which a decision on public money rests; that of a draft goes with it",
  "calls.evidence_file.file_id": "evidence on which a payment of public money rests",
  "challenges.entry.file_id": "what a team sent, which a jury judged; that of a draft goes with its team",
  "challenges.entry.picture_id": "the picture of it",
  "challenges.entry.small_id": "the same, smaller",
  "deliberations.deliberation.file_id": "the signed act of an assembly",
  "identity.version.logo_file_id": "the logo of the institution",
  "ideas.delivery_picture.file_id": "a picture of the service",
  "loans.inspection.file_id": "the state of a thing, on which two parties rely",
  "network.meeting_document.file_id": "a document of a general meeting, on which members voted",
  "opendata.edition.file_id": "a file of data of the institution; what leads to persons is decided of before anything of it is published",
  "opendata.edition.public_file_id": "open data, as they were published",
  "places.photo.file_id": "what a place looks like, without its photographer's name",
  "places.photo.small_file_id": "the same, smaller",
  "premises.offer.file_id": "what premises look like",
  "premises.offer.small_file_id": "the same, smaller",
  "processes.process_document.file_id": "a document of the institution",
  "publications.edition.file_id": "a picture of the institution",
  "visits.photo.file_id": "a picture of a visit",
};
/** Of ideas, those that were judged keep what the decision rests on, under a name that tells nobody. */
const judged = ["ideas.proposal_file.file_id", "ideas.proposal_file.small_file_id"];

interface MarkedFile {
  readonly column: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly name: string;
}

const marked: MarkedFile[] = [];
/** Files of ideas of these people, by the names that they gave them. */
const theirs: string[] = [];
let turn = 0;

/** A file of somebody's, with their name in its own name and in what it says. */
async function giveFile(table: string, column: string, ctid: string): Promise<void> {
  turn += 1;
  const name = `Lettre de Zyxomma ${turn}.txt`;
  const put = await services.files.put(new TextEncoder().encode(`Zyxomma écrit dans ${table}.${column}, ${turn}`), {
    ...{ name, room: table.split(".")[0]!, accept: ["text/plain"], maxBytes: 1000 },
  });
  if (!put.ok) throw new Error(put.problem);
  await asInsider(owner, (trx) => sql`update ${sql.table(table)} set ${sql.id(column)} = ${put.file.id} where ctid = ${ctid}::tid`.execute(trx));
  marked.push({ column: `${table}.${column}`, fileId: put.file.id, sha256: put.file.sha256, name });
}

async function fileColumns() {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.table_schema || '.' || c.table_name as "table", c.column_name::text as "column" from information_schema.columns c
    join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and data_type = 'uuid' and column_name like '%file_id' and table_schema not in ('information_schema', 'pg_catalog')
    order by 1, 2`.execute(owner);
  return rows.filter(({ table }) => !table.endsWith(".dropped_file"));
}

const contents = async () => (await readdir(join(folder, "files"), { recursive: true }).catch(() => [])).filter((path) => path.length > 3);

async function runJobs(): Promise<void> {
  const context = { ...services, signal: AbortSignal.timeout(60_000), progress: async () => {}, report: async () => {} };
  for (const name of ["people/erase", "people/remove-copies", "participation/forget-drafts", "platform/sweep-files"])
    await jobs.find((job) => job.name === name)!.run(context, {} as never);
  for (const job of jobs.filter(({ name }) => /forget/.test(name) && /import|file|elector/.test(name))) await job.run(context, {} as never);
}

/** All that was sent lies there longer than any file is promised to. */
async function letTimePass(): Promise<void> {
  await sql`update people.person set erasure_asked_at = now() - interval '15 days' where id = any(${everybody})`.execute(owner);
  for (const id of everybody)
    await sql`
      insert into people.erasure (person_id, contributions) values (${id}, 'remove') on conflict (person_id) do update set contributions = 'remove'`.execute(
      owner,
    );
  const { rows } = await sql<{ table: string }>`
    select c.table_schema || '.' || c.table_name as "table" from information_schema.columns c
    where c.column_name = 'started_at' and exists (
      select from information_schema.columns o where (o.table_schema, o.table_name) = (c.table_schema, c.table_name) and o.column_name = 'file_id')`.execute(
    owner,
  );
  for (const { table } of rows) await asInsider(owner, (trx) => sql`update ${sql.table(table)} set started_at = now() - interval '15 days'`.execute(trx));
}

describe("when everybody is erased with their words", () => {
  beforeAll(async () => {
    for (const { table, column } of await fileColumns()) {
      await plantRow(owner, table);
      await dropChecks(owner, table);
      const { rows } = await sql<{ ctid: string }>`select ctid::text from ${sql.table(table)} limit 40`.execute(owner);
      for (const { ctid } of rows) await giveFile(table, column, ctid);
    }
    await asInsider(owner, (trx) =>
      sql`update people.data_copy set person_id = ${cast.amina.id}, ready_at = now(), expires_at = now() + interval '7 days'`.execute(trx),
    );
    const { rows } = await sql<{ name: string }>`
      select k.name from platform.file k join ideas.proposal_file f on f.file_id = k.id join ideas.proposal p on p.id = f.proposal_id
      where p.author_id = any(${everybody})`.execute(owner);
    theirs.push(...rows.map(({ name }) => name));
    await letTimePass();
    await runJobs();
    await sql`update ideas.dropped_file set dropped_at = now() - interval '2 days'`.execute(owner);
    for (const path of await contents()) await utimes(join(folder, "files", path), new Date(), new Date(Date.now() - 90_000_000));
    await runJobs();
  });

  it("every kind of file was there", () => {
    expect(new Set(marked.map(({ column }) => column)).size).toBeGreaterThan(10);
  });

  it("the folder has no content but what is said to stay, and nothing that no file names", async () => {
    const left = new Set((await contents()).map((path) => path.slice(3)));
    const kinds = [...new Set(marked.filter(({ sha256 }) => left.has(sha256)).map(({ column }) => column))].sort();
    expect(kinds.filter((column) => !(column in stay) && !judged.includes(column))).toEqual([]);
    const { rows } = await sql<{ sha256: string }>`select sha256 from platform.file`.execute(owner);
    const named = new Set(rows.map(({ sha256 }) => sha256));
    expect([...left].filter((sha256) => !named.has(sha256))).toEqual([]);
  });

  it("of an idea that nobody had judged no file is left, and none of the others is named as its author named it", async () => {
    const { rows } = await sql<{ id: string }>`
      select f.id from platform.file f join ideas.proposal_file p on f.id in (p.file_id, p.small_file_id)
      join ideas.proposal i on i.id = p.proposal_id where i.title = 'Idée effacée par son auteur'`.execute(owner);
    expect(rows).toEqual([]);
    expect(theirs.length).toBeGreaterThan(0);
    const { rows: names } = await sql<{ name: string }>`select name from platform.file where name = any(${theirs})`.execute(owner);
    expect(names).toEqual([]);
  });

  it("no address that the house keeps spells the title of an idea that went", async () => {
    const { rows } = await sql<{ slug: string }>`select slug from ideas.proposal where slug = 'idee-effacee'`.execute(owner);
    expect([rows.length > 0, gone.length > 0]).toEqual([true, true]);
    const spelled: string[] = [];
    for await (const { table, row } of dump(owner)) for (const slug of gone) if (row.includes(slug)) spelled.push(`${slug} in ${table}`);
    expect([...new Set(spelled)]).toEqual([]);
  });
});
/** The words of addresses of ideas that are to go. */
const gone = (
  await sql<{ slug: string }>`select slug from ideas.proposal where state = 'filed' and author_id = any(${everybody}) and length(slug) > 12`.execute(owner)
).rows.map(({ slug }) => slug);
