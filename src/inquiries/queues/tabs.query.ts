import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { tables } from "../inquiries.query.ts";
import { reads } from "../reads.query.ts";
import type { Tab } from "./tabs.ts";

/** Joined questions wait with the one that they are joined to. */
export const inTab = (tab: Tab, someone: Visitor, today: string): RawBuilder<boolean> =>
  ({
    open: sql<boolean>`q.state = 'open' and q.held is null`,
    mine: sql<boolean>`q.state = 'open' and q.held is null and q.assigned_to = ${someone.id}`,
    late: sql<boolean>`q.state = 'open' and q.held is null and q.due_on < ${today}::date`,
    held: sql<boolean>`q.state = 'open' and q.held is not null`,
    answered: sql<boolean>`q.state in ('answered', 'joined')`,
    closed: sql<boolean>`q.state = 'closed'`,
  })[tab];

export async function countTabs(db: Db, someone: Visitor, today: string): Promise<Readonly<Record<Tab, number>>> {
  const of = (tab: Tab) => sql<number>`count(*) filter (where ${inTab(tab, someone, today)})::int`;
  const { rows } = await sql<Record<Tab, number>>`
    select ${of("open")} as open, ${of("mine")} as mine, ${of("late")} as late, ${of("held")} as held, ${of("answered")} as answered, ${of("closed")} as closed
    from ${tables} where ${reads(someone)}`.execute(db);
  return rows[0]!;
}
