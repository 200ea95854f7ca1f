import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

export interface InquiryPicture {
  readonly id: string;
  readonly fileId: string;
  readonly shows: string | null;
}

/** Of one question, the first first. */
export async function listPictures(db: Db, inquiryId: string): Promise<InquiryPicture[]> {
  const { rows } = await sql<InquiryPicture>`
    select id, file_id as "fileId", shows from inquiries.picture where inquiry_id = ${inquiryId} order by added_at, id`.execute(db);
  return rows;
}

/** One of this question; null for another's. */
export async function findPicture(db: Db, inquiryId: string, id: string): Promise<InquiryPicture | null> {
  if (!isUuid(id)) return null;
  return (await listPictures(db, inquiryId)).find((one) => one.id === id.toLowerCase()) ?? null;
}
