import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { columns, type Inquiry, tables } from "../inquiries.query.ts";
import type { Theme } from "../inquiry.ts";
import { inTab } from "../queues/tabs.query.ts";
import type { Tab } from "../queues/tabs.ts";
import type { orders } from "./orders.ts";
import { reads } from "../reads.query.ts";

interface Question {
  readonly tab: Tab;
  readonly q: string;
  readonly theme: Theme | null;
  readonly order: { readonly by: keyof typeof orders; readonly descending: boolean };
}

const keys = { due: sql`q.due_on`, received: sql`q.received_at`, title: sql`platform.fold(q.title)`, service: sql`platform.fold(s.name)` };

/** Questions of the departments for which this person answers. Words find a title, its text, or a number. */
export async function listDesk(db: Db, someone: Visitor, { tab, q, theme, order }: Question, today: string, { limit, offset }: Range): Promise<Slice<Inquiry>> {
  const found = sql`
    ${inTab(tab, someone, today)} and ${reads(someone)} and (${theme}::text is null or q.theme = ${theme})
    and (${q} = '' or q.number::text = ${q} or strpos(platform.fold(concat_ws(' ', q.title, q.words, s.name)), platform.fold(${q})) > 0)`;
  const direction = order.descending ? sql`desc nulls last` : sql`asc nulls last`;
  const [{ rows }, total] = await Promise.all([
    sql<Inquiry>`select ${columns} from ${tables} where ${found} order by ${keys[order.by]} ${direction}, q.number limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}
