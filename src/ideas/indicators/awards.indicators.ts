import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { numberOf, type Indicator, type Measure, type Part, type Territory } from "#territory";
import { processRoutes, source } from "#processes";
import { awardLines, awardsBy, type Destination, goesTo, smallCommune } from "./award-lines.query.ts";
import { inPart } from "./idea-lines.query.ts";

const counted: Translated = { fr: "euros attribués", en: "euros awarded", nl: "toegekende euro" };

/** An award that was withdrawn leaves no row: what the act tells of it is in the audit log. */
const changedSince = (db: Db, at: Date) => numberOf(db, sql`select count(*) from ideas.award where at > ${at}`);

const common = { source, counted, changedSince, rows: () => ({ href: processRoutes.decide.href() }) } as const;

/** Money that processes award to ideas, and where it goes. */
export const awardIndicators: readonly Indicator[] = [
  {
    id: "participation.awarded",
    ...common,
    ...{ type: "output", unit: "euros", granularity: ["metropolis", "commune", "zone"] },
    title: { fr: "Euros attribués aux idées", en: "Euros awarded to ideas", nl: "Aan ideeën toegekende euro" },
    definition: {
      fr: "Sommes que les démarches ont attribuées à des idées, par un vote, un jury ou une décision, depuis le début, sans celles qui ont été retirées. Une commune ou un quartier compte les idées qui s’y trouvent\u202f; une idée sans lieu ne compte que pour l’ensemble.",
      en: "Sums that processes awarded to ideas, by a vote, a jury or a decision, since the beginning, without those that were withdrawn. A commune or a neighbourhood counts the ideas that lie there; an idea without a location counts for the whole only.",
      nl: "Bedragen die trajecten sinds het begin aan ideeën toekenden, door een stemming, een jury of een besluit, zonder de ingetrokken bedragen. Een gemeente of wijk telt de ideeën die daar liggen; een idee zonder plaats telt alleen voor het geheel.",
    },
    lines: (db, asked) => awardLines(db, asked, null),
    measure: awarded,
  },
  share("participation.awarded_neighbourhoods", "neighbourhoods", {
    title: {
      fr: "Part des euros attribuée dans les quartiers prioritaires",
      en: "Share of the euros awarded in priority neighbourhoods",
      nl: "Aandeel van de euro in prioritaire wijken",
    },
    definition: {
      fr: "Euros attribués à des idées qui se trouvent dans un quartier prioritaire, sur tous les euros attribués aux idées. Une idée sans lieu, ou dont le point est hors de ces quartiers, n’en est pas.",
      en: "Euros awarded to ideas that lie in a priority neighbourhood, over all euros awarded to ideas. An idea without a location, or whose point is outside these neighbourhoods, is not among them.",
      nl: "Euro toegekend aan ideeën in een prioritaire wijk, op alle aan ideeën toegekende euro. Een idee zonder plaats, of met een punt buiten die wijken, hoort er niet bij.",
    },
  }),
  share("participation.awarded_small_communes", "small_communes", {
    title: {
      fr: "Part des euros attribuée dans les petites communes",
      en: "Share of the euros awarded in small communes",
      nl: "Aandeel van de euro in kleine gemeenten",
    },
    definition: {
      fr: `Euros attribués à des idées qui se trouvent dans une commune de moins de ${smallCommune / 1000}\u00a0000 habitants, sur tous les euros attribués aux idées. Une idée sans commune n’en est pas.`,
      en: `Euros awarded to ideas that lie in a commune of fewer than ${smallCommune / 1000},000 inhabitants, over all euros awarded to ideas. An idea without a commune is not among them.`,
      nl: `Euro toegekend aan ideeën in een gemeente met minder dan ${smallCommune / 1000}.000 inwoners, op alle aan ideeën toegekende euro. Een idee zonder gemeente hoort er niet bij.`,
    },
  }),
];

function share(id: string, to: Destination, says: Pick<Indicator, "title" | "definition">): Indicator {
  return {
    id,
    ...common,
    ...{ type: "outcome", unit: "share", granularity: ["metropolis"] },
    ...says,
    lines: (db, asked) => awardLines(db, asked, to),
    async measure(db, day, territory) {
      const { rows } = await sql<{ value: number; of: number }>`
        select coalesce(sum(a.amount_cents / 100.0::float8) filter (where ${goesTo(to, day, territory)}), 0) as value,
          coalesce(sum(a.amount_cents / 100.0::float8), 0) as of
        from ${awardsBy(day)}`.execute(db);
      return [{ part: { kind: "metropolis", id: null }, ...rows[0]! }];
    },
  };
}

async function awarded(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ kind: Part["kind"]; id: string | null; value: number }>`
    with parts as (
      select 'metropolis' as kind, null as id union all select 'commune', unnest(${members}::text[]) union all select 'zone', id::text
        from territory.zone)
    select parts.kind, parts.id, (
      select coalesce(sum(a.amount_cents), 0)::float8 from ${awardsBy(day)}
      where ${inPart(sql`parts.kind`, sql`parts.id`)}) as value
    from parts`.execute(db);
  return rows.map(({ kind, id, value }) => ({ part: { kind, id }, value }));
}
