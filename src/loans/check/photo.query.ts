import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The file of a picture of this loan; null for one of another. */
export async function findPhoto(db: Db, loanId: string, inspectionId: string): Promise<string | null> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from loans.inspection where id = ${inspectionId}::uuid and loan_id = ${loanId} and file_id is not null`.execute(db);
  return rows[0]?.fileId ?? null;
}
