import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { findActivity } from "../activities.query.ts";
import { routes } from "../routes.ts";

/** What a host announces: that it is not so, that it sells, that it insults. */
export const reportableActivity: Reportable = {
  kind: "activity",
  label: { fr: "une activité", en: "an activity", nl: "een activiteit" },
  async find(db, id) {
    const found = await findActivity(db, id);
    if (!found) return null;
    const { rows } = await sql<{ author: string | null }>`select author_id as author from activities.activity where id = ${found.id}`.execute(db);
    const excerpt = [found.about, found.audience, found.price, found.how].filter(Boolean).join("\n\n").slice(0, 4000);
    const where = { commune: found.communeCode, place: found.placeId };
    return { title: found.title, href: routes.show.href({ id: found.id }), excerpt, authorId: rows[0]?.author ?? null, where };
  },
};
