import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, startOfDay } from "#platform/time/day.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOfKept, type Line, lineColumns, stated } from "../ledger/ledger.query.ts";

export interface JournalLine extends Line {
  readonly placeName: string;
  /** Null once the account is gone. */
  readonly personName: string | null;
}

/** What an accountant asks for: words, one account, one month ("2026-11"). */
export interface JournalFilters {
  readonly q: string;
  readonly account: string | null;
  readonly month: string | null;
}

/** One month of the accounts that were asked for, in cents. */
export interface Month {
  readonly month: string;
  /** Asked for, less what was taken back and gestures. */
  readonly asked: number;
  readonly cash: number;
  readonly card: number;
  readonly transfer: number;
  readonly online: number;
}

const tables = sql`prices.entry e join prices.account a on a.id = e.account_id left join people.person o on o.id = e.person_id
  left join bookings.guest g on g.booking_id = e.booking_id`;
const local = sql`(e.made_at at time zone 'Europe/Paris')`;

function isAsked(someone: Visitor, { q, account, month }: JournalFilters): RawBuilder<boolean> {
  const [from, to] = month === null ? [null, null] : [startOfDay(`${month}-01`), startOfDay(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`)];
  return sql`(${isOfKept(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(coalesce(o.name, g.name, '') || ' ' || e.what || ' ' || a.name)) > 0)
    and (${account}::uuid is null or e.account_id = ${account}::uuid) and (${from}::timestamptz is null or (e.made_at >= ${from} and e.made_at < ${to})))`;
}

/** Lines of the places that this person keeps, the newest first. */
export async function listJournal(db: Db, someone: Visitor, asked: JournalFilters, { limit, offset }: Range): Promise<Slice<JournalLine>> {
  const where = isAsked(someone, asked);
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<JournalLine>`
      select ${lineColumns}, a.name as "placeName", coalesce(o.name, g.name) as "personName" from ${tables} ${stated}
      where ${where} order by e.id desc limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** The same by month, the newest first. */
export async function sumMonths(db: Db, someone: Visitor, asked: JournalFilters): Promise<Month[]> {
  const by = (method: string) => sql`coalesce(-sum(e.cents) filter (where e.method = ${method}), 0)::int`;
  const { rows } = await sql<Month>`
    select to_char(${local}, 'YYYY-MM') as month, coalesce(sum(e.cents) filter (where e.method is null), 0)::int as asked,
      ${by("cash")} as cash, ${by("card")} as card, ${by("transfer")} as transfer, ${by("online")} as online
    from ${tables} where ${isAsked(someone, asked)} group by 1 order by 1 desc limit 24`.execute(db);
  return rows;
}

/** Accounts of the places that this person keeps, by name. */
export async function listAccounts(db: Db, someone: Visitor): Promise<{ id: string; name: string }[]> {
  return (
    await sql<{
      id: string;
      name: string;
    }>`select a.id, a.name from prices.account a where ${isOfKept(someone)} order by a.name collate "fr-x-icu", a.id`.execute(db)
  ).rows;
}
