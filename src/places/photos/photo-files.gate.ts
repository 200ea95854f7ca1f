import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";

/** Those who keep the record see all of it, moderators what they judge. */
const seeing = ["places.edit", "places.publish", "moderation.decide"];

/** A photo goes when it is taken away, when moderators hid it, and with the record of its place. */
export const photoFilesGate: FileGate = {
  withdrawn: sql`exists (
    select from places.photo i
    where (i.file_id = f.id or i.small_file_id = f.id)
      and (i.removed_at is not null
        or exists (select from places.place p where p.id = i.place_id and p.status in ('proposed', 'suspended', 'refused'))
        or exists (select from moderation.hidden h where (h.kind, h.thing_id) in (('place_photo', i.id::text), ('place', i.place_id::text)))))`,

  async opensTo(db, fileId, someone) {
    const place = await db
      .selectFrom("places.photo as i")
      .innerJoin("places.place as p", "p.id", "i.place_id")
      .select(["p.id", "p.commune_code"])
      .where((is) => is.or([is("i.file_id", "=", fileId), is("i.small_file_id", "=", fileId)]))
      .executeTakeFirst();
    return place !== undefined && seeing.some((power) => can(someone, power, whereOf(place)));
  },
};
