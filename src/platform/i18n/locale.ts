/** The languages of the interface. French comes first: it is what a reader gets who asks for none of them. */
export const locales = ["fr", "en", "nl"] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Record<Locale, string> = { fr: "Français", en: "English", nl: "Nederlands" };

/** One text of the interface in every language. */
export type Translated = Record<Locale, string>;

/** In which language somebody wrote: as their record has it, or else (absent, true) as all around, or the house; false: nobody did, they are words of ours. */
export type WrittenIn = string | boolean | null | undefined;

/** Of a text that rooms say in each language and agents type once, which then stands for all: whether somebody typed it. */
export const isTyped = ({ fr, en, nl }: Translated): boolean => fr === en && fr === nl;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The remembered choice first, then the browser's order of preference (RFC 9110 §12.5.4), then French; only of those that the house offers. */
export function chooseLocale(remembered: string | undefined, acceptLanguage: string | null, offered: readonly Locale[] = locales): Locale {
  const isOffered = (language: unknown): language is Locale => offered.includes(language as Locale);
  if (isOffered(remembered)) return remembered;
  const wanted = (acceptLanguage ?? "")
    .split(",", 20)
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.slice(0, 2).toLowerCase(), weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isOffered) ?? "fr";
}
