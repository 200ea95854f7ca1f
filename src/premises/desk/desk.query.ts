import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Phase } from "../offer.ts";
import { isKeptBy, offerTables } from "../offers.query.ts";

/** The same as `phaseOf`, of a row. */
const phase = (today: string) => sql<Phase>`(case when o.state = 'open' and o.closes_on < ${today}::date then 'ended' else o.state end)`;

export const inPhase = (wanted: Phase, today: string, someone: Visitor): RawBuilder<boolean> => sql`(${isKeptBy(someone)} and ${phase(today)} = ${wanted})`;

export async function countByPhase(db: Db, someone: Visitor, today: string): Promise<Record<Phase, number>> {
  const { rows } = await sql<{ phase: Phase; count: number }>`
    select ${phase(today)} as phase, count(*)::int as count from ${offerTables} where ${isKeptBy(someone)} group by 1`.execute(db);
  const count = (wanted: Phase) => rows.find((row) => row.phase === wanted)?.count ?? 0;
  return { draft: count("draft"), open: count("open"), ended: count("ended"), let: count("let"), withdrawn: count("withdrawn") };
}

interface Ending {
  readonly id: string;
  readonly title: string;
  readonly placeName: string | null;
  readonly closesOn: string;
}

/** Open offers that end until a day, or have ended in the last three months. */
export async function findEnding(db: Db, someone: Visitor, today: string, until: string): Promise<Ending[]> {
  const { rows } = await sql<Ending>`
    select o.id, o.title, p.name as "placeName", o.closes_on::text as "closesOn" from ${offerTables}
    where ${isKeptBy(someone)} and o.state = 'open' and o.closes_on between ${today}::date - 91 and ${until}::date order by o.closes_on, o.id limit 50`.execute(
    db,
  );
  return rows;
}
