import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { reachOf, type Visitor } from "#platform/web/visitor.ts";

/** Confirmed reports of a place: those that wait first, then the youngest answers. */
export function findReports(db: Db, placeId: string) {
  return db
    .selectFrom("places.error_report")
    .select(["id", "subject", "wrong", "suggested", "state", "opened_at", "forwarded_at", "answered_at", "answer"])
    .where("place_id", "=", placeId)
    .where("state", "in", ["held", "open", "forwarded", "corrected", "not_error"])
    .orderBy(sql`answered_at is not null`)
    .orderBy(sql`coalesce(answered_at, opened_at)`, "desc")
    .limit(100)
    .execute();
}

export type ReportForDesk = Awaited<ReturnType<typeof findReports>>[number];

export interface ReportFigures {
  readonly reports: number;
  readonly answered: number;
  /** Days from opening to answer, half of them faster. Null before the first answer. */
  readonly median_days: number | null;
}

/** Without names nor words, as one JSON value: what everybody may know. */
export function reportFigures(placeId: string): RawBuilder<ReportFigures> {
  return sql`(
    select json_build_object('reports', count(*), 'answered', count(answered_at),
      'median_days', percentile_cont(0.5) within group (order by extract(epoch from answered_at - opened_at) / 86400.0))
    from places.error_report
    where place_id = ${placeId} and state in ('open', 'forwarded', 'corrected', 'not_error'))`;
}

export async function findReportFigures(db: Db, placeId: string): Promise<ReportFigures> {
  const { rows } = await sql<{ figures: ReportFigures }>`select ${reportFigures(placeId)} as figures`.execute(db);
  return rows[0]!.figures;
}

interface PlaceToAnswer {
  readonly name: string;
  readonly slug: string;
  readonly reports: number;
}

/** Where this person has reports to answer: a host all that wait, a public officer those that came to them. */
export async function findPlacesToAnswer(db: Db, visitor: Visitor): Promise<PlaceToAnswer[]> {
  const { all, communes, places } = reachOf(visitor, "places.answer_reports");
  if (!all && communes.length + places.length === 0) return [];
  const { rows } = await sql<PlaceToAnswer>`
    select p.name, p.slug, count(*)::integer as reports
    from places.error_report r join places.place p on p.id = r.place_id
    where (r.state in ('open', 'forwarded') and p.id::text = any(${[...places]}::text[]))
      or (r.state = 'forwarded' and (${all}::boolean or p.commune_code = any(${[...communes]}::text[])))
    group by p.id order by min(r.opened_at) limit 20`.execute(db);
  return rows;
}
