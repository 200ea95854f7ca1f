import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Territory } from "#territory";
import { authorOf, isStaff } from "../saving/author.ts";
import { changePlace } from "../saving/change-place.command.ts";
import { fieldsWith } from "../saving/held-fields.command.ts";
import { isField } from "../saving/same.ts";

interface Settling {
  readonly place: { readonly id: string; readonly commune_code: string };
  readonly field: string;
  readonly source: string;
  readonly take: boolean;
}

/** Takes what a source says of a field, with what belongs to it (a point is two numbers), or keeps the record as it is. False when there is nothing to settle. */
export function settleDisagreement(db: Db, visitor: Visitor, { place, field, source, take }: Settling, territory: Territory): Promise<boolean> {
  if (!isField(field)) return Promise.resolve(false);
  const fields = fieldsWith(field);
  return db.transaction().execute(async (trx) => {
    // The row of the place first, as everybody who writes about it.
    await sql`select from places.place where id = ${place.id} for update`.execute(trx);
    const said = await trx
      .selectFrom("places.disagreement")
      .select(["field", "value"])
      .where("place_id", "=", place.id)
      .where("source", "=", source)
      .where("field", "in", [...fields])
      .where("dismissed_at", "is", null)
      .execute();
    if (!said.some((one) => one.field === field)) return false;
    const author = authorOf(visitor, place);
    const logged = { who: visitor.id, room: "places", about: { kind: "place", id: place.id } };
    if (take) {
      const facts = Object.fromEntries(said.map((one) => [one.field, one.value]));
      const edited = await changePlace(trx, { placeId: place.id, facts, author, reason: source }, territory);
      if (edited.ok && isStaff(author)) await recordAct(trx, { ...logged, act: "place.edit", before: edited.before, after: edited.after, reason: source });
      return true;
    }
    await dismiss(trx, place.id, source, said);
    if (isStaff(author)) await recordAct(trx, { ...logged, act: "place.keep_field", after: { fields, source } });
    return true;
  });
}

/** What the source says of these fields is not asked again. */
async function dismiss(trx: Db, placeId: string, source: string, said: readonly { readonly field: string }[]): Promise<void> {
  const fields = said.map(({ field }) => field);
  await trx
    .updateTable("places.disagreement")
    .set({ dismissed_at: sql`now()` })
    .where("place_id", "=", placeId)
    .where("source", "=", source)
    .where("field", "in", fields)
    .execute();
}
