import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { followLink } from "../links.ts";
import { findRequest, type Request } from "../visits.query.ts";

/** @throws NotFound for a link that nobody was given. */
export async function requestOfLink(db: Db, token: string): Promise<Request> {
  const link = await followLink(db, "follow", token);
  const request = link && (await findRequest(db, link.requestId));
  if (!request) throw new NotFound();
  return request;
}
