import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DatasetField, DatasetValue } from "#platform/open-data/dataset.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Written } from "#platform/ui/written.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import { sayCode } from "./code-word.ts";

/** A cell that is shown is cut after so many signs: the files have the whole text. */
const longest = 120;

/** Whole as they are kept, with the mark of the language; years and codes have no thousands. */
const asKept = { useGrouping: false, maximumFractionDigits: 15 } as const;

export const sayNumber = (value: number, locale: Locale): string => formatNumber(value, locale, asKept);

/** How a value is said in a table; a code by what it means, where its field tells. */
export function useCell(): (value: DatasetValue | undefined, field?: DatasetField) => string {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (value, field) => {
    const say = (part: string) => (field ? sayCode(field, part, locale) : part);
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? t.yes : t.no;
    if (typeof value === "number") return sayNumber(value, locale);
    return beginningOf(typeof value === "object" ? value.map(say).join(", ") : say(value), longest);
  };
}

/** In a table: codes and figures are read in any language, words in the one that they were written in, what a code means in the reader's. */
export function Cell({ value, field }: { value: DatasetValue | undefined; field: DatasetField }) {
  return <Written lang={!field.words && typeof value === "string" && value.includes(" ")}>{useCell()(value, field)}</Written>;
}
