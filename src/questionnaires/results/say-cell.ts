import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Question, valuesOf } from "../questions.ts";
import { resultsTexts } from "./results.texts.ts";
import { none, unasked } from "./tally.ts";

/** A cell of the results in words. */
export function sayCell(question: Question, cell: string, communes: ReadonlyMap<string, string>, locale: Locale): string {
  const t = resultsTexts[locale];
  if (cell === none) return t.none;
  if (cell === unasked) return t.unasked;
  if (cell === "-given") return t.given;
  if (question.kind === "commune") return communes.get(cell) ?? cell;
  if (question.kind === "date") return formatDate(`${cell}-15T12:00:00Z`, locale, { month: "long", year: "numeric" });
  if (question.kind === "number") {
    const [from = "", to = ""] = cell.split("..");
    const said = t.between(formatNumber(Number(from), locale), formatNumber(Number(to), locale));
    return [said, question.settings.unit].filter(Boolean).join("\u00a0");
  }
  return valuesOf(question).find(({ key }) => key === cell)?.label ?? cell;
}

/** Whether whoever asked wrote what a cell says. */
export const isWritten = ({ kind }: Question, cell: string): boolean =>
  cell !== none && cell !== unasked && cell !== "-given" && kind !== "commune" && kind !== "date" && kind !== "number";

export const sayLine = (question: Question, line: string): string => question.settings.lines?.find(({ key }) => key === line)?.label ?? "";
