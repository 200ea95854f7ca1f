import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** Published places that moderators have not hidden. Closed ones too: people look for what became of them. */
export const indexedPlaces = indexedRows<{ readonly slug: string }>(
  "lieux",
  () => sql`
    select p.slug, p.updated_at as changed
    from places.place p
    where p.status = 'published' and not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text)
    order by p.created_at, p.id`,
  ({ slug }) => routes.show.href({ slug }),
);
