import { formatDate, formatList, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type AnswerValue, type Question, valuesOf } from "./questions.ts";

/** An answer in words, on one line; null for none. */
/** Those of whoever asked, in its words; numbers, days and names of communes are said in the reader's language. */
export const isWritten = ({ kind }: Question): boolean => kind === "one" || kind === "scale" || kind === "several" || kind === "ranking" || kind === "matrix";

export function sayAnswer(
  question: Question,
  value: AnswerValue | undefined,
  communes: readonly { readonly value: string; readonly label: string }[],
  locale: Locale,
): string | null {
  if (value === undefined) return null;
  const labels = new Map(valuesOf(question).map(({ key, label }) => [key, label]));
  const labelOf = (key: string) => labels.get(key) ?? key;
  switch (question.kind) {
    case "one":
    case "scale":
      return labelOf(String(value));
    case "several":
      return formatList((value as readonly string[]).map(labelOf), locale);
    case "ranking":
      return (value as readonly string[]).map((key, at) => `${at + 1}. ${labelOf(key)}`).join("; ");
    case "matrix":
      return Object.entries(value)
        .map(([line, key]) => `${question.settings.lines?.find((one) => one.key === line)?.label ?? line}: ${labelOf(key)}`)
        .join("; ");
    case "number":
      return [formatNumber(Number(value), locale), question.settings.unit].filter(Boolean).join("\u00a0");
    case "commune":
      return communes.find((commune) => commune.value === value)?.label ?? String(value);
    case "date":
      return formatDate(`${value}T12:00:00Z`, locale);
    default:
      return String(value);
  }
}
