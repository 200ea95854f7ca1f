import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Phase } from "../vote.ts";
import type { Attendance, FacetCount } from "./turnout.ts";

/** Nothing before the count: growing counts would tell who comes when, and what one day hides the next would tell. */
export async function findAttendance(db: Db, { id, phase }: { readonly id: string; readonly phase: Phase }): Promise<Attendance> {
  if (phase !== "counted" && phase !== "sealed") return { rows: [], ballots: 0, decided: 0 };
  const { rows } = await sql<FacetCount>`
    select facet, value, voters from budgets.turnout where vote_id = ${id} and voters > 0 order by facet, value`.execute(db);
  const { rows: boxes } = await sql<{ ballots: number; decided: number }>`
    select c.ballots, (select count(*)::int from budgets.roll r where r.vote_id = c.vote_id and r.decided) as decided
    from budgets.chain c where c.vote_id = ${id}`.execute(db);
  return { rows, ballots: boxes[0]?.ballots ?? 0, decided: boxes[0]?.decided ?? 0 };
}
