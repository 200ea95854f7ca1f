import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { State } from "../visit.ts";
import type { Request } from "../visits.query.ts";

export const tabs = { todo: "a-traiter", hosts: "hotes", confirmed: "confirmees", ended: "terminees" } as const;
export type Tab = keyof typeof tabs;

const statesOf: Record<Tab, readonly State[]> = {
  todo: ["received", "planning", "done"],
  hosts: ["proposed"],
  confirmed: ["confirmed"],
  ended: ["reported", "cancelled", "refused"],
};

export const requestsPerPage = 20;

/** Those of one tab: the longest waiting first, the nearest visit first, the last ended first. */
export async function findRequests(db: Db, tab: Tab, pageNumber: number): Promise<Request[]> {
  const order = { todo: sql`received_at`, hosts: sql`received_at`, confirmed: sql`day`, ended: sql`coalesce(ended_at, received_at) desc` }[tab];
  const { rows } = await sql<Request>`
    select * from visits.request where state = any(${[...statesOf[tab]]}) and received_at is not null
    order by ${order}, id limit ${requestsPerPage} offset ${(pageNumber - 1) * requestsPerPage}`.execute(db);
  return rows;
}

export async function countRequests(db: Db): Promise<Record<Tab, number>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select state, count(*)::int as count from visits.request where received_at is not null group by state`.execute(db);
  const count = (tab: Tab) => rows.filter(({ state }) => statesOf[tab].includes(state)).reduce((sum, { count }) => sum + count, 0);
  return { todo: count("todo"), hosts: count("hosts"), confirmed: count("confirmed"), ended: count("ended") };
}
