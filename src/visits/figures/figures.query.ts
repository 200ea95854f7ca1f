import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface VisitFigures {
  /** Confirmed by their delegations in the period. */
  readonly requests: number;
  readonly accepted: number;
  readonly refused: number;
  readonly cancelled: number;
  /** From the confirmation to the first answer; null when none was answered. */
  readonly medianDaysToAnswer: number | null;
  /** Made in the period, by day of the visit. */
  readonly visits: number;
  readonly placesVisited: number;
  /** As counted in the reports; what was announced where none is written yet. */
  readonly visitors: number;
  readonly countries: number;
  readonly origins: readonly { readonly country: string; readonly city: string; readonly requests: number; readonly accepted: number }[];
}

type Row = Omit<VisitFigures, "origins" | "visits" | "placesVisited" | "visitors">;

/** Figures of the days [from, to], Europe/Paris. Held and unconfirmed requests do not count. */
export async function visitFigures(db: Db, from: string, to: string): Promise<VisitFigures> {
  const asked = sql`received_at is not null and held is null and (received_at at time zone 'Europe/Paris')::date between ${from}::date
    and ${to}::date`;
  const [requests, made, origins] = await Promise.all([
    sql<Row>`
      select count(*)::int as requests, count(published_at)::int as accepted, count(*) filter (where state = 'refused')::int as refused,
        count(*) filter (where state = 'cancelled')::int as cancelled, count(distinct country)::int as countries,
        percentile_cont(0.5) within group (order by extract(epoch from answered_at - received_at) / 86400) as "medianDaysToAnswer"
      from visits.request where ${asked}`.execute(db),
    sql<Pick<VisitFigures, "visits" | "placesVisited" | "visitors">>`
      with made as (select r.id, coalesce(p.people, r.people) as people from visits.request r left join visits.report p on p.request_id = r.id
        where r.state in ('done', 'reported') and r.day between ${from}::date and ${to}::date)
      select count(*)::int as visits, coalesce(sum(people), 0)::int as visitors,
        (select count(distinct s.place_id)::int from visits.stop s where s.state = 'accepted'
          and s.request_id in (select id from made)) as "placesVisited"
      from made`.execute(db),
    sql<VisitFigures["origins"][number]>`
      select country, city, count(*)::int as requests, count(published_at)::int as accepted from visits.request
      where ${asked} group by country, city order by count(*) desc, country, city`.execute(db),
  ]);
  return { ...requests.rows[0]!, ...made.rows[0]!, origins: origins.rows };
}
