import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";

/** What a record says in its own words. Its author is whoever proposed it, when somebody did. */
export const reportablePlace: Reportable = {
  kind: "place",
  label: { fr: "une fiche de lieu", en: "a place’s record", nl: "een fiche van een plek" },
  async find(db, id) {
    const place = await db
      .selectFrom("places.place as p")
      .leftJoin("places.proposal as r", "r.place_id", "p.id")
      .select(["p.id", "p.name", "p.slug", "p.summary", "p.description", "p.commune_code", "r.person_id"])
      .where(sql<boolean>`p.id::text = ${id}`)
      .where("p.status", "=", "published")
      .where(sql<boolean>`not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text)`)
      .executeTakeFirst();
    if (!place) return null;
    const excerpt = [place.name, place.summary, place.description].filter(Boolean).join("\n\n").slice(0, 4000);
    return { title: place.name, href: routes.show.href({ slug: place.slug }), excerpt, authorId: place.person_id, where: whereOf(place) };
  },
};
