import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
};

/** "PDF, 240 ko". */
export function sayFile(mediaType: string, bytes: number, locale: Locale): string {
  const unit = { fr: ["ko", "Mo"], en: ["kB", "MB"], nl: ["kB", "MB"] }[locale];
  const size =
    bytes < 1_000_000
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)}\u00a0${unit[0]}`
      : `${formatNumber(bytes / 1_000_000, locale, { maximumFractionDigits: 1 })}\u00a0${unit[1]}`;
  return [kinds[mediaType], size].filter(Boolean).join(", ");
}
