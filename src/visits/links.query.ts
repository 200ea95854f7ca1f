import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { LinkKind } from "./links.command.ts";
import { findRequest, type Request } from "./visits.query.ts";

interface Link {
  readonly requestId: string;
  readonly stopId: string | null;
  /** The host to whom it was sent. */
  readonly personId: string | null;
  /** The address of the place to which it was sent. */
  readonly placeEmail: string | null;
}

/** Null for a token that nobody made, of another kind, or out of time. */
export async function followLink(db: Db, kind: LinkKind, token: string): Promise<Link | null> {
  const { rows } = await sql<Link>`
    select request_id as "requestId", stop_id as "stopId", person_id as "personId", place_email as "placeEmail" from visits.link
    where hash = ${hashOfToken(token)} and kind = ${kind} and (ends_at is null or ends_at > now())`.execute(db);
  return rows[0] ?? null;
}

/** @throws NotFound for a link that nobody was given. */
export async function requestOfLink(db: Db, token: string): Promise<Request> {
  const link = await followLink(db, "follow", token);
  const request = link && (await findRequest(db, link.requestId));
  if (!request) throw new NotFound();
  return request;
}
