import { sql } from "kysely";

import { numberOf, type Indicator } from "#territory";
import { daysBack } from "../mediation.ts";
import { routes } from "../routes.ts";

/** People helped at places, by acts: of the metropolis and of each commune. */
export const actIndicators: readonly Indicator[] = [
  {
    id: "mediation.acts",
    title: { fr: "Actes de médiation notés dans les lieux", en: "Acts of mediation noted at places", nl: "Begeleidingen genoteerd op plekken" },
    definition: {
      fr: "Aides apportées à une personne ou à un groupe et notées par un lieu, au jour de l’aide, depuis le début, par mois entiers. Une commune compte ses lieux.",
      en: "Help given to a person or a group and noted by a place, by the day of the help, since the beginning, in whole months. A commune counts its places.",
      nl: "Hulp aan een persoon of een groep, genoteerd door een plek, op de dag van de hulp, sinds het begin, per hele maand. Een gemeente telt haar plekken.",
    },
    source: { fr: "Actes notés par les lieux", en: "Acts noted by places", nl: "Begeleidingen genoteerd door plekken" },
    unit: "count",
    counted: { fr: "actes", en: "acts", nl: "begeleidingen" },
    type: "output",
    granularity: ["metropolis", "commune"],
    persons: true,
    async measure(db, day, territory) {
      const members = territory.membersOn(day).map(({ code }) => code);
      const { rows } = await sql<{ code: string | null; value: number }>`
        with counted as (
          select p.commune_code as code from mediation.act a join places.place p on p.id = a.place_id
          where a.undone_at is null and a.day < date_trunc('month', ${day}::date + 1 - ${daysBack}::int)::date)
        select null as code, count(*)::int as value from counted
        union all select m.code, count(c.code)::int from unnest(${members}::text[]) as m (code) left join counted c on c.code = m.code group by m.code`.execute(
        db,
      );
      return rows.map(({ code, value }) => ({ part: code === null ? { kind: "metropolis", id: null } : { kind: "commune", id: code }, value }));
    },
    changedSince: (db, at) => numberOf(db, sql`select count(*) from mediation.act where greatest(noted_at, undone_at) > ${at}`),
    rows: () => ({ href: routes.figures.href() }),
  },
];
