import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { DatasetValue } from "#platform/open-data/dataset.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Written } from "#platform/ui/written.tsx";
import { opendataTexts } from "../opendata.texts.ts";

/** A cell that is shown is cut after so many signs: the files have the whole text. */
const longest = 120;

/** Whole as they are kept, with the mark of the language; years and codes have no thousands. */
const asKept = { useGrouping: false, maximumFractionDigits: 15 } as const;

/** How a value is said in a table. */
export function useCell(): (value: DatasetValue | undefined) => string {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (value) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? t.yes : t.no;
    if (typeof value === "number") return formatNumber(value, locale, asKept);
    return beginningOf(typeof value === "object" ? value.join(", ") : String(value), longest);
  };
}

/** In a table: codes and figures are read in any language, words in the one that they were written in. */
export function Cell({ value }: { value: DatasetValue | undefined }) {
  return <Written lang={typeof value === "string" && value.includes(" ")}>{useCell()(value)}</Written>;
}
