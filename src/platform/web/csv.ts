import { neutralise } from "#engines/spreadsheet/neutralise.ts";

export type CsvValue = string | number | boolean | Date | null | undefined;

/** One line as RFC 4180 has it, its end included. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CsvValue): string {
  const text = neutralise(write(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function write(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}
