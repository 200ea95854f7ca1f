import { PabulibError, type Place, type Warnings } from "./problem.ts";
import { splitRecord } from "./record.ts";

/** A record split into fields, that can say where each of them stands. */
export class Row {
  readonly text: string;
  readonly line: number;
  readonly fields: readonly string[];
  readonly #offsets: readonly number[];

  constructor(text: string, line: number, warnings: Warnings) {
    this.text = text;
    this.line = line;
    const record = splitRecord(text);
    if ("reason" in record) throw new PabulibError(placeIn(text, line, record.offset, null), record.reason);
    this.fields = record.fields;
    this.#offsets = record.offsets;
    for (const field of record.stray) {
      warnings.add("stray-quote", this.place(field), "a quotation mark opens an unquoted field: taken as it stands");
    }
  }

  place(field: number, name: string | null = null): Place {
    return placeIn(this.text, this.line, this.#offsets[field] ?? this.text.length, name);
  }

  /** @throws PabulibError when the row does not hold one field per column. */
  expect(columns: readonly string[]): void {
    if (this.fields.length === columns.length) return;
    const short = this.fields.length < columns.length;
    const name = short ? (columns[this.fields.length] ?? null) : null;
    const reason = `the row holds ${this.fields.length} fields, the section has ${columns.length} columns`;
    throw new PabulibError(this.place(short ? this.fields.length : columns.length, name), reason);
  }
}

function placeIn(text: string, line: number, offset: number, field: string | null): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: line + before.length - 1, column: (before.at(-1) as string).length + 1, field };
}

/** The column names of a section. @throws PabulibError on a missing or repeated one. */
export function readHeader(row: Row, section: string, required: readonly string[]): readonly string[] {
  const names = row.fields.map((name) => name.trim());
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) throw new PabulibError(row.place(index, name), `${section} names this column twice`);
  });
  for (const name of required) {
    if (!names.includes(name)) throw new PabulibError(row.place(names.length, name), `${section} has no column "${name}"`);
  }
  return names;
}
