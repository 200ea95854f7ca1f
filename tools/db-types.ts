import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

import { migrate } from "#platform/db/migrate.ts";
import { startOwnServer } from "#platform/db/own-server.ts";

const target = "src/platform/db/tables.ts";

interface Column {
  schema: string;
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  filled: boolean;
  generated: boolean;
  view: boolean;
}

interface Check {
  schema: string;
  table: string;
  definition: string;
}

const columnsQuery = `
  select n.nspname as schema, c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
         not a.attnotnull and c.relkind <> 'v' as nullable, a.atthasdef or a.attidentity <> '' as filled,
         a.attgenerated <> '' or a.attidentity = 'a' as generated, c.relkind in ('v', 'm') as view
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and n.nspname not in ('public', 'information_schema', 'jobs') and n.nspname not like 'pg\\_%'
  order by 1, 2, a.attnum`;

const checksQuery = `
  select n.nspname as schema, c.relname as "table", pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where k.contype = 'c'`;

const types: Record<string, string> = {
  smallint: "number",
  integer: "number",
  bigint: "number",
  real: "number",
  "double precision": "number",
  boolean: "boolean",
  "timestamp with time zone": "Date",
  date: "string",
  jsonb: "Json",
  json: "Json",
  bytea: "Buffer",
};

/** Writes the table types from a freshly migrated database; with --check only says whether they have drifted. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-types-"));
  const server = await startOwnServer(folder, { forTests: true });
  try {
    const { columns, checks } = await readMigrated(server.ownerUrl());
    const text = write(columns, new Map(checks.flatMap(({ schema, table, definition }) => unionsOf(`${schema}.${table}`, definition))));
    if (!process.argv.includes("--check")) await writeFile(target, text);
    else if (text !== (await readFile(target, "utf8").catch(() => ""))) {
      console.error(`${target} differs from the migrated database: run npm run db:types.`);
      process.exitCode = 1;
    }
  } finally {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readMigrated(url: string): Promise<{ columns: Column[]; checks: Check[] }> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await migrate(client, "src");
    return { columns: (await client.query<Column>(columnsQuery)).rows, checks: (await client.query<Check>(checksQuery)).rows };
  } finally {
    // Before the server stops: what a migration said would be lost under its farewell.
    await client.end();
  }
}

/** `check (status in ('a', 'b'))` makes the column's type 'a' | 'b'. */
function unionsOf(table: string, definition: string): [string, string][] {
  const found = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(definition);
  if (!found) return [];
  const values = [...found[2]!.matchAll(/'([^']*)'::text/g)].map(([, value]) => JSON.stringify(value));
  // Numbers of a list stay numbers.
  return values.length > 0 ? [[`${table}.${found[1]}`, values.join(" | ")]] : [];
}

function write(columns: Column[], unions: Map<string, string>): string {
  const tables = Map.groupBy(columns, ({ schema, table }) => `${schema}.${table}`);
  const body = [...tables].map(([table, list]) => {
    const lines = list.map((column) => `    ${column.name}: ${typeOf(column, unions.get(`${table}.${column.name}`))};`);
    return `  "${table}": {\n${lines.join("\n")}\n  };`;
  });
  return `// Generated from the migrated database by \`npm run db:types\`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is said where it is read
type Json = ColumnType<any, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: the same, with a default
type FilledJson = ColumnType<any, string | undefined, string>;

export interface Tables {
${body.join("\n")}
}
`;
}

function typeOf({ type, nullable, filled, generated, view }: Column, union: string | undefined): string {
  const list = type.endsWith("[]");
  const base = union ?? types[list ? type.slice(0, -2) : type] ?? "string";
  const whole = (list ? `${base}[]` : base) + (nullable || view ? " | null" : "");
  if (base === "Json") return filled ? "FilledJson" : nullable ? "Json | null" : "Json";
  if (generated) return `GeneratedAlways<${whole}>`;
  return filled ? `Generated<${whole}>` : whole;
}

await main();
