import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { isUuid } from "#platform/text/uuid.ts";
import { findOffers, isPublic } from "../offers.query.ts";
import { routes } from "../routes.ts";

/** An offer of premises: one that lies, that is not theirs to let, or that shows somebody. */
export const reportablePremises: Reportable = {
  kind: "premises",
  label: { fr: "une annonce de local", en: "an offer of premises", nl: "een aanbod van een lokaal" },
  async find(db, id) {
    const [found] = isUuid(id) ? await findOffers(db, sql`o.id = ${id}::uuid and ${isPublic}`) : [];
    if (!found) return null;
    const { rows } = await sql<{ author: string | null }>`select created_by as author from premises.offer where id = ${id}`.execute(db);
    const { title, slug, about, rentNote, access, communeCode, placeId } = found;
    return {
      ...{ title, href: routes.show.href({ slug }), excerpt: [about, rentNote, access].filter(Boolean).join("\n\n").slice(0, 2000) },
      ...{ authorId: rows[0]?.author ?? null, where: { commune: communeCode, place: placeId } },
    };
  },
};
