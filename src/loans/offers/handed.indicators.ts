import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Indicator, type Line, type Lines, type LinesRequest, numberOf, ofWhole } from "#territory";
import { routes } from "../routes.ts";

const handedOn = sql`(l.handed_at at time zone 'Europe/Paris')::date`;
const countedBy = (day: string) => sql`loans.loan l where l.handed_at is not null and ${handedOn} <= ${day}::date`;

interface Row {
  readonly slug: string | null;
  readonly title: string;
  readonly commune: string | null;
  readonly day: string;
}

/** What was handed over, the latest first; to whom stands nowhere. */
async function handedLines(db: Db, { day, after, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const counted = sql`${countedBy(day)} ${after ? sql`and ${handedOn} > ${after}::date` : sql``}`;
  const [sums, { rows }] = await Promise.all([
    sql<{ n: number }>`select count(*)::int as n from ${counted}`.execute(db),
    sql<Row>`
      select (select r.slug from bookings.resource r where r.id = l.resource_id and r.state in ('open', 'broken')) as slug, l.thing as title,
        (select p.commune_code::text from places.place p where p.id = l.place_id) as commune, ${handedOn}::text as day
      from ${counted} order by l.handed_at desc, l.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { n: total } = sums.rows[0]!;
  const lines = rows.map(({ slug, ...row }): Line => ({ ...row, href: slug === null ? null : routes.show.href({ slug }), value: 1 }));
  return { total, value: total, lines };
}

/** What places and structures lent, counted when it is handed over. */
export const handedIndicator: Indicator = {
  id: "loans.handed",
  source: { fr: "Prêts tenus dans Beffroi", en: "Loans kept in Beffroi", nl: "Uitleningen in Beffroi" },
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Prêts de matériel remis", en: "Loans of equipment handed over", nl: "Overhandigde uitleningen van materiaal" },
  definition: {
    fr: "Prêts remis à une personne, à une structure ou à un lieu, depuis le début. Un prêt de plusieurs exemplaires compte une fois.",
    en: "Loans handed over to a person, a structure or a place, since the beginning. A loan of several items counts once.",
    nl: "Uitleningen overhandigd aan een persoon, een structuur of een plek, sinds het begin. Een uitlening van meerdere exemplaren telt een keer.",
  },
  counted: { fr: "prêts", en: "loans", nl: "uitleningen" },
  rows: () => ({ href: routes.figures.href() }),
  lines: handedLines,
  changedSince: (db, at) => numberOf(db, sql`select count(*) from loans.loan where handed_at > ${at}`),
  measure: (db, day) => ofWhole(db, sql`select count(*) from ${countedBy(day)}`),
};
