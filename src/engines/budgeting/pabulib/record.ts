/**
 * One CSV record of a `.pb` file, `;` between fields (RFC 4180 otherwise). Real files also print a quotation mark at the start
 * of an unquoted name (`"Odkupmy" i my`): such a field is taken as it stands, and `stray` says so.
 */
interface CsvRecord {
  readonly fields: string[];
  /** Where each field starts, in characters from the start of the record. */
  readonly offsets: number[];
  readonly stray: number[];
}

interface BrokenQuote {
  readonly offset: number;
  readonly reason: string;
}

export function splitRecord(text: string): CsvRecord | BrokenQuote {
  const record: CsvRecord = { fields: [], offsets: [], stray: [] };
  let at = 0;
  for (;;) {
    record.offsets.push(at);
    let end = text.indexOf(";", at);
    if (end === -1) end = text.length;
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === -1) return { offset: at, reason: "a quotation mark opens here and is never closed" };
      if (close + 1 === text.length || text[close + 1] === ";") {
        record.fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
        end = close + 1;
      } else if (/[;\n]/.test(text.slice(at, close))) {
        return { offset: close, reason: "text follows the closing quotation mark" };
      } else {
        record.stray.push(record.fields.length);
        record.fields.push(text.slice(at, end));
      }
    } else record.fields.push(text.slice(at, end));
    if (end === text.length) return record;
    at = end + 1;
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** @returns the record as a line without its end. */
export function joinRecord(fields: readonly string[]): string {
  // An only field that is empty would print a blank line, which readers skip.
  if (fields.length === 1 && fields[0] === "") return '""';
  return fields.map((field) => (/[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(";");
}
