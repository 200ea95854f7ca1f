import { sql } from "kysely";

import { removeLinksAt } from "#thread";
import type { Db } from "#platform/db/db.ts";

/** Takes away what was published of a question; its answer stays with those who asked. */
export async function unpublish(trx: Db, inquiryId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`delete from inquiries.publication where inquiry_id = ${inquiryId} returning id`.execute(trx);
  for (const { id } of rows) await removeLinksAt(trx, { kind: "inquiry_answer", id }, { reason: "Réponse retirée.", by: null });
}
