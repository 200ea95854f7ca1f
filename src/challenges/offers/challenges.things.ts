import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { indexedRows } from "#platform/sitemap/indexed.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Deadline } from "#territory";
import type { ThingKind } from "#thread";
import { phaseOf } from "../challenge.ts";
import { findChallenges, isPublic } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { listTexts } from "../list/list.texts.ts";
import { findReuses } from "../reuse/reuse.query.ts";
import { reuseTexts } from "../reuse/reuse.texts.ts";
import { routes } from "../routes.ts";
import { saidIn, tellChallenges } from "../wording.query.ts";

const label = { fr: challengesTexts.fr.title, en: challengesTexts.en.title, nl: challengesTexts.nl.title };

/** Challenges on the thread: a draft is hidden. */
export const challengeThings: ThingKind = {
  kind: "challenge",
  verb: "do",
  label: { fr: challengesTexts.fr.one, en: challengesTexts.en.one, nl: challengesTexts.nl.one },
  async find(db, ids, locale) {
    const found = await tellChallenges(db, await findChallenges(db, sql`c.id = any(${ids.filter(isUuid)}::uuid[])`), locale);
    const now = new Date();
    return new Map(
      found.map((one) => {
        const phase = phaseOf(one, now);
        const progress = phase === "results" || phase === "ended" ? ("done" as const) : phase === "soon" ? ("next" as const) : ("now" as const);
        return [
          one.id,
          {
            ...{
              title: one.title,
              lang: one.lang,
              href: routes.show.href({ slug: one.slug }),
              hidden: phase === "draft",
              commune: null,
              day: dayOf(one.opensAt),
            },
            ...{ progress, state: challengesTexts[locale].phases[phase], fact: one.question, factLang: one.lang },
          },
        ];
      }),
    );
  },
};

/** What teams made, on the thread: followed for a year. */
export const reuseThings: ThingKind = {
  kind: "reuse",
  verb: "do",
  label: { fr: "Réutilisation", en: "Reuse", nl: "Hergebruik" },
  async find(db, ids, locale) {
    const found = await findReuses(db, sql`r.id = any(${ids.filter(isUuid)}::uuid[])`);
    return new Map(
      found.map((one) => [
        one.id,
        {
          ...{ title: one.title, href: routes.reuse.href({ id: one.id }), commune: null, day: one.beganOn, fact: one.summary },
          ...{ progress: one.state === "given_up" ? ("done" as const) : ("now" as const), state: reuseTexts[locale].states[one.state] },
        },
      ]),
    );
  },
};

interface Hit {
  readonly id: string;
}

const shown = sql`
  select json_build_object('id', c.id) as shown, platform.fold(c.title) as folded,
    (setweight(to_tsvector('french', platform.fold(c.title)), 'A') || setweight(to_tsvector('french', platform.fold(c.question)), 'B')
      || to_tsvector('french', platform.fold(concat_ws(' ', c.about, ${saidIn(null)}, 'défi données ouvertes équipe')))) as words
  from challenges.challenge c where ${isPublic}`;

export const searchableChallenges: Searchable = {
  kind: "defis",
  order: 29,
  label,
  says: { fr: "Par titre ou question.", en: "By title or question.", nl: "Op titel of vraag." },
  browse: routes.list.href(),
  async search(db, asked) {
    const { total, shown: found } = await findMatching<Hit>(db, shown, asked);
    const whole = await findChallenges(db, sql`c.id = any(${found.map(({ id }) => id)}::uuid[]) and ${isPublic}`);
    const told = new Map((await tellChallenges(db, whole, asked.locale)).map((one) => [one.id, one]));
    const hits = found
      .map(({ id }) => told.get(id)!)
      .map(({ id, slug, title, question }) => ({
        ...{ title, href: routes.show.href({ slug }), thing: { kind: "challenge", id }, excerpt: beginningOf(question), meta: [] },
      }));
    return { total, hits };
  },
};

export const indexedChallenges = indexedRows<{ readonly slug: string }>(
  "defis",
  () =>
    sql`select c.slug, greatest(c.published_at, c.results_at, (select max(h.at) from challenges.change h where h.challenge_id = c.id)) as changed
      from challenges.challenge c where ${isPublic} order by c.published_at, c.id`,
  ({ slug }) => routes.show.href({ slug }),
);

/** Challenges that open and whose results come, in Atom. They are the metropolis's, and of no commune in particular. */
export const challengeNews: NewsSource = {
  kind: "defis",
  label,
  async list(db, { commune, limit, now, locale }) {
    if (commune !== null) return [];
    const opened = await findChallenges(db, sql`${isPublic} and c.opens_at <= ${now}::timestamptz`, sql`order by c.opens_at desc, c.id limit ${limit}`);
    return (await tellChallenges(db, opened, locale)).map(({ id, title, slug, question, opensAt, publishedAt }) => ({
      ...{ id: `challenge/${id}`, title, href: routes.show.href({ slug }), summary: question },
      at: new Date(Math.max(Number(opensAt), Number(publishedAt))),
    }));
  },
};

/** Challenges that close in the coming weeks. */
export const challengeDeadlines: Deadline = {
  async list({ db, locale, now }) {
    const closing = await findChallenges(
      db,
      sql`${isPublic} and c.ended_at is null and c.opens_at <= ${now}::timestamptz and c.closes_at > ${now}::timestamptz and c.closes_at < ${now}::timestamptz + interval '60 days'`,
      sql`order by c.closes_at, c.id limit 10`,
    );
    return (await tellChallenges(db, closing, locale)).map(({ title, lang, slug, closesAt }) => ({
      ...{ title, lang, href: routes.show.href({ slug }), day: dayOf(closesAt), what: listTexts[locale].closesShort },
    }));
  },
};
