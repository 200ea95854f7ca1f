import { isStructureKind } from "#people";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import type { Filter } from "#platform/web/filters.ts";

const text = (name: string, isRight: (value: string) => boolean): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (isRight(first) ? first : null),
  write: (value) => value,
});

const budget: Filter<number | null> = {
  name: "budget",
  read: ([first = ""]) => (first.trim() === "" ? null : readEuros(first.trim())),
  write: (value) => (value === null ? null : typedEuros(value)),
};

/** What somebody tells of their project before they apply anywhere. */
export const filters = { kind: text("structure", isStructureKind), commune: text("commune", (value) => /^\d[\dAB]\d{3}$/.test(value)), budget };
