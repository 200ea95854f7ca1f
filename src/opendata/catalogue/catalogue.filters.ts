import type { Dataset } from "#platform/open-data/dataset.ts";
import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";

/** Each theme as the address says it; their order is that of the page. */
export const themeWords: Record<Dataset["theme"], string> = {
  REGI: "territoire",
  GOVE: "gouvernement",
  SOCI: "societe",
  EDUC: "education",
  ECON: "economie",
  TRAN: "transports",
  TECH: "technologie",
};

/** What the catalogue is asked by. */
export const catalogueFilters = { q: words("q"), theme: oneOf("theme", themeWords) };
export type CatalogueValues = ValuesOf<typeof catalogueFilters>;
