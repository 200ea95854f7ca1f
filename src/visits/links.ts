import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";

type LinkKind = "confirm" | "follow" | "host";

interface Leads {
  readonly requestId: string;
  readonly stopId?: string;
  readonly hours?: number;
}

/** A new private link, 192 bits, of which only the hash is kept: it can be written into a letter now and never read again. */
export async function makeLink(trx: Db, kind: LinkKind, { requestId, stopId, hours }: Leads, token = newToken()): Promise<string> {
  await sql`
    insert into visits.link (hash, kind, request_id, stop_id, ends_at)
    values (${hashOfToken(token)}, ${kind}, ${requestId}, ${stopId ?? null}, now() + make_interval(hours => ${hours ?? null}::integer))`.execute(trx);
  return token;
}

/** Null for a token that nobody made, of another kind, or out of time. */
export async function followLink(db: Db, kind: LinkKind, token: string): Promise<{ requestId: string; stopId: string | null } | null> {
  const { rows } = await sql<{ requestId: string; stopId: string | null }>`
    select request_id as "requestId", stop_id as "stopId" from visits.link
    where hash = ${hashOfToken(token)} and kind = ${kind} and (ends_at is null or ends_at > now())`.execute(db);
  return rows[0] ?? null;
}
