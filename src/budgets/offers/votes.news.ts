import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { routes } from "../routes.ts";

interface Event {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly event: "opened" | "told";
  readonly at: Date;
  readonly closes: Date;
}

const says: Readonly<Record<Locale, Readonly<Record<Event["event"], (title: string) => string>> & { readonly until: (end: string) => string }>> = {
  fr: {
    opened: (title) => `Vote ouvert\u00a0: ${title}`,
    told: (title) => `Résultat d’un vote\u00a0: ${title}`,
    until: (end) => `Jusqu’au ${end}.`,
  },
  en: {
    opened: (title) => `Vote open: ${title}`,
    told: (title) => `Result of a vote: ${title}`,
    until: (end) => `Until ${end}.`,
  },
  nl: {
    opened: (title) => `Stemming open: ${title}`,
    told: (title) => `Uitslag van een stemming: ${title}`,
    until: (end) => `Tot ${end}.`,
  },
};

/** Votes that opened, and those whose result is final. A vote is of the whole territory: none is news of one commune. */
export const voteNews: NewsSource = {
  kind: "votes",
  label: { fr: "Votes", en: "Votes", nl: "Stemmingen" },

  async list(db, { commune, locale, limit, now }) {
    if (commune !== null) return [];
    const { rows } = await sql<Event>`
      select v.id::text, v.slug, v.title, one.event, one.at, v.closes_at as closes
      from budgets.vote v cross join lateral (values
        ('opened', v.opens_at), ('told', v.sealed_at)) as one (event, at)
      where v.state in ('announced', 'counted', 'sealed') and v.listed and one.at <= ${now}
      order by one.at desc, v.id limit ${limit}`.execute(db);
    const t = says[locale];
    return rows.map(({ id, slug, title, event, at, closes }) => ({
      ...{ id: `${id}/${event}`, title: t[event](title), at },
      href: (event === "told" ? routes.result : routes.choose).href({ slug }),
      summary: event === "opened" ? t.until(sayInstant(closes, locale)) : title,
    }));
  },
};
