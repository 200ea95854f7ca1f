import { useTexts } from "#platform/i18n/context.tsx";
import type { DatasetValue } from "#platform/open-data/dataset.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { opendataTexts } from "../opendata.texts.ts";

/** A cell that is shown is cut after so many signs: the files have the whole text. */
const longest = 120;

/** How a value is said in a table. */
export function useCell(): (value: DatasetValue | undefined) => string {
  const t = useTexts(opendataTexts);
  return (value) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? t.yes : t.no;
    return beginningOf(typeof value === "object" ? value.join(", ") : String(value), longest);
  };
}
