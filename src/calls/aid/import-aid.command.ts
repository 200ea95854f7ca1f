import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { AidRow } from "./aid-table.ts";

interface AidImport {
  readonly added: number;
  readonly changed: number;
  /** Lines of this source that the file does not have: they stay, unless their removal was asked for. */
  readonly absent: number;
  readonly removed: number;
  readonly sumCents: number;
}

/**
 * Writes a whole file into the ledger, or nothing. A line that was there already is written over: done twice, nothing counts double. A line that
 * the file does not have any more stays, as a file of one year says nothing of the next; with `remove` it goes.
 */
export async function importAid(db: Db, source: string, rows: readonly AidRow[], by: string, remove = false): Promise<AidImport> {
  return db.transaction().execute(async (trx) => {
    const { rows: told } = await sql<{ added: number; changed: number; sum: number }>`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(line text, giver text, "giverSiren" text, "structureName" text, siret text, rna text, object text,
          cents bigint, year smallint, "awardedOn" date, "deMinimis" boolean)),
      kept as (
        insert into calls.aid (source, line, giver, giver_siren, structure_name, siret, rna, object, cents, year, awarded_on, de_minimis, imported_by)
        select ${source}, line, giver, "giverSiren", "structureName", siret, rna, object, cents, year, "awardedOn", "deMinimis", ${by}::uuid from given
        on conflict (source, line) do update set giver = excluded.giver, giver_siren = excluded.giver_siren, structure_name = excluded.structure_name, siret = excluded.siret, rna = excluded.rna,
          object = excluded.object, cents = excluded.cents, year = excluded.year, awarded_on = excluded.awarded_on, de_minimis = excluded.de_minimis,
          imported_by = excluded.imported_by, imported_at = now()
        returning cents, xmax = 0 as fresh)
      select count(*) filter (where fresh)::int as added, count(*) filter (where not fresh)::int as changed, coalesce(sum(cents), 0)::float8 as sum from kept`.execute(
      trx,
    );
    const { added, changed, sum } = told[0]!;
    const isAbsent = sql`source = ${source} and line <> all(${rows.map(({ line }) => line)}::text[])`;
    const { rows: left } = await sql<{ count: number }>`select count(*)::int as count from calls.aid where ${isAbsent}`.execute(trx);
    const absent = left[0]!.count;
    const removed = remove ? absent : 0;
    if (removed > 0) await sql`delete from calls.aid where ${isAbsent}`.execute(trx);
    await recordAct(trx, { who: by, act: "calls.aid", room: "calls", about: { kind: "aid", id: source }, after: { added, changed, removed, cents: sum } });
    return { added, changed, absent: absent - removed, removed, sumCents: sum };
  });
}
