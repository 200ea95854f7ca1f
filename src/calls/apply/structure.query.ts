import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The structure of the directory that has this SIRET, or this number of associations. */
export async function findStructureOf(db: Db, { siret, rna }: { readonly siret: string | null; readonly rna: string | null }): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from people.structure where siret = ${siret} or rna = ${rna} order by (siret = ${siret}) desc nulls last limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
