import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Line, Lines, LinesRequest } from "#territory";
import { routes } from "../routes.ts";
import { openedBy, type Reckoning, totalsOf, weighed } from "./opened.query.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune: string;
  /** Null: nobody said since when. */
  readonly since: string | null;
  readonly value: number;
  readonly of: number | null;
}

interface OpenedLine {
  readonly total: number;
  readonly value: number | null;
  readonly of: number | null;
  readonly rows: readonly Row[];
}

/**
 * The places behind a figure, what adds most to it first, then the latest opened; and what they add up to. All that have opened are counted
 * by what indexes hold of them; only those of the page are read.
 */
export async function openedLines(db: Db, asked: LinesRequest, reckoning: Reckoning): Promise<Lines> {
  const { part, day, after, territory, offset = 0, limit = null } = asked;
  const since = after ? sql`o.since > ${after}::date` : sql`true`;
  const { rows } = await sql<OpenedLine>`
    with o as materialized (select o.id, o.name, o.since, ${weighed(reckoning)} from (${openedBy(day, territory, { part, places: reckoning.places })}) o where ${since}),
    page as (
      select chosen.*, p.slug, p.commune_code as commune
      from (select o.* from o where o.behind order by value desc, since desc nulls last, name, id limit ${limit} offset ${offset}) chosen
      join places.place p on p.id = chosen.id)
    select count(*) filter (where o.behind)::int as total, ${totalsOf(reckoning)},
      (select coalesce(json_agg(page order by page.value desc, page.since desc nulls last, page.name, page.id), '[]') from page) as rows
    from o`.execute(db);
  const { total, value: sum, of: whole, rows: lines } = rows[0]!;
  return { total, value: sum, ...(whole === null ? {} : { of: whole }), lines: lines.map(lineOf) };
}

const lineOf = ({ id, slug, name, commune, since, value, of }: Row): Line => ({
  title: name,
  href: routes.show.href({ slug }),
  thing: { kind: "place", id },
  commune,
  day: since,
  value,
  ...(of === null ? {} : { of }),
});
