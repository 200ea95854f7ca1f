import { sql } from "kysely";

import { smallestTable } from "#engines/disclosure/small-cells.ts";
import { numberOf, type Indicator } from "#territory";
import { daysBack } from "../mediation.ts";
import { routes } from "../routes.ts";

/** People helped at places, by acts: of the metropolis and of each commune. */
export const actIndicators: readonly Indicator[] = [
  {
    id: "mediation.acts",
    title: { fr: "Actes de médiation notés dans les lieux", en: "Acts of mediation noted at places", nl: "Begeleidingen genoteerd op plekken" },
    definition: {
      fr: "Aides apportées à une personne ou à un groupe et notées par un lieu, au jour de l’aide, depuis le début, par mois entiers. Une commune compte ses lieux\u202f; le mois d’un lieu qui en a noté moins de dix n’y est qu’avec celui d’autres petits lieux de la commune, à dix au moins.",
      en: "Help given to a person or a group and noted by a place, by the day of the help, since the beginning, in whole months. A commune counts its places; the month of a place that noted fewer than ten is in it only with those of other small places of the commune, ten at least.",
      nl: "Hulp aan een persoon of een groep, genoteerd door een plek, op de dag van de hulp, sinds het begin, per hele maand. Een gemeente telt haar plekken; de maand van een plek die er minder dan tien noteerde, zit er alleen in samen met die van andere kleine plekken van de gemeente, minstens tien.",
    },
    source: { fr: "Actes notés par les lieux", en: "Acts noted by places", nl: "Begeleidingen genoteerd door plekken" },
    unit: "count",
    counted: { fr: "actes", en: "acts", nl: "begeleidingen" },
    type: "output",
    granularity: ["metropolis", "commune"],
    persons: true,
    /** What is shown of each month (month/facts.query.ts), added up: of a commune, less what its places show, no place's small number is left over. */
    async measure(db, day, territory) {
      const members = territory.membersOn(day).map(({ code }) => code);
      const { rows } = await sql<{ code: string | null; value: number }>`
        with noted as (
          select p.commune_code as code, date_trunc('month', a.day) as month, a.place_id, count(*) as acts
          from mediation.act a join places.place p on p.id = a.place_id
          where a.undone_at is null and a.day < date_trunc('month', ${day}::date + 1 - ${daysBack}::int)::date group by 1, 2, 3),
        counted as (
          select code, sum(acts) as acts from noted
          group by code, month, case when acts >= ${smallestTable} then place_id end having sum(acts) >= ${smallestTable})
        select null as code, coalesce(sum(acts), 0)::int as value from counted
        union all select m.code, coalesce(sum(c.acts), 0)::int from unnest(${members}::text[]) as m (code) left join counted c on c.code = m.code
          group by m.code`.execute(db);
      return rows.map(({ code, value }) => ({ part: code === null ? { kind: "metropolis", id: null } : { kind: "commune", id: code }, value }));
    },
    changedSince: (db, at) => numberOf(db, sql`select count(*) from mediation.act where greatest(noted_at, undone_at) > ${at}`),
    rows: () => ({ href: routes.figures.href() }),
  },
];
