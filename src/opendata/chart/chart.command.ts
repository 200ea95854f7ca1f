import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { ChartWords } from "../published/published.ts";

interface Keeping {
  readonly id: string;
  readonly revision: number;
  /** Null: no chart any more. */
  readonly words: ChartWords | null;
  readonly by: string;
}

/** Which chart is shown first; false when the description was written meanwhile. */
export const keepChart = (db: Db, { id, revision, words, by }: Keeping): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update opendata.published set chart = ${words && JSON.stringify(words)}::jsonb, revision = revision + 1
      where id = ${id} and revision = ${revision} returning id`.execute(trx);
    if (rows.length === 0) return false;
    await recordAct(trx, { who: by, act: "dataset.chart", room: "opendata", about: { kind: "dataset", id }, after: { chart: words } });
    return true;
  });
