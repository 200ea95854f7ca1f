import type { DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import type { Misfit } from "../reading/convert.ts";
import type { ReportColumn } from "../published/published.ts";

/** A field of a Table Schema, as far as it is asked. https://datapackage.org/standard/table-schema/ */
interface SchemaField {
  readonly name: string;
  readonly title?: string;
  readonly type?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly unknown[];
    readonly pattern?: string;
    readonly minimum?: unknown;
    readonly maximum?: unknown;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
}

interface TableSchema {
  readonly title: string;
  readonly fields: readonly SchemaField[];
}

/** What a file or a kept column says; null when it is no Table Schema. */
export function readSchema(read: unknown): TableSchema | null {
  if (typeof read !== "object" || read === null) return null;
  const { title, name, fields } = read as Record<string, unknown>;
  if (!Array.isArray(fields) || fields.length === 0 || fields.length > 500) return null;
  const isField = (one: unknown): one is SchemaField => typeof one === "object" && one !== null && typeof (one as SchemaField).name === "string";
  if (!fields.every(isField)) return null;
  const said = [title, name].find((one): one is string => typeof one === "string" && one !== "");
  return { title: (said ?? "Table Schema").slice(0, 150), fields };
}

interface Rule {
  readonly name: string;
  readonly breaks: (value: DatasetValue) => boolean;
}

interface SchemaCheck {
  readonly title: string;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** What a row breaks, cell by cell. */
  misfits(row: DatasetRow, line: number): Misfit[];
}

/** How the rows of a table are held against a schema. Columns are the schema's where their titles are, whatever their capitals. */
export function schemaCheck({ title, fields }: TableSchema, columns: readonly Pick<ReportColumn, "name" | "title">[]): SchemaCheck {
  const columnOf = (field: SchemaField) =>
    columns.find((one) => one.title === field.name) ?? columns.find((one) => one.title.toLowerCase() === field.name.toLowerCase() || one.name === field.name);
  const known = fields.map((field) => ({ field, column: columnOf(field) }));
  const used = new Set(known.map(({ column }) => column));
  const held = known.flatMap(({ field, column }) => (column ? [{ column: column.name, rules: rulesOf(field) }] : []));
  return {
    title,
    missing: known.filter(({ field, column }) => !column && field.constraints?.required).map(({ field }) => field.name),
    extra: columns.filter((column) => !used.has(column)).map((column) => column.title),
    misfits: (row, line) =>
      held.flatMap(({ column, rules }) => {
        const value = row[column] ?? null;
        const broken = rules.find(({ breaks }) => breaks(value));
        return broken ? [{ line, column, cell: String(value ?? "").slice(0, 200), fault: "rule" as const, rule: broken.name }] : [];
      }),
  };
}

function rulesOf({ constraints = {} }: SchemaField): Rule[] {
  const { required, enum: words, pattern, minimum, maximum, minLength, maxLength } = constraints;
  const rules: Rule[] = [];
  const rule = (name: string, breaks: Rule["breaks"]) => rules.push({ name, breaks: (value) => value !== null && breaks(value) });
  if (required) rules.push({ name: "required", breaks: (value) => value === null });
  if (words) {
    const set = new Set(words.map(String));
    rule(`enum: ${words.slice(0, 5).join(", ")}${words.length > 5 ? "…" : ""}`, (value) => !set.has(String(value)));
  }
  const expression = pattern === undefined ? null : expressionOf(pattern);
  // A pattern that goes back and forth for ever on long texts is asked of short ones alone.
  if (expression) rule(`pattern: ${pattern}`, (value) => String(value).length <= 300 && !expression.test(String(value)));
  if (minimum !== undefined) rule(`minimum: ${String(minimum)}`, (value) => isBelow(value, minimum));
  if (maximum !== undefined) rule(`maximum: ${String(maximum)}`, (value) => isBelow(maximum, value));
  if (minLength !== undefined) rule(`minLength: ${minLength}`, (value) => String(value).length < minLength);
  if (maxLength !== undefined) rule(`maxLength: ${maxLength}`, (value) => String(value).length > maxLength);
  return rules;
}

/** Numbers as numbers, days as their text. */
function isBelow(one: unknown, other: unknown): boolean {
  const [left, right] = [Number(one), Number(other)];
  return Number.isNaN(left) || Number.isNaN(right) ? String(one) < String(other) : left < right;
}

/** Two repetitions within one another may take for ever: such a pattern is left aside. */
function expressionOf(pattern: string): RegExp | null {
  if (pattern.length > 200 || /[+*}]\)[+*{]/.test(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return null;
  }
}
