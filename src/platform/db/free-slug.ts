import { sql } from "kysely";

import { otherSlug } from "#platform/text/slug.ts";
import type { Db } from "./db.ts";
import type { Tables } from "./tables.ts";
import { waitInLine } from "./wait-in-line.ts";

interface SlugRules {
  /** Words of the room's own addresses. */
  readonly reserved?: readonly string[];
  /** Where each process has addresses of its own: which one. */
  readonly processId?: string;
}

/**
 * The address of a new row: what its title wants (`slugOf`), or another where that is taken or means a page of the room. Two that want
 * the same at once take turns until the end of the transaction.
 */
export async function freeSlug(trx: Db, table: keyof Tables, wanted: string, { reserved = [], processId }: SlugRules = {}): Promise<string> {
  await waitInLine(trx, [table, processId, wanted].filter(Boolean).join(" "));
  const within = processId === undefined ? sql`true` : sql`process_id = ${processId}`;
  const { rows } = await sql`select from ${sql.table(table)} where slug = ${wanted} and ${within}`.execute(trx);
  return rows.length === 0 && !reserved.includes(wanted) ? wanted : otherSlug(wanted);
}
