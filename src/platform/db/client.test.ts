import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { inRoom } from "#platform/log/in-room.ts";
import { connect } from "./db.ts";
import { testDb } from "./test-db.ts";

const { url, owner } = await testDb();

/** One connection, so that its kept statements can be counted. */
async function oneConnection(work: (db: ReturnType<typeof connect>["db"], kept: () => Promise<string[]>) => Promise<void>): Promise<void> {
  const { db, close } = connect(url, { max: 1 });
  const kept = async () => {
    const { rows } = await sql.raw<{ statement: string }>("select statement from pg_prepared_statements").execute(db);
    return rows.map(({ statement }) => statement).filter((statement) => !statement.includes("pg_prepared_statements"));
  };
  await work(db, kept).finally(close);
}

/** By a clock that stands still every answer is quick, on any machine. */
const stopClock = () => vi.spyOn(performance, "now").mockReturnValue(0);

describe("statements that a connection keeps", () => {
  beforeEach(() => void stopClock());
  afterEach(() => void vi.restoreAllMocks());

  it("keeps one asked again, once for all rooms that ask it", async () => {
    await oneConnection(async (db, kept) => {
      const ask = (n: number, room: string) => inRoom(room, async () => (await sql<{ n: number }>`select ${n}::int as n`.execute(db)).rows[0]?.n);
      expect([await ask(1, "platform"), await kept()]).toEqual([1, []]);
      for (const [n, room] of [
        [2, "people"],
        [3, "places"],
        [4, "platform"],
      ] as const)
        expect(await ask(n, room)).toBe(n);
      expect(await kept()).toEqual(["select $1::int as n"]);
    });
  });

  it("lets what is not kept say which room asks", async () => {
    await oneConnection(async (db) => {
      const ask = () =>
        inRoom(
          "places/list",
          async () => (await sql<{ text: string }>`select query as text from pg_stat_activity where pid = pg_backend_pid()`.execute(db)).rows,
        );
      expect(await ask()).toEqual([{ text: expect.stringMatching(/^\/\* places\/list \*\/ select query/) }]);
    });
  });

  it("keeps one without values as well", async () => {
    await oneConnection(async (db, kept) => {
      for (let n = 0; n < 40; n += 1) expect((await sql<{ n: number }>`select 7 as n`.execute(db)).rows).toEqual([{ n: 7 }]);
      expect(await kept()).toEqual(["select 7 as n"]);
    });
  });

  it("keeps none that takes longer than planning ever does", async () => {
    vi.restoreAllMocks();
    await oneConnection(async (db, kept) => {
      for (let n = 0; n < 4; n += 1) await sql`select pg_sleep(${0.03}::float8)`.execute(db);
      expect(await kept()).toEqual([]);
    });
  });

  it("keeps no row of several statements", async () => {
    await oneConnection(async (db, kept) => {
      for (let n = 0; n < 4; n += 1) await sql`create temporary table if not exists one (); create temporary table if not exists two ()`.execute(db);
      expect(await kept()).toEqual([]);
    });
  });

  it("keeps none asked inside a transaction", async () => {
    await oneConnection(async (db, kept) => {
      await db.transaction().execute(async (transaction) => {
        for (let n = 0; n < 5; n += 1) await sql`select ${n}::int as n`.execute(transaction);
      });
      expect(await kept()).toEqual([]);
    });
  });

  it("keeps inside a transaction what asks for it; a migration that makes it stale ends one act, and none after", async () => {
    await oneConnection(async (db, kept) => {
      await sql`create table public.kept_within as select 1 as a`.execute(owner);
      await sql`grant select on public.kept_within to public`.execute(owner);
      const ask = () =>
        db.transaction().execute(async (trx) => (await sql<{ a: number }>`/* kept */ select a from public.kept_within where a = ${1}`.execute(trx)).rows);
      for (let n = 0; n < 4; n += 1) expect(await ask()).toEqual([{ a: 1 }]);
      expect(await kept()).toContain("/* kept */ select a from public.kept_within where a = $1");
      await sql`alter table public.kept_within add column b int`.execute(owner);
      expect(await ask()).toEqual([{ a: 1 }]);
      await sql`alter table public.kept_within alter column a type bigint`.execute(owner);
      await expect(ask()).rejects.toThrow("cached plan");
      for (let n = 0; n < 4; n += 1) expect(await ask()).toEqual([{ a: 1 }]);
    });
  });

  it("answers on after a migration changed what it gives, for all it kept", async () => {
    await oneConnection(async (db, kept) => {
      await sql`create table public.kept_columns as select 1 as a`.execute(owner);
      await sql`grant select on public.kept_columns to public`.execute(owner);
      const ask = async () => (await sql`select * from public.kept_columns where a = ${1}`.execute(db)).rows;
      const other = async () => (await sql`select kept_columns from public.kept_columns where a = ${1}`.execute(db)).rows;
      for (let n = 0; n < 4; n += 1) expect([await ask(), await other()]).toEqual([[{ a: 1 }], [{ kept_columns: "(1)" }]]);
      expect(await kept()).toHaveLength(2);
      await sql`alter table public.kept_columns add column b int default 2`.execute(owner);
      expect([await ask(), await other()]).toEqual([[{ a: 1, b: 2 }], [{ kept_columns: "(1,2)" }]]);
      for (let n = 0; n < 4; n += 1) expect(await ask()).toEqual([{ a: 1, b: 2 }]);
      expect(await kept()).toEqual(["select * from public.kept_columns where a = $1"]);
    });
  });

  it("passes on what the database refuses, and asks the same text again", async () => {
    await oneConnection(async (db) => {
      const ask = async (n: number) => (await sql<{ n: number }>`select 6 / ${n}::int as n`.execute(db)).rows[0]?.n;
      for (let n = 1; n < 4; n += 1) expect(await ask(n)).toBe(6 / n);
      await expect(ask(0)).rejects.toMatchObject({ code: "22012" });
      expect(await ask(6)).toBe(1);
    });
  });

  it("keeps 400 at most, and answers the others as before", async () => {
    await oneConnection(async (db, kept) => {
      const ask = async (n: number) => (await sql<Record<string, number>>`select ${n}::int as ${sql.ref(`n${n}`)}`.execute(db)).rows[0];
      for (let n = 0; n < 450; n += 1) for (let again = 0; again < 6; again += 1) expect(await ask(n)).toEqual({ [`n${n}`]: n });
      expect(await kept()).toHaveLength(400);
    });
  });
});
