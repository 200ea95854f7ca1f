import { fold } from "#engines/similarity/fold.ts";
import { newColumn, type Reading, readingOf, see, type ColumnTally } from "./column.ts";
import { type Nearly, nearlyOf } from "./nearly.ts";
import { type PersonalKind, personalTitles } from "./personal.ts";
import { linesOf, type Opens, type Shape } from "./table.ts";

/** A column of the file, as it was understood. */
export interface Column extends Reading {
  /** Its name in every form in which the rows are published: "code_postal". */
  readonly name: string;
  /** As people read it. */
  readonly title: string;
  /** From 0, in the file. */
  readonly at: number;
  /** Cells that hold something, and those that say that they do not ("n.c."). */
  readonly filled: number;
  readonly missing: number;
  /** How many values it has; null when there are more than a thousand. */
  readonly distinct: number | null;
  /** Every line has one, and none comes twice. */
  readonly unique: boolean;
  /** The values that come most, with how often; of a column with few of them. */
  readonly common: readonly (readonly [value: string, times: number])[];
  readonly personal: readonly { readonly kind: PersonalKind; readonly count: number; readonly line: number }[];
  /** Of a text: what it would be but for a few cells. */
  readonly nearly?: Nearly;
}

export interface Profile {
  readonly shape: Shape;
  readonly columns: readonly Column[];
  /** Lines that hold something, without the titles. */
  readonly rows: number;
  readonly blank: number;
  /** Lines with more cells than there are titles: what is in them has no column. The first of them. */
  readonly beyond: { readonly count: number; readonly line: number } | null;
}

/** Reads a table once, line by line, and says of each column what it holds. `tick` is called for each thousand lines. */
export async function profileOf(open: Opens, shape: Shape, tick: (lines: number) => Promise<void> = async () => {}): Promise<Profile> {
  const seen = shape.titles.map((title) => newColumn(title));
  let [rows, blank] = [0, 0];
  let [beyondCount, beyondLine] = [0, 0];
  for await (const { cells, line } of linesOf(open, shape.delimiter)) {
    if (line <= shape.titleLine) continue;
    let [isFilled, goesBeyond] = [false, false];
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!.trim();
      if (cell === "") continue;
      isFilled = true;
      const column = seen[at];
      if (column) see(column, cell, line);
      else goesBeyond = true;
    }
    if (goesBeyond) {
      beyondCount += 1;
      beyondLine ||= line;
    }
    if (isFilled) rows += 1;
    else blank += 1;
    if (line % 1_000 === 0) await tick(line);
  }
  return { shape, columns: columnsOf(seen, rows), rows, blank, beyond: beyondCount > 0 ? { count: beyondCount, line: beyondLine } : null };
}

/** A column without a title and without a value is none. */
function columnsOf(seen: readonly ColumnTally[], rows: number): Column[] {
  const taken = new Set<string>();
  return seen.flatMap((column, at): Column[] => {
    if (column.title === "" && column.filled + column.missing === 0) return [];
    const title = column.title.replaceAll(/\s+/g, " ").trim() || `colonne ${at + 1}`;
    const folded = fold(title.replaceAll(/[_/.-]+/g, " "));
    const name = nameOf(folded, taken);
    const reading = readingOf(column, folded);
    // In a text "n.c." is what was written.
    const isText = reading.type === "string";
    const filled = isText ? column.filled + column.missing : column.filled;
    const nearly = nearlyOf(column, folded, reading);
    const few = column.values.size <= 20 || (column.values.size < 1_000 && column.values.size <= rows / 4);
    return [
      {
        ...{ ...reading, name, title, at, filled, missing: isText ? 0 : column.missing },
        distinct: column.values.size < 1_000 ? column.values.size : null,
        unique: rows > 0 && column.filled === rows && column.prints !== undefined,
        common: few ? [...column.values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5) : [],
        personal: personalOf(column, folded),
        ...(nearly && { nearly }),
      },
    ];
  });
}

/** Words of the address of a list: no column may be called so there. */
const taken = ["fields", "sort", "limit", "cursor", "total", "bbox", "datetime", "offset", "f", "filter", "geometry", "group", "page", "q", "tri", "crs"];

function nameOf(folded: string, used: Set<string>): string {
  const plain = folded
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, 60);
  const begins = /^[a-z]/.test(plain) && !taken.includes(plain) ? plain : `c_${plain || "sans_nom"}`;
  let name = begins;
  for (let at = 2; used.has(name); at += 1) name = `${begins}_${at}`;
  used.add(name);
  return name;
}

function personalOf(column: ColumnTally, folded: string): Column["personal"] {
  const found = [...column.personal].map(([kind, { count, line }]) => ({ kind, count, line }));
  const titled = personalTitles.find(([pattern]) => pattern.test(folded))?.[1];
  return titled && column.filled > 0 && !column.personal.has(titled) ? [...found, { kind: titled, count: column.filled, line: 0 }] : found;
}
