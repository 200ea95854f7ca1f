import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { findCalls, isPublic } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";

/** Calls that open, in Atom. They are the metropolis's, and of no commune in particular. */
export const callNews: NewsSource = {
  kind: "appels",
  label: { fr: callsTexts.fr.list, en: callsTexts.en.list, nl: callsTexts.nl.list },
  async list(db, { commune, limit, now, locale }) {
    if (commune !== null) return [];
    const opened = await findCalls(db, sql`${isPublic} and c.opens_at <= ${now}::timestamptz`, sql`order by c.opens_at desc, c.id limit ${limit}`);
    return (await tellCalls(db, opened, locale)).map(({ id, title, slug, summary, opensAt, publishedAt }) => ({
      id: `call/${id}`,
      title,
      href: routes.show.href({ slug }),
      at: new Date(Math.max(Number(opensAt), Number(publishedAt))),
      summary,
    }));
  },
};
