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

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, which may send the rest of the sheet elsewhere: an apostrophe
 * before it makes it text again. A French one splits at semicolons, and then at line ends even between quotes: so what follows one begins a
 * cell too. Plain numbers and telephone numbers (-3, +33 3 20 49 50 00) stay as they are. https://owasp.org/www-community/attacks/CSV_Injection
 */
const neutralise = (text: string): string => text.replace(atTheBeginning, "'").replace(afterASeparator, "$1'");

const atTheBeginning = /^(?=[=+\-@\t\r\n＝＋－＠])(?![+-]?\d[\d\s.,]*$)/;
const afterASeparator = /([;\t\r\n][ "]*)(?=[=+\-@＝＋－＠])(?![+-]?\d[\d .,\u00a0\u202f]*(?:[;\t\r\n]|$))/g;
