import { listHolders } from "#people";
import { publishesAddress } from "#places";
import type { Db } from "#platform/db/db.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { can } from "#platform/web/visitor.ts";
import { followLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { findRequest, findVisit, type Stop, type Visit as VisitSheet } from "../visits.query.ts";
import { requestOfStop } from "./host.query.ts";

/** What a host is asked about, and where the answer goes. */
export interface WelcomeQuestion {
  readonly visit: VisitSheet;
  readonly stop: Stop;
  readonly action: string;
  readonly token?: string;
  /** The link has outlived what it was for: whoever keeps the place now answers here, signed in. */
  readonly instead?: string;
}

/**
 * Its link answers for whoever it was sent to, as long as they keep the place; sent to a published address, as long as nobody does and the
 * place publishes it.
 * @throws NotFound for a link that nobody was given, Gone for one sent to an address that is published no more.
 */
export async function welcomedByLink({ db, offers }: Pick<Visit, "db" | "offers">, token: string): Promise<WelcomeQuestion & { token: string }> {
  const link = await followLink(db, "host", token);
  if (!link?.stopId) throw new NotFound();
  const { personId, placeEmail, requestId, stopId } = link;
  const found = await findWelcomed(db, requestId, stopId);
  const holders = await listHolders(db, offers, "visits.answer", { place: found.stop.placeId });
  const holds = personId === null ? holders.length === 0 : holders.some((holder) => holder.personId === personId);
  if (holds && personId === null && !(await publishesAddress(db, found.stop.placeId, placeEmail))) throw new Gone();
  return { ...found, action: routes.answer.href({ token }), token, ...(!holds && { instead: routes.welcome.href({ id: stopId }) }) };
}

/** A stop at somebody else's place is not found; nor is one of which the host has heard nothing yet. */
export async function welcomedAsHost({ db, params, visitor }: Pick<Visit, "db" | "visitor"> & { params: { id: string } }): Promise<WelcomeQuestion> {
  const requestId = await requestOfStop(db, params.id);
  if (!requestId) throw new NotFound();
  const found = await findWelcomed(db, requestId, params.id.toLowerCase());
  if (!can(visitor, "visits.answer", { place: found.stop.placeId }) || !found.stop.askedAt) throw new NotFound();
  return { ...found, action: routes.welcome.href(params) };
}

async function findWelcomed(db: Db, requestId: string, stopId: string): Promise<{ visit: VisitSheet; stop: Stop }> {
  const request = await findRequest(db, requestId);
  const visit = request && (await findVisit(db, request));
  const stop = visit && [...visit.stops, ...visit.formerStops].find(({ id }) => id === stopId);
  if (!visit || !stop) throw new NotFound();
  return { visit, stop };
}
