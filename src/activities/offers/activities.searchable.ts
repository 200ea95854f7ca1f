import { sql } from "kysely";

import { sayInstant } from "#platform/i18n/say-when.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { dateTables, isTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";
import type { ServiceKind } from "../service.ts";
import { isPublicService, nextOpening, serviceTables } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

interface Hit {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
}

/** The next date of each activity that is announced; what was cancelled is no answer, nor an opening that nobody keeps. */
const coming = (now: Date) => sql`
  select json_build_object('id', n.id, 'title', n.title, 'about', n.about, 'place', n.place, 'day', n.day, 'begins', n.begins, 'ends', n.ends) as shown,
    platform.fold(n.title) as folded,
    (setweight(to_tsvector('french', platform.fold(n.title)), 'A')
      || to_tsvector('french', platform.fold(n.about || ' ' || n.place || ' ' || coalesce(n.audience, '')))) as words
  from (
    select distinct on (a.id) a.id, a.title, a.about, a.audience, p.name as place, d.day::text as day, to_char(d.begins, 'HH24:MI') as begins,
      to_char(d.ends, 'HH24:MI') as ends
    from ${dateTables} where ${isTold} and d.state = 'planned' and upper(d.during) > ${now} order by a.id, lower(d.during)) n`;

export const searchableActivities: Searchable = {
  kind: "activites",
  order: 25,
  label: { fr: activityTexts.fr.group, en: activityTexts.en.group, nl: activityTexts.nl.group },
  says: { fr: activityTexts.fr.groupSays, en: activityTexts.en.groupSays, nl: activityTexts.nl.groupSays },
  browse: routes.calendar.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, coming(asked.now), asked);
    const hits = shown.map((hit) => ({
      title: hit.title,
      href: routes.show.href({ id: hit.id }),
      excerpt: beginningOf(hit.about),
      meta: [sayWhen(hit, asked.locale), hit.place],
    }));
    return { total, hits };
  },
};

interface ServiceHit {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly kind: ServiceKind;
  /** ISO 8601; null: no opening is announced. */
  readonly next: string | null;
}

const services = sql`
  select json_build_object('slug', s.slug, 'title', s.title, 'about', s.about, 'place', p.name, 'kind', s.kind, 'next', ${nextOpening}) as shown,
    platform.fold(s.title) as folded,
    (setweight(to_tsvector('french', platform.fold(s.title)), 'A') || to_tsvector('french', platform.fold(s.about || ' ' || p.name))) as words
  from ${serviceTables} where ${isPublicService}`;

export const searchableServices: Searchable = {
  kind: "services",
  order: 26,
  label: { fr: servicesTexts.fr.here, en: servicesTexts.en.here, nl: servicesTexts.nl.here },
  says: { fr: servicesTexts.fr.title, en: servicesTexts.en.title, nl: servicesTexts.nl.title },
  browse: routes.services.href(),

  async search(db, asked) {
    const { locale } = asked;
    const { total, shown } = await findMatching<ServiceHit>(db, services, asked);
    const t = servicesTexts[locale];
    const hits = shown.map(({ slug, title, about, place, kind, next }) => ({
      title,
      href: routes.service.href({ slug }),
      excerpt: beginningOf(about),
      meta: [t.kinds[kind], place, next ? t.next(sayInstant(new Date(next), locale)) : t.notAnnounced],
    }));
    return { total, hits };
  },
};
