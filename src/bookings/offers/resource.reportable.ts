import { sql } from "kysely";

import type { Reportable } from "#moderation";
import { isUuid } from "#platform/text/uuid.ts";
import { findAuthor, findResources, isPublic } from "../resources.query.ts";
import { routes } from "../routes.ts";

/** What a place lets people book: that lies, that is not theirs, or that shows somebody. */
export const reportableResource: Reportable = {
  kind: "resource",
  label: { fr: "une ressource à réserver", en: "a resource to book", nl: "een te reserveren voorziening" },
  async find(db, id) {
    const [found] = isUuid(id) ? await findResources(db, sql`r.id = ${id}::uuid and ${isPublic}`) : [];
    if (!found) return null;
    const { words, slug, communeCode, placeId } = found;
    return {
      ...{ title: words.name, href: routes.show.href({ slug }), excerpt: [words.about, words.rules].filter(Boolean).join("\n\n").slice(0, 2000) },
      ...{ authorId: await findAuthor(db, id), where: { commune: communeCode, place: placeId } },
    };
  },
};
