import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { numberOf, type Indicator, type Line, type Lines, type LinesRequest, ofWhole } from "#territory";
import { routes } from "../routes.ts";

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly day: string;
  readonly value: number;
}

const closed = sql`(v.closes_at at time zone 'Europe/Paris')::date`;
/** Votes that are counted, with the ballots of their last count: nothing is told of one that is open. */
const countedBy = (day: string) => sql`
  budgets.vote v join lateral (
    select max(ballots) as ballots from budgets.result r
    where r.vote_id = v.id and r.without = 'none' and r.count = (select max(count) from budgets.result where vote_id = v.id)
  ) r on true
  where v.state in ('counted', 'sealed') and v.listed and ${closed} <= ${day}::date`;

/** Votes behind the figure, the latest first. */
async function ballotLines(db: Db, { day, after, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const counted = sql`${countedBy(day)} ${after ? sql`and ${closed} > ${after}::date` : sql``}`;
  const [sums, { rows }] = await Promise.all([
    sql<{ n: number; value: number }>`select count(*)::int as n, coalesce(sum(r.ballots), 0)::int as value from ${counted}`.execute(db),
    sql<Row>`
      select v.slug, v.title, ${closed}::text as day, coalesce(r.ballots, 0) as value
      from ${counted} order by v.closes_at desc, v.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { n: total, value } = sums.rows[0]!;
  return { total, value, lines: rows.map(({ slug, ...row }): Line => ({ ...row, commune: null, href: routes.result.href({ slug }) })) };
}

/** Ballots by every way, one for each person and vote: who they were is nobody's to know, so they are never added to people. */
export const ballotsIndicator: Indicator = {
  id: "budgets.ballots",
  source: { fr: "Votes comptés par Beffroi", en: "Votes counted by Beffroi", nl: "Door Beffroi getelde stemmingen" },
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Bulletins comptés", en: "Ballots counted", nl: "Getelde biljetten" },
  definition: {
    fr: "Bulletins des votes clos et dépouillés, en ligne, au guichet et sur papier, depuis le début, au jour de la clôture. Une personne a un bulletin par vote\u00a0; le secret interdit de savoir qui a voté à plusieurs.",
    en: "Ballots of votes that are closed and counted, online, at a desk and on paper, since the beginning, on the day of the closing. A person has one ballot per vote; secrecy forbids knowing who voted in several.",
    nl: "Biljetten van gesloten en getelde stemmingen, online, aan het loket en op papier, sinds het begin, op de dag van de sluiting. Iemand heeft één biljet per stemming; het geheim verbiedt te weten wie in meerdere stemde.",
  },
  counted: { fr: "bulletins", en: "ballots", nl: "biljetten" },
  rows: () => ({ href: routes.list.href() }),
  lines: ballotLines,
  changedSince: (db, at) => numberOf(db, sql`select count(*) from budgets.vote where counted_at > ${at}`),
  measure: (db, day) => ofWhole(db, sql`select coalesce(sum(r.ballots), 0) from ${countedBy(day)}`),
};
