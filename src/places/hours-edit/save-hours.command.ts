import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { addDays } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { fillOpenings, forgetCheckedDays, horizon } from "../hours/opening.command.ts";
import { authorOf, isStaff } from "../saving/author.ts";
import { changePlace, type EditOutcome } from "../saving/change-place.command.ts";

interface NewHours {
  readonly place: { readonly id: string; readonly commune_code: string };
  readonly text: string | null;
  /** The last change of the record that the person had seen. */
  readonly seen: number;
  readonly today: string;
}

/** Saves the hours, and says at once when they are open: "open now" does not wait for the night. */
export async function saveHours(db: Db, visitor: Visitor, { place, text, seen, today }: NewHours): Promise<EditOutcome> {
  const outcome = await db.transaction().execute(async (trx) => {
    const author = authorOf(visitor, place);
    const edited = await changePlace(trx, { placeId: place.id, facts: { hours: text }, author, reason: null, seen }, await readTerritory(trx));
    if (!edited.ok || !("hours" in edited.after)) return edited;
    if (text) await fillOpenings(trx, [text], addDays(today, -horizon.back), addDays(today, horizon.ahead));
    if (isStaff(author)) {
      const { before, after } = edited;
      await recordAct(trx, { who: visitor.id, act: "place.edit_hours", room: "places", about: { kind: "place", id: place.id }, before, after });
    }
    return edited;
  });
  forgetCheckedDays(db);
  return outcome;
}
