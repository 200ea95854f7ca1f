import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { findInquiry, type Inquiry } from "./inquiries.query.ts";
import type { LinkKind } from "./links.command.ts";

/** @throws NotFound for a token that nobody made, of another kind, or out of time. */
export async function inquiryOfLink(db: Db, kind: LinkKind, token: string): Promise<Inquiry> {
  const { rows } = await sql<{ id: string }>`
    select inquiry_id as id from inquiries.link
    where hash = ${hashOfToken(token)} and kind = ${kind} and (ends_at is null or ends_at > now())`.execute(db);
  const inquiry = rows[0] && (await findInquiry(db, rows[0].id));
  if (!inquiry) throw new NotFound();
  return inquiry;
}
