import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { reads } from "../reads.query.ts";
import { daysAhead, monthsToCheck, type Theme } from "../inquiry.ts";
import { isShown } from "../publications.query.ts";
import type { againOrders } from "./orders.ts";

export interface OldAnswer {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly theme: Theme;
  readonly service: string | null;
  readonly checkedOn: string;
  /** The day by which somebody reads it again. */
  readonly dueOn: string;
  readonly useful: number;
  readonly useless: number;
}

const tables = sql`inquiries.publication p left join inquiries.service s on s.id = p.service_id`;
const dueOn = sql<string>`(p.checked_on + make_interval(months => ${monthsToCheck}))::date`;

/** Public answers of this person's departments that are due, or will be within days; none that a moderator hides. */
const waits = (someone: Visitor, today: string): RawBuilder<boolean> =>
  sql<boolean>`${dueOn} <= ${today}::date + ${daysAhead}::int and ${isShown} and ${reads(someone)}`;

const keys = { due: sql`p.checked_on`, useless: sql`p.useful - p.useless`, title: sql`platform.fold(p.title)` };

interface Question {
  readonly q: string;
  readonly theme: Theme | null;
  readonly order: { readonly by: keyof typeof againOrders; readonly descending: boolean };
}

export async function listAgain(db: Db, someone: Visitor, { q, theme, order }: Question, today: string, { limit, offset }: Range): Promise<Slice<OldAnswer>> {
  const found = sql`
    ${waits(someone, today)} and (${theme}::text is null or p.theme = ${theme})
    and (${q} = '' or strpos(platform.fold(concat_ws(' ', p.title, p.question, p.body, s.name)), platform.fold(${q})) > 0)`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const [{ rows }, total] = await Promise.all([
    sql<OldAnswer>`
      select p.id, p.slug, p.title, p.theme, s.name as service, p.checked_on as "checkedOn", ${dueOn} as "dueOn", p.useful, p.useless
      from ${tables} where ${found} order by ${keys[order.by]} ${direction}, p.slug limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}

interface AgainCount {
  readonly count: number;
  /** Of these, whose day has passed. */
  readonly late: number;
  /** The nearest day; null where none waits. */
  readonly due: string | null;
}

export async function countAgain(db: Db, someone: Visitor, today: string): Promise<AgainCount> {
  const { rows } = await sql<AgainCount>`
    select count(*)::int as count, (count(*) filter (where ${dueOn} < ${today}::date))::int as late, min(${dueOn}) as due
    from ${tables} where ${waits(someone, today)}`.execute(db);
  return rows[0]!;
}
