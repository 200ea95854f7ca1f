import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Told } from "../../judging/journey-told.ts";

export type Row = Readonly<Record<string, unknown>>;

/** In French, ";", ":", "?", "!" and the inside of guillemets do not part from their word at the end of a line. */
const withHardSpaces = (json: string): string => json.replace(/ ([;:?!»])/g, "\u00a0$1").replaceAll("« ", "«\u00a0");

/** One statement per table: the demo is planted in seconds. Columns that no row names keep their default. */
export async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const into = sql.table(`participation.${table}`);
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  await sql`insert into ${into} (${columns}) select ${columns} from jsonb_populate_recordset(null::${into}, ${withHardSpaces(JSON.stringify(rows))}::jsonb)`.execute(
    db,
  );
}

export interface Line {
  readonly proposal_id: string;
  readonly at: string;
  readonly act: string;
  readonly state: string | null;
  readonly as_whom: string;
  readonly words: string | null;
  /** What the house says of it. */
  readonly told?: Told;
}

/** Lines of the public journeys, in the order in which they happened. */
export const writeLines = (db: Db, lines: readonly Line[]): Promise<void> =>
  insertRows(
    db,
    "journey",
    lines.toSorted((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime()).map((line) => ({ told: null, ...line })),
  );
