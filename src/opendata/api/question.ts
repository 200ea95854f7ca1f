import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { BadQuestion } from "../cql/bad-question.ts";
import type { Cql } from "../cql/cql.ts";
import { readFilter } from "../cql/read-filter.ts";

/** What a list is asked: "?commune_insee=59350&nombre.min=2&sort=-nom&fields=nom,page&limit=50". */
export interface Question {
  /** What a row must have; of a list, what must be in it. */
  readonly equal: Readonly<Record<string, unknown>>;
  readonly bounds: readonly Bound[];
  /** A filter of CQL2; null: none. */
  readonly where: Cql | null;
  readonly sort: Sort | null;
  /** Null: all of them. */
  readonly fields: readonly string[] | null;
  readonly limit: number;
  /** The last row that was given: its value where it is sorted by one, and its key. */
  readonly after: readonly [unknown, string] | null;
  readonly total: boolean;
}
interface Bound {
  readonly field: string;
  readonly least: boolean;
  readonly value: unknown;
}
interface Sort {
  readonly field: string;
  readonly down: boolean;
}

export const mostRows = 1000;
export const usualRows = 100;
const ofLists = ["fields", "sort", "limit", "cursor", "total", "filter", "filter-lang", "filter-crs"];

/** @throws BadQuestion for a parameter that it does not know, or whose value is not of its kind. */
export function readQuestion(dataset: Dataset, search: URLSearchParams): Question {
  const equal: Record<string, unknown> = {};
  const bounds: Bound[] = [];
  for (const [name, text] of search) {
    if (search.getAll(name).length > 1) throw new BadQuestion(name, "It is given more than once.");
    if (ofLists.includes(name)) continue;
    const [, field = "", bound] = /^(.*?)(?:\.(min|max))?$/.exec(name)!;
    const known = fieldOf(dataset, field, name);
    const value = readValue(known, text, name);
    if (!bound) equal[field] = known.type === "list" ? [value] : value;
    else if (known.type === "list" || known.type === "boolean") throw new BadQuestion(name, "Lists and booleans have no bounds.");
    else bounds.push({ field, least: bound === "min", value });
  }
  return {
    ...{ equal, bounds, where: readFilter(dataset, search), sort: readSort(dataset, search.get("sort")), fields: readFields(dataset, search.get("fields")) },
    ...{ limit: readLimit(search.get("limit")), after: readCursor(search.get("cursor")), total: readTotal(search.get("total")) },
  };
}

function fieldOf({ fields }: Dataset, name: string, parameter: string): DatasetField {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new BadQuestion(parameter, `No such field. Fields: ${fields.map((one) => one.name).join(", ")}.`);
  return field;
}

function readValue({ type, values }: DatasetField, text: string, parameter: string): unknown {
  if (values && !values.includes(text)) throw new BadQuestion(parameter, `One of: ${values.join(", ")}.`);
  if (type === "boolean") {
    if (text !== "true" && text !== "false") throw new BadQuestion(parameter, "true or false.");
    return text === "true";
  }
  if (type !== "integer" && type !== "number" && type !== "year") return text;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new BadQuestion(parameter, "A number.");
  return value;
}

function readSort(dataset: Dataset, text: string | null): Sort | null {
  if (text === null) return null;
  const down = text.startsWith("-");
  return { field: fieldOf(dataset, down ? text.slice(1) : text, "sort").name, down };
}

const readFields = (dataset: Dataset, text: string | null): readonly string[] | null =>
  text === null ? null : text.split(",").map((name) => fieldOf(dataset, name, "fields").name);

export function readLimit(text: string | null): number {
  if (text === null) return usualRows;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostRows) throw new BadQuestion("limit", `A whole number from 1 to ${mostRows}.`);
  return limit;
}

function readTotal(text: string | null): boolean {
  if (text !== null && text !== "true" && text !== "false") throw new BadQuestion("total", "true or false.");
  return text === "true";
}

export const writeCursor = (after: readonly [unknown, string]): string => Buffer.from(JSON.stringify(after)).toString("base64url");

export function readCursor(text: string | null): readonly [unknown, string] | null {
  if (text === null) return null;
  try {
    const after: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(after) && after.length === 2 && typeof after[1] === "string" && after.every(isScalar)) return [after[0], after[1]];
  } catch {
    // Said below.
  }
  throw new BadQuestion("cursor", "Not one that this interface gave: begin again without it.");
}

/** What a jsonb of PostgreSQL holds: no NUL, no half of a character. */
const isScalar = (value: unknown): boolean =>
  typeof value === "string" ? value.isWellFormed() && !value.includes("\0") : value === null || typeof value === "number" || typeof value === "boolean";

const instants = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** An instant of RFC 3339 in UTC, to the microsecond, as answers give it. */
export function readInstant(text: string | null, parameter: string): string {
  // A day that no month has is read as one of the next.
  if (text === null || !instants.test(text) || !new Date(text).toISOString().startsWith(text.slice(0, 10)))
    throw new BadQuestion(parameter, "An instant in UTC: 2026-11-29T12:00:00Z.");
  return text;
}
