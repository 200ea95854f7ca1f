import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Beside, type Reconciliation, surplusOf } from "./compare.ts";

/** Lines of before gave the marks of each channel exactly. */
type OfBefore = Omit<Beside, "surplus"> & { readonly roll: number };
type ReconciliationLine = Omit<Reconciliation, "web" | "kiosk" | "paper" | "incidents"> & Record<"web" | "kiosk" | "paper", Beside | OfBefore>;

const besideOf = (told: Beside | OfBefore): Beside => ("surplus" in told ? told : { box: told.box, surplus: surplusOf(told.roll, told.box) });

/** What the log says of the last reconciliation; null before one. */
export async function findReconciliation(db: Db, voteId: string): Promise<Reconciliation | null> {
  const { rows } = await sql<{ figures: ReconciliationLine; incidents: number }>`
    select entry::jsonb - 'line' - 'kind' - 'at' as figures, (select count(*)::int from budgets.incident where vote_id = ${voteId}) as incidents
    from budgets.log where vote_id = ${voteId} and kind = 'reconciled' order by line desc limit 1`.execute(db);
  if (!rows[0]) return null;
  const { figures, incidents } = rows[0];
  return { ...figures, incidents, web: besideOf(figures.web), kiosk: besideOf(figures.kiosk), paper: besideOf(figures.paper) };
}

/** Ballots of the box that did not open to what had been checked as they entered: they are not counted. */
export async function countIncidents(db: Db, voteId: string): Promise<number> {
  const { rows } = await sql<{ incidents: number }>`select count(*)::int as incidents from budgets.incident where vote_id = ${voteId}`.execute(db);
  return rows[0]!.incidents;
}

/** With which the two holders let a vote be sealed whose box holds what nobody explains. */
export interface Reserve {
  readonly ballots: number;
  readonly reason: string;
}

/** Of the last reconciliation; null where none was said. */
export async function findReserve(db: Db, voteId: string): Promise<Reserve | null> {
  const { rows } = await sql<Reserve>`
    select (l.entry::jsonb ->> 'ballots')::int as ballots, l.entry::jsonb ->> 'reason' as reason from budgets.log l
    where l.vote_id = ${voteId} and l.kind = 'reserve' and budgets.has_reserve(${voteId}) order by l.line desc limit 1`.execute(db);
  return rows[0] ?? null;
}
