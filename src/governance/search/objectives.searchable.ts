import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";

interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly under: string | null;
}

const objectives = sql`
  select json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'summary', o.summary, 'under', s.title) as shown, platform.fold(o.title) as folded,
    setweight(to_tsvector('french', platform.fold(o.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', o.summary, p.title, p.summary, o.owner))) as words
  from governance.objective o join governance.priority p on p.id = o.priority_id join governance.strategy s on s.id = p.strategy_id`;

const strategies = sql`
  select json_build_object('id', id, 'slug', slug, 'title', title, 'summary', summary, 'under', null) as shown, platform.fold(title) as folded,
    setweight(to_tsvector('french', platform.fold(title)), 'A') || to_tsvector('french', platform.fold(summary)) as words
  from governance.strategy`;

const { fr, en, nl } = governanceTexts;

/** What was promised, as it stands today. */
export const searchableObjectives: Searchable = {
  kind: "objectifs",
  order: 30,
  label: { fr: "Objectifs", en: "Objectives", nl: "Doelstellingen" },
  says: {
    fr: "Ce que la métropole s’est engagée à atteindre.",
    en: "What the metropolis has undertaken to reach.",
    nl: "Wat de metropool beloofd heeft te bereiken.",
  },
  browse: routes.strategies.href(),
  async search(db, asked) {
    const { total, shown } = await findMatching<Entry>(db, objectives, asked);
    return { total, hits: shown.map((one) => ({ ...hitOf(one), href: routes.objective.href(one), thing: { kind: "objective", id: one.id } })) };
  },
};

export const searchableStrategies: Searchable = {
  kind: "strategies",
  order: 31,
  label: { fr: fr.strategy.title, en: en.strategy.title, nl: nl.strategy.title },
  says: { fr: "Les politiques adoptées par le conseil.", en: "The policies that the council adopted.", nl: "Het beleid dat de raad heeft aangenomen." },
  browse: routes.strategies.href(),
  async search(db, asked) {
    const { total, shown } = await findMatching<Entry>(db, strategies, asked);
    return { total, hits: shown.map((one) => ({ ...hitOf(one), href: routes.strategy.href(one) })) };
  },
};

const hitOf = ({ title, summary, under }: Entry) => ({ title, excerpt: summary && beginningOf(summary), meta: under ? [under] : [] });
