import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { sayDay } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly organisation: string;
  readonly day: string | null;
}

// Its words are written as the index report_words is.
const reports = sql`
  select json_build_object('slug', r.slug, 'title', r.title, 'body', left(r.body, 400), 'organisation', q.organisation, 'day', q.day) as shown,
    platform.fold(r.title) as folded,
      (setweight(to_tsvector('french', platform.fold(r.title)), 'A') || to_tsvector('french', platform.fold(r.body))) as words
  from visits.report r join visits.request q on q.id = r.request_id`;

/** Reports of visits; a request that was not told to the public is never found. */
export const searchableReports: Searchable = {
  kind: "visites",
  order: 70,
  label: { fr: "Comptes rendus de visite", en: "Visit reports", nl: "Bezoekverslagen" },
  says: {
    fr: "Ce que des délégations sont venues voir.",
    en: "What delegations came to see.",
    nl: "Wat delegaties zijn komen bekijken.",
  },
  browse: routes.home.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Entry>(db, reports, asked);
    const hits = shown.map(({ slug, title, body, organisation, day }) => ({
      title,
      href: routes.story.href({ slug }),
      excerpt: beginningOf(plainText(body)),
      meta: [organisation, ...(day ? [sayDay(day, asked.locale)] : [])],
    }));
    return { total, hits };
  },
};
