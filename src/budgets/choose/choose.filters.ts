import { withQuery } from "#platform/web/path.ts";
import type { Sort } from "./order.ts";

export interface Filters {
  readonly q: string;
  readonly category: string | null;
  /** Its official code. */
  readonly commune: string | null;
  readonly sort: Sort;
  /** Only those within what is left of the budget. */
  readonly fits: boolean;
  readonly easy: boolean;
  /** With the map of communes, which is sent to whoever asks for it: it is a fifth of the page. */
  readonly map: boolean;
  /** Another order drawn by somebody who is not signed in. */
  readonly seed: string | null;
}

/** Fields of the ballot's own form, and of its address. */
export const filterNames = ["q", "theme", "commune", "tri", "reste", "facile", "carte", "ordre"] as const;

const sorts = new Map<string, Sort>([
  ["moins", "cheap"],
  ["plus", "dear"],
  ["numero", "number"],
]);
export const sortWords: Record<Sort, string | null> = { lot: null, cheap: "moins", dear: "plus", number: "numero" };

/** A hand-edited link shows more projects, never an error page. `known` holds what the vote has. */
export function readFilters(search: URLSearchParams, known: { categories: readonly string[]; communes: readonly string[] }): Filters {
  const text = (name: string) => (search.get(name) ?? "").normalize("NFC").trim().slice(0, 100);
  const among = (name: string, values: readonly string[]) => values.find((value) => value === text(name)) ?? null;
  return {
    q: text("q"),
    category: among("theme", known.categories),
    commune: among("commune", known.communes),
    sort: sorts.get(text("tri")) ?? "lot",
    fits: text("reste") === "1",
    easy: text("facile") === "1",
    map: text("carte") === "1",
    seed: /^[a-z0-9]{4,16}$/.test(text("ordre")) ? text("ordre") : null,
  };
}

/** The same list, with changes; a null takes a filter away. */
export function addressOf(base: string, filters: Filters, changes: Partial<Filters> = {}, more: Parameters<typeof withQuery>[1] = {}): string {
  const { q, category, commune, sort, fits, easy, map, seed } = { ...filters, ...changes };
  return withQuery(base, { q, theme: category, commune, tri: sortWords[sort], reste: fits, facile: easy, carte: map, ordre: seed, ...more });
}

export const isFiltered = ({ q, category, commune, fits }: Filters): boolean => q !== "" || category !== null || commune !== null || fits;

const fold = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").toLowerCase();

interface ProjectFacts {
  readonly title: string;
  readonly summary: string;
  readonly easy: string | null;
  readonly description: string;
  readonly category: string;
  readonly commune_code: string | null;
  readonly cost_cents: number;
}

/** `left` in cents: what the selection leaves of the budget. */
export function keeps(filters: Filters, project: ProjectFacts, { communeName, left }: { communeName: string; left: number }): boolean {
  if (filters.category !== null && project.category !== filters.category) return false;
  if (filters.commune !== null && project.commune_code !== filters.commune) return false;
  if (filters.fits && project.cost_cents > left) return false;
  const text = fold([project.title, project.summary, project.easy, project.description, communeName].join(" "));
  return fold(filters.q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
