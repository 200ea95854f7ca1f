import { type RawBuilder, sql } from "kysely";

import { keptBy } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { managedBy, placesOf } from "../keeper.ts";
import { findLoans, type Loan, loanTables } from "../loans.query.ts";
import type { Tab } from "./tabs.ts";

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;
const away = sql`l.state in ('sent', 'out', 'coming')`;

/** What stands under each tab; a loan may stand under two. */
const standing = {
  asked: sql`l.state = 'asked'`,
  today: sql`l.state = 'granted' and l.first_day <= ${today}`,
  back: sql`${away} and l.last_day between ${today} and ${today} + 1`,
  late: sql`${away} and l.last_day < ${today}`,
  away,
  damaged: sql`exists (select from loans.inspection i where i.loan_id = l.id and i.condition in ('damaged', 'incomplete') and i.settled_at is null)`,
  ahead: sql`l.state in ('granted', 'queued', 'offered') and l.first_day > ${today}`,
  over: sql`l.state in ('returned', 'lost', 'refused', 'cancelled', 'lapsed')`,
} as const satisfies Record<Tab, unknown>;

/** Lent by the places that this person keeps, or by structures for which they answer. */
function isLentBy(someone: Visitor) {
  const { all, communes, places } = keptBy(someone);
  return sql`(${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or l.place_id = any(${[...places]}::uuid[])
    or l.owner_id = any(${[...managedBy(someone)]}::uuid[]))`;
}

/** Loans of a tab, what is due first first. */
export async function listDesk(db: Db, someone: Visitor, { tab, q }: { tab: Tab; q: string }, { limit, offset }: Range): Promise<Slice<Loan>> {
  const where = sql`${isLentBy(someone)} and ${standing[tab]}
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', l.thing, l.borrower_name, o.name))) > 0)`;
  const order =
    tab === "over"
      ? sql`order by l.ended_at desc, l.id`
      : tab === "ahead" || tab === "asked"
        ? sql`order by l.first_day, l.id`
        : sql`order by l.last_day, l.id`;
  const [rows, { rows: counted }] = await Promise.all([
    findLoans(db, where, sql`${order} limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${loanTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Of these, those that this person lends, or that are lent where they answer for it. */
export async function findLentBy(db: Db, someone: Visitor, ids: readonly string[]): Promise<string[]> {
  const found = await findLoans(db, sql`${isLentBy(someone)} and l.id = any(${ids.filter(isUuid)}::uuid[])`, sql`order by l.first_day, l.id`);
  return found.map(({ id }) => id);
}

/** How many stand under each tab. */
export const countDesk = (db: Db, someone: Visitor): Promise<Readonly<Record<Tab, number>>> => countUnder(db, isLentBy(someone));

/** The same of what is this person's to answer: of places that they keep as theirs, and of structures for which they answer. */
export const countAwaited = (db: Db, someone: Visitor): Promise<Readonly<Record<Tab, number>>> =>
  countUnder(db, sql`(l.place_id = any(${[...placesOf(someone)]}::uuid[]) or l.owner_id = any(${[...managedBy(someone)]}::uuid[]))`);

async function countUnder(db: Db, where: RawBuilder<unknown>): Promise<Readonly<Record<Tab, number>>> {
  const { rows } = await sql<Record<Tab, number>>`
    select count(*) filter (where ${standing.asked})::int as asked, count(*) filter (where ${standing.today})::int as today,
      count(*) filter (where ${standing.back})::int as back, count(*) filter (where ${standing.late})::int as late,
      count(*) filter (where ${standing.away})::int as away, count(*) filter (where ${standing.damaged})::int as damaged,
      count(*) filter (where ${standing.ahead})::int as ahead, count(*) filter (where ${standing.over})::int as over
    from loans.loan l left join places.place p on p.id = l.place_id where ${where}`.execute(db);
  return rows[0]!;
}
