import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { ScopeNamer } from "#people";
import { routes } from "../routes.ts";

/** Names places for whoever grants a role there. */
export const placeNamer: ScopeNamer = {
  kind: "place",

  async names(db, ids) {
    const known = ids.filter(isUuid);
    if (known.length === 0) return new Map();
    const rows = await db.selectFrom("places.place").select(["id", "name", "slug"]).where("id", "in", known).execute();
    return new Map(rows.map(({ id, name, slug }) => [id, { label: name, href: routes.show.href({ slug }) }]));
  },

  async search(db, words) {
    if (words.trim().length < 2) return [];
    const { rows } = await sql<{ id: string; label: string }>`
      select p.id, p.name || ', ' || c.name as label
      from places.place p join territory.commune c on c.code = p.commune_code
      where p.status in ('proposed', 'published', 'suspended') and platform.fold(${words}) <% p.folded
      order by word_similarity(platform.fold(${words}), p.folded) desc, p.name collate "fr-x-icu", p.id limit 8`.execute(db);
    return rows;
  },

  async where(db, id) {
    const place = isUuid(id) ? await db.selectFrom("places.place").select("commune_code").where("id", "=", id).executeTakeFirst() : undefined;
    return place ? { commune: place.commune_code } : {};
  },
};
