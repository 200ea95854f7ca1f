import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { type Commune, qpv, type Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { entryColumns } from "../directory/selection-entry.query.ts";
import { isOpenAt, metresFrom } from "../directory/selection.query.ts";
import { openedBy } from "../indicators/opened.query.ts";
import { ensureDay } from "../hours/opening.command.ts";

/** The nearest places open now, of a commune first; without a commune, the last confirmed. And how many are open in all. */
export async function findOpenNow(db: Db, territory: Territory, commune: Commune | null, now: Date): Promise<{ places: ListedPlace[]; total: number }> {
  await ensureDay(db, dayOf(now));
  const here = sql`p.status = 'published' and ${isOpenAt(now)} ${commune ? sql`and p.commune_code = ${commune.code}` : sql``}`;
  const order = commune?.point ? sql`${metresFrom(commune.point)}, p.id` : sql`p.known_on desc, p.id`;
  // Those of a commune are read to find the nearest; those of all need not be read, an index counts them.
  const total = commune ? sql`count(*) over ()` : sql`(select count(*) from places.place p where ${here})`;
  const { rows } = await sql<ListedPlace & { total: number }>`
    select ${entryColumns(null, territory, now)}, p.total
    from (select p.*, ${total}::int as total from places.place p where ${here} order by ${order} limit 4) p
    order by ${order}`.execute(db);
  return { places: rows, total: rows[0]?.total ?? 0 };
}

export interface Totals {
  readonly open: number;
  readonly mediation: number;
  readonly in_qpv: number;
  readonly communes: number;
}

/** What the street of figures says: third places open on that day, as the indicators count them. */
export async function countTotals(db: Db, territory: Territory, today: string): Promise<Totals> {
  const key = db.getExecutor().adapter;
  const kept = counted.get(key);
  if (kept && performance.now() - kept.at < trustMilliseconds) return kept.totals;
  const { rows } = await sql<Totals>`
    select count(*)::int as open, count(*) filter (where services <> '{}')::int as mediation, count(distinct commune_code)::int as communes,
      count(*) filter (where zones is not null)::int as in_qpv
    from (${openedBy(today, territory, { places: "open" })}) o where is_open`.execute(db);
  counted.set(key, { at: performance.now(), totals: rows[0]! });
  return rows[0]!;
}

const trustMilliseconds = 15_000;
const counted = new WeakMap<object, { at: number; totals: Totals }>();

export const knowsZones = (territory: Territory) => territory.zones(qpv).length > 0;
