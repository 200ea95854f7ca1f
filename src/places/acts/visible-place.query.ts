import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { isVisible, whereOf } from "../place.ts";

export type PlaceRecord = Awaited<ReturnType<typeof findPlaceFor>>;

/** Powers that let a person see a record which is not published. */
const seeing = ["places.edit", "places.publish"];

export function maySee(visitor: Visitor | null, place: Parameters<typeof whereOf>[0] & Parameters<typeof isVisible>[0]): boolean {
  // Merged into another one, it is nobody's any more: its address leads to the record that was kept.
  if (place.status === "merged") return false;
  return isVisible(place) || seeing.some((power) => can(visitor, power, whereOf(place)));
}

/**
 * The record, for whoever may see it.
 * @throws NotFound
 */
export async function findVisiblePlace(db: Db, slug: string, visitor: Visitor | null) {
  const place = await db.selectFrom("places.place").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!place || !maySee(visitor, place)) throw new NotFound();
  return place;
}

/**
 * The record that an act is about, for whoever may do that there.
 * @throws NotFound when the visitor may not even see it; Forbidden when they may see it and not do that.
 */
export async function findPlaceFor(db: Db, slug: string, visitor: Visitor | null, power: string) {
  const place = await findVisiblePlace(db, slug, visitor);
  if (!can(visitor, power, whereOf(place))) throw new Forbidden();
  return place;
}
