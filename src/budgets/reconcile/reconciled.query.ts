import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Beside, type Reconciliation, surplusOf } from "./compare.ts";

/** Lines of before gave the marks of each channel exactly. */
type OfBefore = Omit<Beside, "surplus"> & { readonly roll: number };
type ToldLine = Omit<Reconciliation, "web" | "kiosk" | "paper"> & Record<"web" | "kiosk" | "paper", Beside | OfBefore>;

const besideOf = (told: Beside | OfBefore): Beside => ("surplus" in told ? told : { box: told.box, surplus: surplusOf(told.roll, told.box) });

/** What the log says of the last reconciliation; null before one. */
export async function findReconciliation(db: Db, voteId: string): Promise<Reconciliation | null> {
  const { rows } = await sql<{ figures: ToldLine }>`
    select entry::jsonb - 'line' - 'kind' - 'at' as figures from budgets.log where vote_id = ${voteId} and kind = 'reconciled' order by line desc limit 1`.execute(
    db,
  );
  const figures = rows[0]?.figures;
  return figures ? { ...figures, web: besideOf(figures.web), kiosk: besideOf(figures.kiosk), paper: besideOf(figures.paper) } : null;
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
