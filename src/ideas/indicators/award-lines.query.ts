import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay } from "#platform/time/day.ts";
import { type Line, type Lines, type LinesRequest, qpv, type Territory } from "#territory";
import { hidden, type IdeaRow, inPart } from "./idea-lines.query.ts";
import { routes } from "../routes.ts";

/** Communes with fewer inhabitants are small ones. */
export const smallCommune = 5_000;

/** Of the awards of an idea `i`: which money a share counts. Null: all of it. */
export type Destination = "neighbourhoods" | "small_communes" | null;

/** Of an award `a`, its idea `i` and its process `p`: made by the end of that day in Paris, and not withdrawn since. */
export const awardsBy = (day: string): RawBuilder<unknown> => sql`
  ideas.award a join ideas.proposal i on i.id = a.proposal_id join processes.process p on p.id = i.process_id
    and p.state in ('published', 'ended', 'cancelled') and a.at < ${endOfDay(day)}`;

export function goesTo(destination: Destination, day: string, territory: Territory): RawBuilder<boolean> {
  if (destination === "neighbourhoods")
    return sql`exists (select from ideas.proposal_zone z join territory.zone t on t.id = z.zone_id where z.proposal_id = i.id and t.kind = ${qpv})`;
  if (destination === null) return sql`true`;
  const small = territory.membersOn(day).filter(({ population }) => population < smallCommune);
  return sql`coalesce(i.commune_code = any(${small.map(({ code }) => code)}::text[]), false)`;
}

interface AwardRow extends IdeaRow {
  readonly amount: number;
  readonly counts: boolean;
}

/** The awards behind the figure, the latest first: in cents; of a share in euros, what goes there and what was awarded in all. */
export async function awardLines(db: Db, { part, day, after, territory, locale, offset = 0, limit }: LinesRequest, to: Destination): Promise<Lines> {
  const counted = sql`
    from ${awardsBy(day)}
    where ${inPart(sql`${part.kind}::text`, sql`${part.id}::text`)} ${after ? sql`and a.at >= ${endOfDay(after)}` : sql``}`;
  const there = goesTo(to, day, territory);
  const amount = to ? sql`a.amount_cents / 100.0::float8` : sql`a.amount_cents::float8`;
  const [sums, { rows }] = await Promise.all([
    sql<{ n: number; value: number; of: number }>`
      select count(*)::int as n, coalesce(sum(${amount}) filter (where ${there}), 0) as value, coalesce(sum(${amount}), 0) as of ${counted}`.execute(db),
    sql<AwardRow>`
      select i.id::text, p.slug as process, i.number || '-' || i.slug as proposal,
        case when not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = i.id::text) then i.title end as title,
        i.commune_code::text as commune, (a.at at time zone 'Europe/Paris')::date::text as day, ${amount} as amount, ${there} as counts
      ${counted} order by counts desc, a.at desc, i.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { n, value, of } = sums.rows[0]!;
  const lines = rows.map(
    ({ id, process, proposal, title, commune, day: on, amount, counts }): Line => ({
      title: title ?? hidden[locale],
      href: title && routes.proposal.href({ process, proposal }),
      ...(title ? { thing: { kind: "proposal", id } } : {}),
      commune,
      day: on,
      value: counts ? amount : 0,
      ...(to && { of: amount }),
    }),
  );
  return { total: n, value, ...(to && { of }), lines };
}
