import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { memberName, memberTables } from "../members.query.ts";
import type { College, DueState } from "../network.ts";
import type { DueTab } from "./tabs.ts";

export interface Due {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly college: College;
  readonly year: number;
  readonly cents: number;
  /** "2026-03-31". */
  readonly dueOn: string;
  readonly state: DueState;
  readonly late: boolean;
  readonly settledOn: string | null;
  readonly reason: string | null;
}

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;
const isLate = sql<boolean>`(d.state = 'owed' and d.due_on < ${today})`;
const standing: Readonly<Record<DueTab, RawBuilder<unknown>>> = {
  owed: sql`d.state = 'owed'`,
  late: isLate,
  received: sql`d.state = 'received'`,
  waived: sql`d.state = 'waived'`,
};

const columns = sql`d.id, m.number, ${memberName} as name, m.college, d.year, d.amount_cents as cents, d.due_on::text as "dueOn", d.state, ${isLate} as late,
  d.settled_on::text as "settledOn", d.reason`;

/** Of all members, those that are owed first; sums are those of the whole answer, in cents. */
export async function listDues(
  db: Db,
  asked: { tab: DueTab | null; q: string },
  { limit, offset }: Range,
): Promise<Slice<Due> & { readonly owed: number; readonly received: number }> {
  const where = sql`m.number is not null and ${asked.tab === null ? sql`true` : standing[asked.tab]}
    and (${asked.q}::text = '' or position(platform.fold(${asked.q}) in m.folded) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Due>`
      select ${columns} from network.due d, ${memberTables} where m.id = d.member_id and ${where}
      order by d.state <> 'owed', d.year desc, ${memberName} collate "fr-x-icu", d.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number; owed: number; received: number }>`
      select count(*)::int as count, coalesce(sum(d.amount_cents) filter (where d.state = 'owed'), 0)::float8 as owed,
        coalesce(sum(d.amount_cents) filter (where d.state = 'received'), 0)::float8 as received from network.due d, ${memberTables}
      where m.id = d.member_id and ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count, owed: counted[0]!.owed, received: counted[0]!.received };
}

/** Of one member, the latest year first. */
export async function findDues(db: Db, memberIds: readonly string[]): Promise<(Due & { readonly memberId: string })[]> {
  const { rows } = await sql<Due & { memberId: string }>`
    select d.member_id as "memberId", ${columns} from network.due d, ${memberTables} where m.id = d.member_id and m.number is not null
      and d.member_id = any(${[...memberIds]}::uuid[]) order by d.year desc, d.id`.execute(db);
  return rows;
}

interface Rate {
  readonly college: College;
  readonly year: number;
  readonly cents: number;
  readonly dueOn: string;
}

/** The latest that each college was asked for. */
export async function findRates(db: Db): Promise<Rate[]> {
  const { rows } = await sql<Rate>`
    select distinct on (college) college, year, amount_cents as cents, due_on::text as "dueOn" from network.rate order by college, year desc`.execute(db);
  return rows;
}
