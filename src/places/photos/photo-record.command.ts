import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { authorOf, authorSources, isStaff } from "../saving/author.ts";
import { writeChanges } from "../saving/write-history.command.ts";

/** Whoever changes the photos of a place holds its row: nobody else changes them meanwhile. Gives those shown, in order. */
export async function lockPhotos(trx: Db, placeId: string) {
  await trx.selectFrom("places.place").select("id").where("id", "=", placeId).forUpdate().execute();
  return trx
    .selectFrom("places.photo")
    .select(["id", "alt", "credit", "sha256"])
    .where("place_id", "=", placeId)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

interface PhotoAct {
  readonly act: string;
  /** What the photo was described as, and is. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Last in its transaction. */
export async function recordPhoto(
  trx: Db,
  visitor: Visitor,
  place: { readonly id: string; readonly commune_code: string },
  { act, before, after }: PhotoAct,
): Promise<void> {
  const author = authorOf(visitor, place);
  const line = { place_id: place.id, field: "photos", before, after, reason: null };
  await writeChanges(trx, [{ ...line, source: authorSources[author.kind], author_id: author.personId }]);
  if (!isStaff(author)) return;
  const said = (alt: string | null) => (alt === null ? null : { alt });
  await recordAct(trx, { who: visitor.id, act, room: "places", about: { kind: "place", id: place.id }, before: said(before), after: said(after) });
}
