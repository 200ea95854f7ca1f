import { sql } from "kysely";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";

import { countProcesses } from "#platform/db/processes.query.ts";
import { roleAt } from "./role.ts";
import { testDb } from "./test-db.ts";

const { db, owner, url, ownerUrl } = await testDb();
const refused = /permission denied|must be owner|must be able to SET ROLE|must be a member/;

const protectedTables = await db.selectFrom("platform.protected").selectAll().orderBy("relation").execute();

describe("the role of the application", () => {
  it("is nobody who could become another: no superuser, no maker of roles or databases, member of nothing, past no row security", async () => {
    const { rows } = await sql<object>`
      select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication, exists (select from pg_auth_members where member = r.oid) as member
      from pg_roles r where rolname = current_user`.execute(db);
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, rolreplication: false, member: false }]);
  });

  it("owns no table, no function and no schema but those of the jobs", async () => {
    const { rows } = await sql<{ owned: string }>`
      select c.oid::regclass::text as owned from pg_class c where c.relowner = current_user::regrole and c.relnamespace <> 'jobs'::regnamespace
        and c.relkind <> 'i' and c.relnamespace <> 'pg_toast'::regnamespace
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner = current_user::regrole and p.pronamespace <> 'jobs'::regnamespace
      union all select n.nspname from pg_namespace n where n.nspowner = current_user::regrole and n.nspname <> 'jobs'`.execute(db);
    expect(rows).toEqual([]);
  });

  it("may do what migrations say with each table of each room, and nothing else with any", async () => {
    const { rows: tables } = await sql<{ table: string; may: string; kind: string }>`
      select c.oid::regclass::text as table, c.relkind as kind, concat_ws(', ', ${sql.join(
        ["DELETE", "INSERT", "SELECT", "UPDATE", "TRUNCATE", "REFERENCES", "TRIGGER"].map(
          (right) => sql`case when has_table_privilege(c.oid, ${right}) then ${right}::text end`,
        ),
      )}) as may
      from pg_class c join platform.room_schemas() s on s = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm')`.execute(db);
    expect(tables.length).toBeGreaterThan(150);
    const allowed = new Map(protectedTables.map(({ relation, allowed }) => [relation, allowed]));
    const usual = (kind: string) => (kind === "v" || kind === "m" ? "SELECT" : "DELETE, INSERT, SELECT, UPDATE");
    expect(tables.filter(({ table, may, kind }) => may !== (allowed.get(table) ?? usual(kind)))).toEqual([]);
  });

  it("calls no function that acts as the owner but those it is lent", async () => {
    const { rows } = await sql<{ function: string }>`
      select p.oid::regprocedure::text as function from pg_proc p join platform.room_schemas() s on s = p.pronamespace
      where p.prosecdef and has_function_privilege(p.oid, 'execute') and not exists (select from platform.lent l where to_regprocedure(l.function) = p.oid)`.execute(
      db,
    );
    expect(rows).toEqual([]);
    const { rows: gone } = await sql<{ function: string }>`
      select function from platform.lent l where not exists (select from pg_proc p where p.oid = to_regprocedure(l.function) and p.prosecdef)`.execute(db);
    expect(gone).toEqual([]);
  });

  it("has no hand in where functions of the owner and triggers look for names", async () => {
    const { rows } = await sql<{ function: string; path: string | null }>`
      select p.oid::regprocedure::text as function, (select option_value from pg_options_to_table(p.proconfig) where option_name = 'search_path') as path
      from pg_proc p join platform.room_schemas() s on s = p.pronamespace where p.prosecdef or p.prorettype = 'trigger'::regtype`.execute(db);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ path }) => !/^(clock, )?pg_catalog, (public, )?pg_temp$/.test(path ?? ""))).toEqual([]);
  });

  it.each(protectedTables.map(({ relation, allowed }) => [relation, allowed]))("changes %s by functions alone", async (relation, allowed) => {
    const { rows } = await sql<{ column: string }>`
      select attname as column from pg_attribute where attrelid = ${relation}::regclass and attnum > 0 and attgenerated = '' and attidentity = '' limit 1`.execute(
      owner,
    );
    const column = rows[0]!.column;
    for (const statement of [
      ...(allowed.includes("SELECT") ? [] : [`select from ${relation}`]),
      ...(allowed.includes("INSERT") ? [] : [`insert into ${relation} (${column}) select null where false`]),
      `update ${relation} set ${column} = null where false`,
      `delete from ${relation} where false`,
      `truncate ${relation} cascade`,
      `alter table ${relation} disable trigger all`,
      `alter table ${relation} owner to current_user`,
      `alter table ${relation} add column mine int`,
      `create trigger mine before insert on ${relation} for each row execute function platform.audit_chain()`,
      `create rule mine as on insert to ${relation} do instead nothing`,
      `drop table ${relation} cascade`,
    ])
      await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(refused);
  });

  it.each([
    "set session_replication_role = 'replica'",
    "set role beffroi",
    "set session authorization beffroi",
    "alter role beffroi_app superuser",
    "grant beffroi to beffroi_app",
    "create role somebody superuser",
    "create schema mine",
    "create function public.now() returns timestamptz language sql as 'select null::timestamptz'",
    "create function platform.mine() returns int language sql as 'select 1'",
    "update platform.protected set allowed = 'INSERT, SELECT'",
    "insert into platform.lent values ('platform.fold(text)')",
    "alter function platform.audit_chain() owner to beffroi_app",
    "create or replace function platform.fold(words text) returns text language sql as 'select words'",
    "copy platform.audit to program 'true'",
    "create extension dblink",
  ])("may not: %s", async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied|must be owner|[Oo]nly roles with|must be superuser|not available/);
  });
});

it("whoever asks for the role leaves no connection that a restore would take for a process of the house", async () => {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  onTestFinished(() => client.end());
  const before = await countProcesses(client);
  for (let times = 0; times < 10; times += 1) {
    expect(await roleAt(url, ownerUrl)).toBe("beffroi_app");
    expect(await countProcesses(client)).toBe(before);
  }
  expect(await roleAt(ownerUrl, ownerUrl)).toBeUndefined();
});
