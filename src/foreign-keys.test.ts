import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { rooms } from "./rooms.ts";

const { db } = await testDb();
const map: Readonly<Record<string, readonly string[]>> = rooms;

describe("the tables of the house", () => {
  it("stand in schemas of rooms, and their keys point to rooms below", async () => {
    const { rows: tables } = await sql<{ schema: string }>`
      select distinct n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_.*|information_schema|public|jobs)$'`.execute(db);
    expect(tables.map(({ schema }) => schema).filter((schema) => !map[schema])).toEqual([]);
    const { rows: keys } = await sql<{ key: string; from: string; to: string }>`
      select k.conrelid::regclass || '.' || k.conname as key, f.nspname as from, t.nspname as to
      from pg_constraint k join pg_class a on a.oid = k.conrelid join pg_namespace f on f.oid = a.relnamespace
      join pg_class b on b.oid = k.confrelid join pg_namespace t on t.oid = b.relnamespace where k.contype = 'f' and f.nspname <> t.nspname`.execute(db);
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter(({ from, to }) => !map[from]?.includes(to)).map(({ key }) => key)).toEqual([]);
  });
});
