import type { SheetReading } from "#platform/imports/workbook.ts";
import type { DatasetRow, DatasetValue, FieldType } from "#platform/open-data/dataset.ts";
import type { Territory } from "#territory";
import type { PublishedDataset, Report, ReportColumn } from "../published/published.ts";
import { type Misfit, rowsOf } from "../reading/convert.ts";
import { maskPersonal, personalIn } from "../reading/personal.ts";
import { pointOf, type Position, withPoint } from "../reading/position.ts";
import type { Column, Profile } from "../reading/profile.ts";
import type { Opens } from "../reading/table.ts";
import { watchCommunes } from "./communes.ts";
import { readSchema, schemaCheck } from "./schema.ts";

export interface Converting {
  readonly open: Opens;
  readonly profile: Profile;
  readonly position: Position | null;
  readonly territory: Pick<Territory, "communes" | "communeByCode">;
  readonly words: PublishedDataset["columns"];
  readonly schema: object | null;
  /** Of a workbook. */
  readonly sheet?: SheetReading | null;
}

/** As many faults are told one by one. */
const mostTold = 500;

interface Tally {
  lowest: DatasetValue;
  highest: DatasetValue;
  misfits: number;
}

/** The rows of a table as they are published, and what is told of them once all have gone by. */
export function convertRows({ open, profile, position, territory, words, schema: told, sheet = null }: Converting): {
  readonly rows: AsyncGenerator<{ line: number; row: DatasetRow }>;
  readonly report: () => Omit<Report, "diff">;
} {
  // What an agent said a column is goes before what it looks like.
  const columns = profile.columns.map((column) => decidedAs(column, words[column.name]?.type));
  const tallies = new Map(columns.map(({ name }) => [name, { lowest: null, highest: null, misfits: 0 }]));
  const communes = watchCommunes(
    territory,
    columns.filter(({ type }) => type === "string").map(({ name }) => name),
  );
  const read = readSchema(told);
  const check = read && schemaCheck(read, columns);
  const misfits: Misfit[] = [];
  let [misfitCount, unplaced, ruleFaults] = [0, 0, 0];
  const note = (one: Misfit) => {
    misfitCount += 1;
    if (one.fault === "rule") ruleFaults += 1;
    tallies.get(one.column)!.misfits += 1;
    if (misfits.length < mostTold) misfits.push(personalIn(one.cell) ? { ...one, cell: maskPersonal(one.cell) } : one);
  };

  async function* rows() {
    for await (const { line, row, misfits: found } of rowsOf(open, profile.shape, columns)) {
      for (const one of found) note(one);
      for (const one of check?.misfits(row, line) ?? []) note(one);
      for (const { name } of columns) bound(tallies.get(name)!, row[name] ?? null);
      communes.see(row);
      const point = position && pointOf(row, position.from);
      if (position && !point && position.from.some((name) => row[name] !== null)) unplaced += 1;
      yield { line, row: position ? withPoint(row, point) : row };
    }
  }

  const report = (): Omit<Report, "diff"> => ({
    sheet,
    ...{ delimiter: profile.shape.delimiter, titleLine: profile.shape.titleLine, titleLines: profile.shape.titleLines, above: profile.shape.above },
    ...{ rows: profile.rows, blank: profile.blank, beyond: profile.beyond, position, unplaced, misfits, misfitCount },
    columns: columns.map((column) => tell(column, tallies.get(column.name)!)),
    key: keyOf(
      columns.filter(({ name }) => tallies.get(name)!.misfits === 0),
      words,
    ),
    communes: communes.found(),
    schema: check && { title: check.title, missing: check.missing, extra: check.extra, faults: ruleFaults },
  });
  return { rows: rows(), report };
}

/** With the unit that most of its cells bear, where it is said to be a number. */
function decidedAs(column: Column, type: FieldType | undefined): Column {
  if (type === undefined) return column;
  const { nearly, ...own } = column;
  return { ...own, type, ...(nearly && (type === "integer" || type === "number") && { unit: nearly.unit }) };
}

function bound(tally: Tally, value: DatasetValue): void {
  if (typeof value !== "number" && typeof value !== "string") return;
  if (tally.lowest === null || value < tally.lowest) tally.lowest = value;
  if (tally.highest === null || value > tally.highest) tally.highest = value;
}

/** Texts have no lowest that says something; of a column that leads to persons no value is told. */
function tell({ at: _at, common, ...column }: Column, { lowest, highest, misfits }: Tally): ReportColumn {
  const isPersonal = column.personal.length > 0;
  const isBounded = !isPersonal && column.type !== "string" && column.type !== "boolean" && lowest !== null;
  return {
    ...column,
    common: isPersonal ? [] : common.map(([value, times]) => [value.slice(0, 80), times] as const),
    ...{ lowest: isBounded ? String(lowest) : null, highest: isBounded ? String(highest) : null, misfits },
  };
}

/** The column that an agent chose, as long as it tells all lines apart; else one called as keys are, else the first that does and is no measure. */
function keyOf(columns: readonly Column[], words: PublishedDataset["columns"]): string | null {
  const able = columns.filter(({ unique, type, personal }) => unique && personal.length === 0 && (type === "string" || type === "integer"));
  return (
    able.find(({ name }) => words[name]?.key)?.name ??
    (able.find(({ name }) => /^(c_)?(id|identifiant|code|ref|reference|numero|siret|uai|insee)(_|$)/.test(name)) ?? able.find(({ type }) => type === "string"))
      ?.name ??
    null
  );
}
