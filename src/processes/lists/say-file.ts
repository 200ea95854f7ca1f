import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const names: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "text/csv": "CSV",
  "text/plain": "TXT",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
};

/** "PDF, 340 ko": what one is about to download. */
export function sayFile({ mediaType, size }: { readonly mediaType: string | null; readonly size: number | null }, locale: Locale): string {
  const kilobytes = size === null ? null : Math.max(1, Math.round(size / 1000));
  const unit = locale === "fr" ? ["ko", "Mo"] : ["kB", "MB"];
  const weight =
    kilobytes === null
      ? null
      : kilobytes < 1000
        ? `${formatNumber(kilobytes, locale)}\u00a0${unit[0]}`
        : `${formatNumber(kilobytes / 1000, locale, { maximumFractionDigits: 1 })}\u00a0${unit[1]}`;
  return [mediaType && names[mediaType], weight].filter(Boolean).join(", ");
}
