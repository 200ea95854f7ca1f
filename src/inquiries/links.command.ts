import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

export type LinkKind = "confirm" | "follow";

/** A new private link, 192 bits, of which only the hash is kept. Without hours it holds as long as the question. */
export async function makeLink(
  trx: Db,
  kind: LinkKind,
  { inquiryId, hours = null }: { inquiryId: string; hours?: number | null },
  token = newToken(),
): Promise<string> {
  await sql`
    insert into inquiries.link (hash, kind, inquiry_id, ends_at)
    values (${hashOfToken(token)}, ${kind}, ${inquiryId}, now() + make_interval(hours => ${hours}::integer))`.execute(trx);
  return token;
}
