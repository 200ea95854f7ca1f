import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { dayOf } from "#platform/time/day.ts";
import { findOffers, isOpen } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";

/** Premises as they are published, while they can be had. */
export const premisesNews: NewsSource = {
  kind: "locaux",
  label: { fr: premisesTexts.fr.list, en: premisesTexts.en.list, nl: premisesTexts.nl.list },
  async list(db, { commune, limit, now }) {
    const here = sql`(${commune}::text is null or o.commune_code = ${commune})`;
    const rows = await findOffers(db, sql`${isOpen(dayOf(now))} and ${here}`, sql`order by o.published_at desc, o.id limit ${limit}`);
    return rows.map(({ id, slug, title, about, publishedAt, changedAt }) => ({
      ...{ id: `local/${id}`, title, href: routes.show.href({ slug }), at: publishedAt ?? changedAt, summary: beginningOf(about, 280) },
    }));
  },
};
