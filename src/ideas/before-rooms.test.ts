import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";

import { migrate } from "#platform/db/migrate.ts";
import { testDb } from "#platform/db/test-db.ts";

/** The last migration of the house whose participation was one room with one schema. */
const last = "20261127_1220_process_decision.sql";

const client = await openHouseOfBefore();
const before = await readTables(client, "participation");
const acts = (schema: string) => `select array(select to_jsonb(a)::text from ${schema}.act a order by 1)`;
const actsBefore = await one(acts("participation"));
await migrate(client, "src");

/** A database with that house's tables, and rows of its story. */
async function openHouseOfBefore(): Promise<pg.Client> {
  const { ownerUrl: url } = await testDb();
  const name = `before_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const opened = new pg.Client(own.href);
  await opened.connect();
  afterAll(async () => {
    await opened.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const folder = await mkdtemp(join(tmpdir(), "beffroi-before-"));
  for (const file of await readdir("src", { recursive: true })) {
    if (!/migrations\/.+\.sql$/.test(file) || basename(file) > last) continue;
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await cp(join("src", file), join(folder, file));
  }
  await migrate(opened, folder);
  await rm(folder, { recursive: true });
  await opened.query(await readFile("src/ideas/before-rooms.testing.sql", "utf8"));
  return opened;
}

type Rows = ReadonlyMap<string, readonly string[]>;

/** Table → its rows in all these schemas, written out and sorted; what is null or follows from other columns is not said. */
async function readTables(opened: pg.Client, ...schemas: readonly string[]): Promise<Rows> {
  const { rows: tables } = await opened.query<{ schema: string; name: string; computed: string[] }>(
    `select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attgenerated <> '') as computed from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) order by c.relname`,
    [schemas],
  );
  const read = new Map<string, readonly string[]>();
  for (const { schema, name, computed } of tables) {
    const { rows } = await opened.query<{ row: string }>(`select jsonb_strip_nulls(to_jsonb(t) - $1::text[])::text as row from ${schema}.${name} t`, [
      computed,
    ]);
    read.set(name, [...(read.get(name) ?? []), ...rows.map(({ row }) => row)].sort());
  }
  return read;
}

/** The constraint that refuses the statement; null when it is done. */
async function refusal(statement: string): Promise<string | null> {
  try {
    await client.query(statement);
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  }
}

/** The first column of the first row. */
async function one(query: string) {
  const { rows } = await client.query({ text: query, rowMode: "array" });
  return rows[0]![0];
}

describe("a house whose participation was one room, once it is this one", () => {
  it("keeps each row of each table", async () => {
    const after = await readTables(client, "processes", "ideas", "texts", "questionnaires", "meetings");
    // Tables of later are empty and compared with nothing.
    const since = [...after].filter(([table]) => !before.has(table));
    expect(since.map(([table]) => table)).toEqual(["easy_summary", "export", "former_decision", "testimony"]);
    expect([...before.keys()].filter((table) => !after.has(table))).toEqual([]);
    // Answers that were published have a version since: the first.
    const asBefore = (table: string, row: string) => (table === "free_answer" ? row.replace('"version": 1, ', "") : row);
    for (const [table, rows] of before) expect([table, after.get(table)?.map((row) => asBefore(table, row))]).toEqual([table, rows]);
    expect([...before.values()].filter((rows) => rows.length > 0).length).toBeGreaterThan(70);
  });

  it("still knows who took part in what", async () => {
    expect(actsBefore.length).toBeGreaterThan(10);
    expect(await one(acts("processes"))).toEqual(actsBefore);
  });

  it("counts the seats of a meeting as before", async () => {
    const [meeting, taken] = [
      await one("select id from meetings.meeting order by registered, id limit 1"),
      "select registered from meetings.meeting where id = ",
    ];
    const at = await one(`${taken}'${meeting}'`);
    await client.query(
      "insert into meetings.registration (meeting_id, name, email, state, confirmed_at) values ($1, 'Odile Exemple', 'odile@exemple.fr', 'registered', now())",
      [meeting],
    );
    expect(await one(`${taken}'${meeting}'`)).toBe(at + 1);
  });

  it("refuses what it refused", async () => {
    const locked = "(select id from questionnaires.questionnaire where locked_at is not null)";
    expect(await refusal(`update questionnaires.question set label = 'Autre' where questionnaire_id in ${locked}`)).toBe("questionnaire_is_locked");
    const awarded = "(select process_id from ideas.award order by amount_cents desc limit 1)";
    expect(await refusal(`update processes.process set envelope_cents = 1 where id = ${awarded}`)).toBe("award_within_envelope");
    expect(await refusal(`update ideas.award set amount_cents = amount_cents + 1`)).toMatch(/^award_/);
    const scored = "(select c.id from ideas.criterion c join ideas.jury_score s on s.criterion_id = c.id limit 1)";
    await client.query("update ideas.jury j set frozen_at = coalesce(frozen_at, now()) from ideas.jury_sheet s where s.stage_id = j.stage_id");
    expect(await refusal(`update ideas.criterion set name = 'Autre' where id = ${scored}`)).toBe("criteria_are_frozen");
    expect(await refusal("update ideas.proposal set state = 'filed' where id = (select proposal_id from ideas.delivery limit 1)")).toBe("delivery_of_moved");
    expect(await refusal("insert into texts.amendment_support (amendment_id, person_id) select gen_random_uuid(), id from people.person limit 1")).toMatch(
      /amendment_id_fkey$/,
    );
  });

  it("follows merged ideas, and forgets files with the rows that kept them", async () => {
    const { rows } = await client.query<{ kept: string; root: string; family: string[] }>(
      `select kept_id as kept, ideas.root_of(gone_id) as root, array(select ideas.family_of(kept_id)::text) as family from ideas.merge where undone_at is null limit 1`,
    );
    expect(rows[0]!.root).toBe(rows[0]!.kept);
    expect(rows[0]!.family).toHaveLength(2);
    const file = await one("select file_id from ideas.proposal_file limit 1");
    await client.query("delete from ideas.proposal_file where file_id = $1", [file]);
    expect(await one(`select count(*)::int from ideas.dropped_file where file_id = '${file}'`)).toBe(1);
  });

  it("loses what was said of an idea with the idea", async () => {
    const idea = await one("select proposal_id from processes.comment where proposal_id is not null limit 1");
    await client.query("delete from ideas.proposal where id = $1", [idea]);
    expect(await one(`select count(*)::int from processes.comment where proposal_id = '${idea}'`)).toBe(0);
  });

  it("loses what was said of a text with the text", async () => {
    const text = await one("select text_id from processes.comment where text_id is not null limit 1");
    await client.query("delete from texts.text where id = $1", [text]);
    expect(await one(`select count(*)::int from processes.comment where text_id = '${text}'`)).toBe(0);
  });
});
