import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";

/** A photo on the page of a place: somebody may be recognised on it who did not agree. */
export const reportablePhoto: Reportable = {
  kind: "place_photo",
  label: { fr: "une photo d’un lieu", en: "a photo of a place", nl: "een foto van een plek" },
  async find(db, id) {
    const photo = await db
      .selectFrom("places.photo as f")
      .innerJoin("places.place as p", "p.id", "f.place_id")
      .select(["f.alt", "f.credit", "f.added_by", "p.id", "p.name", "p.slug", "p.commune_code"])
      .where(sql<boolean>`f.id::text = ${id}`)
      .where("f.removed_at", "is", null)
      .where("p.status", "=", "published")
      .where(sql<boolean>`not exists (
        select from moderation.hidden h where (h.kind, h.thing_id) in (('place_photo', f.id::text), ('place', p.id::text)))`)
      .executeTakeFirst();
    if (!photo) return null;
    return {
      title: photo.name,
      href: routes.show.href({ slug: photo.slug }),
      excerpt: [photo.alt, photo.credit].filter(Boolean).join("\n"),
      authorId: photo.added_by,
      where: whereOf(photo),
    };
  },
};
