import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Territory } from "#territory";
import { authorOf, isStaff } from "../saving/author.ts";
import { changePlace, type EditOutcome } from "../saving/change-place.command.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";

interface EditOf {
  readonly place: { readonly id: string; readonly commune_code: string };
  readonly facts: Partial<PlaceFacts>;
  readonly seen: number;
  readonly reason: string | null;
}

/** One person's changes to some fields. Whether they may is asked before. */
export function editPlace(db: Db, visitor: Visitor, { place, facts, seen, reason }: EditOf, territory: Territory): Promise<EditOutcome> {
  const author = authorOf(visitor, place);
  return db.transaction().execute(async (trx) => {
    const edited = await changePlace(trx, { placeId: place.id, facts, author, reason, seen }, territory);
    if (edited.ok && Object.keys(edited.after).length > 0 && isStaff(author)) {
      const { before, after } = edited;
      await recordAct(trx, { who: visitor.id, act: "place.edit", room: "places", about: { kind: "place", id: place.id }, before, after, reason });
    }
    return edited;
  });
}
