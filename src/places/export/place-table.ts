import type { Columns, Rows } from "#platform/web/stream.ts";
import type { ExportContext, ExportedPlace } from "./exported-place.query.ts";
import { type MednumRecord, mednumColumns, mednumRecord } from "./mednum-record.ts";
import { ownColumns } from "./own-words.ts";
import { ownFields, plainFacts } from "./place-feature.ts";

type Line = Readonly<Record<string, string | number | undefined>>;

function columnsNamed<line extends Line | MednumRecord>(names: readonly string[]): Columns<line> {
  return Object.fromEntries(names.map((name) => [name, (line: line) => (line as Line)[name]]));
}

/** The national schema and nothing else. */
export const nationalTable: Columns<MednumRecord> = columnsNamed(mednumColumns);

/** The directory's own CSV: the national columns, then what else the house knows. */
export const placeTable: Columns<Line> = columnsNamed([...mednumColumns, ...ownColumns]);

/** Rows of the directory's selection as lines of `placeTable`. */
export async function* placeLines(places: Rows<ExportedPlace>, context: ExportContext): AsyncGenerator<Line> {
  for await (const place of places) yield { ...mednumRecord(place, context), ...plainFacts(place, context), ...ownFields(place, context) };
}
