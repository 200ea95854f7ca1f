import { type Filter, type ValuesOf, words } from "#platform/web/filters.ts";

/** The slug of a commune, or "metropole"; what is none is as if it were not asked. */
const slug = (name: string): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (/^[a-z0-9-]{1,100}$/.test(first) ? first : null),
  write: (value) => value,
});

const year: Filter<number | null> = {
  name: "annee",
  read: ([first = ""]) => (/^(19|20)\d\d$/.test(first) ? Number(first) : null),
  write: (value) => (value === null ? null : String(value)),
};

export const metropolisSlug = "metropole";
export const filters = { q: words("q"), assembly: slug("assemblee"), year, commune: slug("commune") };
export type DeliberationFilters = ValuesOf<typeof filters>;

/** The latest first; the largest sum first. */
export const orders = { day: "date", sum: "montant" } as const;
