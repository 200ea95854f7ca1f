import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

export type LinkKind = "confirm" | "follow" | "host";

interface Leads {
  readonly requestId: string;
  readonly stopId?: string;
  readonly hours?: number;
  /** The host to whom it is sent; null for the address that their place publishes. */
  readonly personId?: string | null;
  /** That address. */
  readonly placeEmail?: string | null;
}

/** A new private link, 192 bits, of which only the hash is kept: it can be written into a letter now and never read again. */
export async function makeLink(trx: Db, kind: LinkKind, { requestId, stopId, hours, personId = null, placeEmail = null }: Leads, token = newToken()) {
  await sql`
    insert into visits.link (hash, kind, request_id, stop_id, person_id, place_email, ends_at)
    values (${hashOfToken(token)}, ${kind}, ${requestId}, ${stopId ?? null}, ${personId}, ${placeEmail},
      now() + make_interval(hours => ${hours ?? null}::integer))`.execute(trx);
  return token;
}
