import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly what: "sealed" | "drawn" | "handed" | "answered" | "outcome";
  readonly title: string;
  readonly slug: string;
  readonly number: number | null;
  readonly words: string;
  readonly at: Date;
  readonly takesPlaceAt: Date | null;
}

const said = {
  fr: {
    sealed: "Tirage au sort annoncé",
    drawn: "Assemblée tirée au sort",
    handed: "Recommandations remises",
    answered: "Réponse à une recommandation",
    outcome: "Suite d’une recommandation",
    colon: "\u00a0: ",
  },
  en: {
    sealed: "Draw by lot announced",
    drawn: "Assembly drawn by lot",
    handed: "Recommendations handed over",
    answered: "Answer to a recommendation",
    outcome: "What became of a recommendation",
    colon: ": ",
  },
  nl: {
    sealed: "Loting aangekondigd",
    drawn: "Burgerraad geloot",
    handed: "Aanbevelingen overhandigd",
    answered: "Antwoord op een aanbeveling",
    outcome: "Vervolg van een aanbeveling",
    colon: ": ",
  },
};

/** Draws that were announced and made, what was handed over, answered, and what became of it. A commune's are those that it runs. */
export const assemblyNews: NewsSource = {
  kind: "assemblees",
  label: { fr: "Assemblées citoyennes", en: "Citizens’ assemblies", nl: "Burgerraden" },
  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select e.*, a.slug from assemblies.assembly a cross join lateral (
        select 'draw-sealed/' || d.id as id, 'sealed' as what, a.title, null::int as number, a.question as words, d.sealed_at as at, d.takes_place_at as "takesPlaceAt"
          from assemblies.draw d where d.assembly_id = a.id and d.state in ('sealed', 'revealed')
        union all select 'draw/' || d.id, 'drawn', a.title, null, a.question, d.revealed_at, null from assemblies.draw d where d.assembly_id = a.id and d.state = 'revealed'
        union all select 'assembly-handed/' || a.id, 'handed', a.title, null, a.handed_words, a.handed_at, null where a.state = 'handed'
        union all select 'recommendation/' || r.id, 'answered', r.title, r.number, r.answer, (r.answered_on + time '12:00') at time zone 'Europe/Paris', null
          from assemblies.recommendation r where r.assembly_id = a.id and a.state = 'handed' and r.verdict is not null
        union all select 'outcome/' || o.id, 'outcome', r.title, r.number, o.words, (o.day + time '12:00') at time zone 'Europe/Paris', null
          from assemblies.outcome o join assemblies.recommendation r on r.id = o.recommendation_id where r.assembly_id = a.id and a.state = 'handed') e
      where a.state <> 'draft' and e.at <= now() and (${commune}::text is null or a.owner_commune = ${commune})
      order by e.at desc, e.id limit ${limit}`.execute(db);
    const t = said[locale];
    return rows.map(({ id, what, title, slug, number, words, at, takesPlaceAt }) => ({
      ...{ id, at, summary: beginningOf(words, 280) },
      title: `${t[what]}${t.colon}${title}${takesPlaceAt ? `, ${sayInstant(takesPlaceAt, locale)}` : ""}`,
      href: number === null ? routes.show.href({ slug }) : routes.recommendation.href({ slug, number: String(number) }),
    }));
  },
};
