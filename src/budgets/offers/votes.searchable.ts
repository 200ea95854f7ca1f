import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import { pageOf, type Searchable } from "#platform/search/searchable.ts";
import { wordsQuery } from "#platform/search/words.query.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { listTexts } from "../list/list.texts.ts";
import { routes } from "../routes.ts";
import type { Phase } from "../vote.ts";

interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly number: number | null;
  readonly vote: string;
  readonly phase: Phase;
  readonly closesAt: Date;
}

/** Votes and their projects, by their words; a draft or a rehearsal is never found. */
export const searchableVotes: Searchable = {
  kind: "votes",
  order: 25,
  label: { fr: "Votes et projets", en: "Votes and projects", nl: "Stemmingen en projecten" },
  says: {
    fr: "Par le titre d’un vote ou les mots d’un projet.",
    en: "By the title of a vote or the words of a project.",
    nl: "Op de titel van een stemming of de woorden van een project.",
  },
  browse: routes.list.href(),

  async search(db, asked) {
    const { rows } = await sql<Entry>`
      with said as (
        select v.id::text as id, v.slug, v.title, v.summary, null::smallint as number, v.title as vote, v.phase, v.closes_at as "closesAt", v.title || ' ' || v.summary as text
        from (select *, budgets.phase(v) as phase from budgets.vote v where state <> 'draft' and listed) v
        union all
        select p.vote_id || '/' || p.number, v.slug, p.title, p.summary, p.number, v.title, budgets.phase(v), v.closes_at, p.title || ' ' || p.summary || ' ' || p.category
        from budgets.project p join budgets.vote v on v.id = p.vote_id where v.state <> 'draft' and v.listed
      )
      select id, slug, title, summary, number, vote, phase, "closesAt" from said
      where case when ${asked.typos} then word_similarity(platform.fold(${asked.words}), platform.fold(text)) > 0.5
        else to_tsvector('french', platform.fold(text)) @@ ${wordsQuery(asked.words)} end
      order by number is not null, "closesAt" desc, number limit 500`.execute(db);
    const t = budgetsTexts[asked.locale];
    return pageOf(rows, asked, ({ id, slug, title, summary, number, vote, phase, closesAt }) => ({
      title,
      href: number === null ? routes.choose.href({ slug }) : routes.project.href({ slug, number: String(number) }),
      excerpt: summary,
      thing: { kind: number === null ? "vote" : "vote_project", id },
      meta: [number === null ? listTexts[asked.locale].title : vote, t.phases[phase], formatDate(closesAt, asked.locale)],
    }));
  },
};
