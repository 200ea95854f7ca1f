import pg from "pg";

// Sets how the house reads what the database sends.
import "#platform/db/db.ts";
import type { Column } from "./describe.ts";
import type { Shape } from "./row-type.ts";

/** What the migrated database knows of its types and columns. */
export interface Catalogue {
  /** By the number of a type: what the house makes of its values; null where that depends on the value. */
  readonly kinds: ReadonlyMap<number, string | null>;
  /** By "table.column" in numbers: the column of a table that may be null. Those of views are not known. */
  readonly columns: ReadonlyMap<string, { readonly name: string; readonly nullable: boolean }>;
  /** By the number of a table: "places.place". */
  readonly tables: ReadonlyMap<number, string>;
}

export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const types = await client.query<{ oid: number; name: string; element: string | null; category: string }>(`
    select t.oid::int as oid, t.typname as name, e.typcategory as category, e.typname as element
    from pg_type t left join pg_type e on e.oid = case when t.typcategory = 'A' then t.typelem else t.oid end`);
  const checks = await client.query<{ relation: number; number: number }>(`
    select conrelid::int as relation, conkey[1]::int as number from pg_constraint
    where contype = 'c' and pg_get_constraintdef(oid) ~ '^CHECK \\(\\(\\w+ IS NOT NULL\\)\\)$'`);
  const asked = new Set(checks.rows.map(({ relation, number }) => `${relation}.${number}`));
  const columns = await client.query<{ relation: number; number: number; name: string; nullable: boolean; relname: string }>(`
    select c.oid::int as relation, a.attnum::int as number, a.attname as name, not a.attnotnull as nullable, n.nspname || '.' || c.relname as relname
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where a.attnum > 0 and c.relkind in ('r', 'p')`);
  return {
    kinds: new Map(types.rows.map(({ oid, name, element, category }) => [oid, kindOf(oid, name !== element, element ?? name, category)])),
    columns: new Map(
      columns.rows.map(({ relation, number, name, nullable }) => [
        `${relation}.${number}`,
        { name, nullable: nullable && !asked.has(`${relation}.${number}`) },
      ]),
    ),
    tables: new Map(columns.rows.map(({ relation, relname }) => [relation, relname])),
  };
}

const samples: Record<string, string> = { B: "t", N: "1", D: "2026-11-28 10:00:00+00", U: "00000000-0000-4000-8000-000000000001" };

/** As the driver's own reader for that type makes it out of a sample. */
function kindOf(oid: number, list: boolean, element: string, category: string): string | null {
  if (/^jsonb?$|^record$|^unknown$|^void$|^any/.test(element) || category === "C" || category === "P") return null;
  if (element === "bytea") return list ? null : "Buffer";
  const sample = element === "date" ? "2026-11-28" : (samples[category] ?? "a");
  const read = pg.types.getTypeParser(oid, "text")(list ? `{"${sample}"}` : sample);
  if (!list) return kindOfValue(read);
  return Array.isArray(read) ? `${kindOfValue(read[0])}[]` : kindOfValue(read);
}

const kindOfValue = (value: unknown): string => (value instanceof Date ? "Date" : typeof value);

/** Where the rows that are sent differ from their asserted type; each with the column. */
export function compare(row: Shape, columns: readonly Column[], text: string, { kinds, columns: known, tables }: Catalogue): string[] {
  if (!row.fields) return [];
  const faults: string[] = [];
  const sent = new Map(columns.map((column) => [column.name, column]));
  for (const [name, field] of row.fields) {
    const column = sent.get(name);
    if (!column) {
      if (!field.optional) faults.push(`${name}: is not sent`);
      continue;
    }
    const kind = kinds.get(column.type);
    if (kind && field.kinds.size > 0 && !field.kinds.has(kind)) faults.push(`${name}: ${[...field.kinds].join(" | ")} is asserted, ${kind} is sent`);
    const stored = known.get(`${column.table}.${column.column}`);
    const optional = stored && (stored.nullable ? !isGuarded(stored.name, text) : isOuter(tables.get(column.table)!, text));
    if (optional && !field.nullable) faults.push(`${name}: may be null`);
  }
  for (const name of sent.keys()) if (!row.fields.has(name)) faults.push(`${name}: is sent and not asserted`);
  return faults;
}

/** The statement itself asks for rows that have it: a comparison is never true of null. */
const isGuarded = (column: string, text: string): boolean =>
  new RegExp(`\\b${column}\\b\\s*(is not null|=|<|>|!=|in\\b|between\\b|like\\b|ilike\\b|@>|&&|\\+|at time)|(=|<|>)\\s*(\\w+\\.)?${column}\\b`, "i").test(text);

/** Whether a table stands only on the side of a join that may have no row. */
function isOuter(table: string, text: string): boolean {
  const mentions = (part: string) =>
    [...part.matchAll(new RegExp(`\\b(?:from|join|update|into|using)\\s+(?:lateral\\s+)?${table.replace(".", "\\.")}\\b`, "gi"))].length;
  const outer = [...text.matchAll(/\b(?:left|full)\s+(?:outer\s+)?join\b/gi)].map(({ index }) => operandOf(text.slice(index)));
  const inOuter = outer.reduce((sum, part) => sum + mentions(part), 0);
  return inOuter > 0 && mentions(text) === inOuter;
}

/** "left join places.place" or "left join lateral (select …)", to its closing bracket. */
function operandOf(text: string): string {
  const [start] = /^\w+\s+(?:outer\s+)?join\s+(?:lateral\s+)?/i.exec(text)!;
  if (text[start.length] !== "(") return /^\w+\s+(?:outer\s+)?join\s+(?:lateral\s+)?[\w.]+/i.exec(text)?.[0] ?? start;
  let depth = 0;
  for (let at = start.length; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return text.slice(0, at);
  }
  return text;
}
