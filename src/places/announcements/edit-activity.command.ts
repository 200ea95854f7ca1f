import { type Kysely, sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { lockPlace, tellAudit } from "./announce.command.ts";
import type { NewAnnouncement } from "./announce.form.ts";
import type { PlacedAnnouncement } from "./announcements.query.ts";

interface Correction {
  readonly what: NewAnnouncement;
  readonly version: number;
  readonly now: Date;
}

type Edited = { readonly ok: true } | { readonly ok: false; readonly problem: "twice" | "moved" };

/** `moved`: somebody corrected or cancelled it meanwhile; `twice`: the place announces another of that title at that hour. */
export async function editAnnouncement(db: Kysely<Tables>, visitor: Visitor, before: PlacedAnnouncement, { what, version }: Correction): Promise<Edited> {
  const place = { id: before.place_id, commune_code: before.commune_code };
  try {
    return await db.transaction().execute(async (trx) => {
      await lockPlace(trx, place);
      const { rows } = await sql`
        update places.announcement set title = ${what.title}, about = ${what.about}, day = ${what.day}, begins = ${what.begins}, ends = ${what.ends},
          until = ${what.until}, room = ${what.room}, audience = ${what.audience}, price = ${what.price}, how = ${what.how}, version = version + 1, changed_at = now()
        where id = ${before.id} and place_id = ${place.id} and version = ${version} and state = 'announced' returning id`.execute(trx);
      if (rows.length === 0) return { ok: false, problem: "moved" };
      await tellAudit(trx, visitor, place, { act: "place.edit_announcement", before: factsOf(before), after: { ...what } });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) === "announcement_place_id_title_day_begins_key") return { ok: false, problem: "twice" };
    throw error;
  }
}

const factsOf = ({ title, about, day, begins, ends, until, room, audience, price, how }: PlacedAnnouncement) => ({
  ...{ title, about, day, begins, ends, until, room, audience, price, how },
});
