import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Amendment, findHeldText, type HeldText } from "#texts";

/** A change that a member proposed to a draft, as the panel reads it: nobody is told who it was. */
export interface Change extends Amendment {
  /** Members who back it, whoever proposed it not counted. */
  readonly backers: number;
  /** Whether it is the reader's own, whether they back it. */
  readonly own: boolean;
  readonly backed: boolean;
}

export interface Drafting extends HeldText {
  readonly proposals: readonly Change[];
}

/** The text of a recommendation with the changes that were proposed to it; `seatId`: of the member who reads, null for who runs the assembly. */
export async function findDrafting(db: Db, textId: string, seatId: string | null): Promise<Drafting> {
  const text = (await findHeldText(db, textId))!;
  const { rows } = await sql<{ id: string; backers: number; own: boolean; backed: boolean }>`
    select p.amendment_id as id, coalesce(p.seat_id = ${seatId}::uuid, false) as own,
      (select count(*)::int from assemblies.backing b where b.amendment_id = p.amendment_id) as backers,
      exists (select from assemblies.backing b where b.amendment_id = p.amendment_id and b.seat_id = ${seatId}::uuid) as backed
    from assemblies.proposer p join texts.amendment a on a.id = p.amendment_id where a.text_id = ${textId}`.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  const none = { backers: 0, own: false, backed: false };
  return { ...text, proposals: text.amendments.map((amendment) => ({ ...amendment, ...(known.get(amendment.id) ?? none) })) };
}
