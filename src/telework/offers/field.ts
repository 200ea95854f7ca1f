import type { DatasetField } from "#platform/open-data/dataset.ts";

/** A column of a data set, with its name in three languages. */
export function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
export const required = { required: true } as const;
export const keywords = [
  { fr: "télétravail", en: "telework", nl: "telewerk" },
  { fr: "tiers-lieu", en: "third place", nl: "derde plek" },
];
