import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { readTerritory } from "#territory";
import type { Thing, ThingKind } from "#thread";
import { sayAssembly } from "../assembly.ts";
import type { State } from "../deliberation.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly day: string;
  readonly communeCode: string | null;
  readonly decides: string;
  readonly state: State;
  readonly cents: number | null;
  /** No award, of what it funds or of the idea that it funds, tells the same money. */
  readonly alone: boolean | null;
}

/** What a council decided, on the thread: a draft is hidden, and of a withdrawn one only its state is told. */
export const deliberationThings: ThingKind = {
  kind: "deliberation",
  verb: "decide",
  label: { fr: "une délibération", en: "a council decision", nl: "een raadsbesluit" },
  async find(db, ids, locale) {
    const [territory, { rows }] = await Promise.all([
      readTerritory(db),
      sql<Row>`
        select d.id, d.slug, d.title, d.adopted_on::text as day, d.commune_code as "communeCode", d.decides, d.state,
          (select sum(e.cents)::bigint from deliberations.effect e where e.deliberation_id = d.id) as cents,
          (select bool_and(e.kind not in ('award', 'vote_project') and not exists (
              select from thread.link l where l.from_kind in ('award', 'vote_project') and l.relation = 'funds' and l.to_kind = e.kind and l.to_id = e.thing_id
                and l.removed_at is null))
            from deliberations.effect e where e.deliberation_id = d.id and e.relation = 'funds') as alone
        from deliberations.deliberation d where d.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db),
    ]);
    return new Map(rows.map((row) => [row.id, thingOf(row, sayAssembly(territory, row.communeCode, locale), locale)]));
  },
};

function thingOf({ slug, title, day, communeCode, decides, state, cents, alone }: Row, assembly: string, locale: Locale): Thing {
  const t = deliberationsTexts[locale];
  const thing = { title, href: routes.show.href({ slug }), day, progress: "done", commune: communeCode, hidden: state === "draft" } as const;
  if (state === "withdrawn") return { ...thing, state: t.states.withdrawn };
  const figure = cents === null ? undefined : { said: sayEuros(cents, locale), of: t.funds, cents, ...(alone && { money: "given" as const }) };
  return { ...thing, state: assembly, fact: decides || undefined, figure };
}
