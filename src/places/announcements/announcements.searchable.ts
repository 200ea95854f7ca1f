import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { dayOf } from "#platform/time/day.ts";
import { routes } from "../routes.ts";
import { sayDate, sayTimes } from "./announcement.view.tsx";
import { announcementTables, isPublic } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

interface Hit {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
}

/** What is still to come, of places that everybody may see; what was cancelled is no answer. */
const coming = (today: string) => sql`
  select json_build_object('id', a.id, 'title', a.title, 'about', a.about, 'place', p.name,
      'day', (a.day + 7 * greatest(0, ceil((${today}::date - a.day) / 7.0))::int)::text,
      'begins', to_char(a.begins, 'HH24:MI'), 'ends', to_char(a.ends, 'HH24:MI')) as shown,
    platform.fold(a.title) as folded,
    (setweight(to_tsvector('french', platform.fold(a.title)), 'A')
      || to_tsvector('french', platform.fold(a.about || ' ' || p.name || ' ' || coalesce(a.audience, '')))) as words
  from ${announcementTables} where ${isPublic} and a.state = 'announced' and coalesce(a.until, a.day) >= ${today}::date`;

export const searchableAnnouncements: Searchable = {
  kind: "activites",
  order: 25,
  label: { fr: announcementTexts.fr.group, en: announcementTexts.en.group, nl: announcementTexts.nl.group },
  says: { fr: announcementTexts.fr.groupSays, en: announcementTexts.en.groupSays, nl: announcementTexts.nl.groupSays },
  browse: routes.activities.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, coming(dayOf(asked.now)), asked);
    const { locale } = asked;
    const hits = shown.map((hit) => ({
      title: hit.title,
      href: routes.activity.href({ id: hit.id }),
      excerpt: beginningOf(hit.about),
      meta: [`${sayDate(hit.day, locale)} ${sayTimes(hit, locale)}`, hit.place],
    }));
    return { total, hits };
  },
};
