import type { Locale } from "#platform/i18n/locale.ts";

/** Who may vote, by age: as the table keeps it. */
export interface Ages {
  readonly min_age: number;
  /** Null: no highest age. */
  readonly max_age: number | null;
}

export const isOfAge = (age: number, { min_age, max_age }: Ages): boolean => age >= min_age && (max_age === null || age <= max_age);

const words: Readonly<
  Record<Locale, Record<"any" | "from" | "between" | "upTo" | "ownFrom" | "ownBetween" | "ownUpTo", (min: number, max: number) => string>>
> = {
  fr: {
    any: () => "À tout âge",
    from: (min) => `À partir de ${min} ans`,
    between: (min, max) => `De ${min} à ${max} ans`,
    upTo: (_, max) => `Jusqu’à ${max} ans`,
    ownFrom: (min) => `J’ai ${min} ans ou plus.`,
    ownBetween: (min, max) => `J’ai de ${min} à ${max} ans.`,
    ownUpTo: (_, max) => `J’ai ${max} ans ou moins.`,
  },
  en: {
    any: () => "At any age",
    from: (min) => `From the age of ${min}`,
    between: (min, max) => `From ${min} to ${max} years old`,
    upTo: (_, max) => `Up to the age of ${max}`,
    ownFrom: (min) => `I am ${min} or older.`,
    ownBetween: (min, max) => `I am between ${min} and ${max} years old.`,
    ownUpTo: (_, max) => `I am ${max} or younger.`,
  },
  nl: {
    any: () => "Op elke leeftijd",
    from: (min) => `Vanaf ${min} jaar`,
    between: (min, max) => `Van ${min} tot ${max} jaar`,
    upTo: (_, max) => `Tot ${max} jaar`,
    ownFrom: (min) => `Ik ben ${min} jaar of ouder.`,
    ownBetween: (min, max) => `Ik ben tussen ${min} en ${max} jaar oud.`,
    ownUpTo: (_, max) => `Ik ben ${max} jaar of jonger.`,
  },
};

/** "From 12 to 25 years old". */
export function sayAges({ min_age, max_age }: Ages, locale: Locale): string {
  const t = words[locale];
  if (max_age === null) return min_age > 0 ? t.from(min_age, 0) : t.any(0, 0);
  return (min_age > 0 ? t.between : t.upTo)(min_age, max_age);
}

/** What a voter declares; null when every age may vote. */
export function sayOwnAge({ min_age, max_age }: Ages, locale: Locale): string | null {
  const t = words[locale];
  if (max_age === null) return min_age > 0 ? t.ownFrom(min_age, 0) : null;
  return (min_age > 0 ? t.ownBetween : t.ownUpTo)(min_age, max_age);
}
