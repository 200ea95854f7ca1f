import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { beginningOf } from "#platform/search/searchable.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import type { Progress, Verdict } from "../recommend/recommendation.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly number: number;
  readonly verdict: Verdict | null;
  readonly answer: string | null;
  readonly day: string | null;
  readonly hidden: boolean;
  readonly commune: string | null;
  readonly progress: Progress | null;
  readonly outcome: string | null;
}

/** A recommendation that a panel handed over on the thread: its answer, and what became of it. */
export const recommendationThings: ThingKind = {
  kind: "recommendation",
  verb: "decide",
  label: { fr: "une recommandation", en: "a recommendation", nl: "een aanbeveling" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select r.id, r.title, a.slug, r.number, r.verdict, r.answer, ((a.handed_at at time zone 'Europe/Paris')::date)::text as day,
        not (r.state = 'adopted' and a.state = 'handed') as hidden, a.owner_commune as commune, o.progress, o.words as outcome
      from assemblies.recommendation r join assemblies.assembly a on a.id = r.assembly_id
        left join lateral (select progress, words from assemblies.outcome o where o.recommendation_id = r.id order by o.day desc limit 1) o on true
      where r.id::text = any(${[...ids]}::text[])`.execute(db);
    const t = recommendTexts[locale];
    return new Map(
      rows.map(({ id, title, slug, number, verdict, answer, day, hidden, commune, progress, outcome }) => [
        id,
        {
          ...{ title, href: routes.recommendation.href({ slug, number: String(number) }), day, hidden, commune },
          state: progress ? t.progresses[progress] : verdict ? t.verdicts[verdict] : t.waiting,
          fact: (outcome ?? answer) ? beginningOf(outcome ?? answer ?? "") : undefined,
          progress: progress === "under_way" || (progress === null && verdict !== "refused") ? ("now" as const) : ("done" as const),
        },
      ]),
    );
  },
};
