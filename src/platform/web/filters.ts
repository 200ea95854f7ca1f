import { entriesOf } from "#platform/keys-of.ts";
import { withQuery } from "./path.ts";

/** One question of a list, and how the address says it: "?etat=finis" ↔ "ended". What cannot be read is as if it were not asked. */
export interface Filter<value> {
  readonly name: string;
  read(given: readonly string[]): value;
  /** Null: it is not in the address. */
  write(value: value): string | readonly string[] | null;
}

/** What people typed to find: one Unicode form, at most `longest` characters. */
export const words = (name: string, longest = 100): Filter<string> => ({
  name,
  read: ([first = ""]) => first.normalize("NFC").trim().slice(0, longest),
  write: (value) => value || null,
});

/** One of these words, each with its word in the address; null when not asked. */
export function oneOf<const word extends string>(name: string, known: Readonly<Record<word, string>>): Filter<word | null>;
/** The same; `usual` when not asked, which the address leaves out. */
export function oneOf<const word extends string>(name: string, known: Readonly<Record<word, string>>, usual: NoInfer<word>): Filter<word>;
export function oneOf<const word extends string>(name: string, known: Readonly<Record<word, string>>, usual: word | null = null): Filter<word | null> {
  const entries = entriesOf(known);
  return {
    name,
    read: ([first]) => entries.find(([, address]) => address === first)?.[0] ?? usual,
    write: (value) => (value === null || value === usual ? null : known[value]),
  };
}

/** A day of the calendar, "2026-11-28". */
export const day = (name: string): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (isDay(first) ? first : null),
  write: (value) => value,
});

/** A box to tick. */
export const ticked = (name: string): Filter<boolean> => ({ name, read: ([first]) => first === "1", write: (value) => (value ? "1" : null) });

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// A filter reads and writes one value: no single type of value fits them all.
// biome-ignore lint/suspicious/noExplicitAny: each filter keeps its own value's type in `ValuesOf`.
export type FilterSet = Readonly<Record<string, Filter<any>>>;
export type ValuesOf<filters extends FilterSet> = { readonly [key in keyof filters]: filters[key] extends Filter<infer value> ? value : never };

/** What an address asks of a list. */
export function readFilters<filters extends FilterSet>(filters: filters, search: URLSearchParams): ValuesOf<filters> {
  return Object.fromEntries(Object.entries(filters).map(([key, filter]) => [key, filter.read(search.getAll(filter.name))])) as ValuesOf<filters>;
}

/** The address of a list that asks this. */
export function writeFilters<filters extends FilterSet>(
  address: string,
  filters: filters,
  values: Partial<ValuesOf<filters>>,
  more: Readonly<Record<string, string | number | null>> = {},
) {
  const query = Object.entries(filters).map(([key, filter]) => [filter.name, key in values ? filter.write(values[key as keyof filters]) : null] as const);
  return withQuery(address, { ...Object.fromEntries(query), ...more });
}

/** The page of a list that an address asks for, from 1. `name`: of the second list of a page. */
export const pageNumber = (search: URLSearchParams, name = "page"): number => Math.min(Math.max(Math.trunc(Number(search.get(name))) || 1, 1), 100_000);
