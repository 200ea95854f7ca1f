import { sql } from "kysely";

import { sayInstant } from "#platform/i18n/say-when.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { activityTables, isKept, isPublic } from "../dates.query.ts";
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
  readonly next: { readonly day: string; readonly begins: string; readonly ends: string };
}

/** The next date of each activity that is announced; what was cancelled is no answer, nor an opening that nobody keeps. */
const coming = (now: Date) => sql`
  select a.id as key, a.folded, a.words,
    json_build_object('id', a.id, 'title', a.title, 'about', left(a.about, 400), 'place', p.name, 'next', (
      select json_build_object('day', d.day, 'begins', to_char(d.begins, 'HH24:MI'), 'ends', to_char(d.ends, 'HH24:MI'))
      from activities.date d where ${isComing(now)} order by lower(d.during) limit 1)) as shown
  from ${activityTables} where ${isPublic} and exists (select from activities.date d where ${isComing(now)})`;

const isComing = (now: Date) => sql<boolean>`(d.activity_id = a.id and d.state = 'planned' and upper(d.during) > ${now} and ${isKept})`;

export const searchableActivities: Searchable = {
  kind: "activites",
  order: 25,
  label: { fr: activityTexts.fr.group, en: activityTexts.en.group, nl: activityTexts.nl.group },
  says: { fr: activityTexts.fr.groupSays, en: activityTexts.en.groupSays, nl: activityTexts.nl.groupSays },
  browse: routes.calendar.href(),

  async search(db, asked) {
    const { total, shown } = await findKept<Hit>(db, coming(asked.now), asked);
    const hits = shown.map((hit) => ({
      title: hit.title,
      href: routes.show.href({ id: hit.id }),
      excerpt: beginningOf(hit.about),
      meta: [sayWhen(hit.next, asked.locale), hit.place],
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
  select s.id as key, s.folded, s.words,
    json_build_object('slug', s.slug, 'title', s.title, 'about', left(s.about, 400), 'place', p.name, 'kind', s.kind, 'next', ${nextOpening}) as shown
  from ${serviceTables} where ${isPublicService}`;

export const searchableServices: Searchable = {
  kind: "services",
  order: 26,
  label: { fr: servicesTexts.fr.here, en: servicesTexts.en.here, nl: servicesTexts.nl.here },
  says: { fr: servicesTexts.fr.title, en: servicesTexts.en.title, nl: servicesTexts.nl.title },
  browse: routes.services.href(),

  async search(db, asked) {
    const { locale } = asked;
    const { total, shown } = await findKept<ServiceHit>(db, services, asked);
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
