import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findVisiblePlace, type PlaceRecord } from "../acts/visible-place.query.ts";
import { findOwnClaim, type OwnClaim } from "./claim.query.ts";

export interface ClaimedPlace {
  readonly place: PlaceRecord;
  /** The last claim of this person on it. */
  readonly claim: OwnClaim | null;
  /** This person keeps the record already. */
  readonly host: boolean;
}

/** @throws NotFound */
export async function findClaimed({
  db,
  params,
  visitor,
}: {
  readonly db: Db;
  readonly params: { readonly slug: string };
  readonly visitor: Visitor;
}): Promise<ClaimedPlace> {
  const place = await findVisiblePlace(db, params.slug, visitor);
  return { place, claim: await findOwnClaim(db, place.id, visitor.id), host: isHost(visitor, place.id) };
}

const isHost = (visitor: Visitor, placeId: string): boolean =>
  visitor.grants.some(({ role, scope }) => role === "host" && scope.kind === "place" && scope.id === placeId);
