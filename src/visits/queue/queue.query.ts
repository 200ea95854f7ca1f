import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { State } from "../visit.ts";
import type { Request } from "../visits.query.ts";

export const tabs = { todo: "a-traiter", hosts: "hotes", confirmed: "confirmees", ended: "terminees" } as const;
export type Tab = keyof typeof tabs;

/** The clock (longest waiting, nearest visit, last ended first), the name of the delegation, how many come. */
export const orders = { clock: "delai", name: "nom", people: "effectif" } as const;

interface Question {
  readonly tab: Tab;
  /** Words of the delegation's name, city or country code. */
  readonly q: string;
  readonly order: { readonly by: keyof typeof orders; readonly descending: boolean };
}

const statesOf: Record<Tab, readonly State[]> = {
  todo: ["received", "planning", "done"],
  hosts: ["proposed"],
  confirmed: ["confirmed"],
  ended: ["reported", "cancelled", "refused"],
};

const clocks = { todo: sql`received_at`, hosts: sql`received_at`, confirmed: sql`day`, ended: sql`now() - coalesce(ended_at, received_at)` };

/** Requests that their delegation has confirmed, of one tab. */
export async function findRequests(db: Db, { tab, q, order }: Question, { limit, offset }: Range): Promise<Slice<Request>> {
  const key = { clock: clocks[tab], name: sql`platform.fold(organisation)`, people: sql`people` }[order.by];
  const direction = order.descending ? sql`desc` : sql`asc`;
  const found = sql`received_at is not null and state = any(${[...statesOf[tab]]})
    and (${q} = '' or strpos(platform.fold(concat_ws(' ', organisation, city, country)), platform.fold(${q})) > 0)`;
  const [{ rows }, total] = await Promise.all([
    sql<Request>`select * from visits.request where ${found} order by ${key} ${direction}, id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from visits.request where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}

export async function countRequests(db: Db): Promise<Record<Tab, number>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select state, count(*)::int as count from visits.request where received_at is not null group by state`.execute(db);
  const count = (tab: Tab) => rows.filter(({ state }) => statesOf[tab].includes(state)).reduce((sum, { count }) => sum + count, 0);
  return { todo: count("todo"), hosts: count("hosts"), confirmed: count("confirmed"), ended: count("ended") };
}
