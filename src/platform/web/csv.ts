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

const plainNumber = /^[+-]?\d[\d\s.,]*$/;

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, which may send the rest of the sheet elsewhere: an
 * apostrophe before it makes it text again. Plain numbers and telephone numbers (-3, +33 3 20 49 50 00) stay as they are.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function neutralise(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
