import { readEuros, typedEuros } from "#platform/money/euros.ts";
import { day, type Filter, oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";

/** The code of a commune; what is none is as if it were not asked. */
const commune: Filter<string | null> = {
  name: "commune",
  read: ([first = ""]) => (/^\d[\dAB]\d{3}$/i.test(first) ? first.toUpperCase() : null),
  write: (value) => value,
};

const squareMetres: Filter<number | null> = {
  name: "surface",
  read: ([first = ""]) => (/^\d{1,6}$/.test(first.trim()) && Number(first) > 0 ? Number(first) : null),
  write: (value) => (value === null ? null : String(value)),
};

/** In cents. */
const rent: Filter<number | null> = {
  name: "loyer",
  read: ([first = ""]) => (first.trim() === "" ? null : readEuros(first.trim(), 100_000_000)),
  write: (value) => (value === null ? null : typedEuros(value)),
};

export const kindWords = { whole: "entier", part: "partie", shared: "partage" } as const;
export const useWords = {
  ...{ office: "bureau", workshop: "atelier", shop: "boutique", storage: "stockage", class: "formation" },
  ...{ care: "soins", kitchen: "cuisine", stage: "spectacle", other: "autre" },
} as const;

export const filters = {
  ...{ q: words("q"), commune, kind: oneOf("genre", kindWords), use: oneOf("usage", useWords), surface: squareMetres, rent },
  ...{ free: ticked("gratuit"), reachable: ticked("acces"), on: day("libre") },
};
export type PremisesFilters = ValuesOf<typeof filters>;

/** The latest first; the largest; the cheapest; what is free first. */
export const orders = { latest: "recents", surface: "surface", rent: "loyer", from: "date" } as const;
export type By = keyof typeof orders;

export const nothing: PremisesFilters = {
  ...{ q: "", commune: null, kind: null, use: null, surface: null, rent: null, free: false, reachable: false, on: null },
};
