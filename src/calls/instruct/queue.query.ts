import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { State } from "../application.ts";
import { isTied } from "../ties.query.ts";
import type { orders, QueueLine, Tab } from "./queue.ts";

const statesOf: Record<Tab, readonly State[]> = {
  todo: ["sent"],
  /** Of a call in two stages: whose authors were asked for the whole file. */
  kept: ["sent"],
  admissible: ["admissible"],
  decided: ["granted", "reserve", "refused"],
  out: ["inadmissible", "withdrawn"],
};

interface QueueFilters {
  readonly tab: Tab;
  readonly q: string;
  /** Whose: those of this agent, those of nobody; null for all. */
  readonly agent: "mine" | "nobody" | null;
  /** Only those of which an opinion has not come. */
  readonly waiting: boolean;
  readonly order: Order<keyof typeof orders>;
}

const keys = { number: sql`a.number`, asked: sql`a.asked_cents`, title: sql`platform.fold(a.title)`, structure: sql`platform.fold(a.structure_name)` };

/** What was sent to one call. @param visitor whose own files are asked for, and who sees none to which they have a tie */
export async function listQueue(
  db: Db,
  callId: string,
  visitor: string,
  { tab, q, agent, waiting, order }: QueueFilters,
  { limit, offset }: Range,
): Promise<Slice<QueueLine>> {
  const where = sql`a.call_id = ${callId} and a.sent_at is not null and a.state = any(${[...statesOf[tab]]})
    and (a.state <> 'sent' or (a.preselected_at is not null) = ${tab === "kept"}::boolean)
    and (${agent}::text is null or (${agent} = 'mine' and a.agent_id = ${visitor}) or (${agent} = 'nobody' and a.agent_id is null))
    and not ${isTied(visitor)}
    and (not ${waiting}::boolean or exists (select from calls.opinion o where o.application_id = a.id and o.answered_at is null))
    and (${q} = '' or strpos(a.searched, platform.fold(${q})) > 0)`;
  const ordered = sql`order by ${keys[order.by]} ${order.descending ? sql`desc` : sql`asc`}, a.id`;
  const [{ rows }, counted] = await Promise.all([
    sql<QueueLine>`
      select a.id, a.number, a.state, a.title, a.structure_name as "structureName", a.commune_code as "communeCode", a.asked_cents::float8 as "askedCents",
        p.name as "agentName", a.sent_at as "sentAt", m.due_at as "complementDue", coalesce(o.asked, 0)::int as opinions, coalesce(o.answered, 0)::int as answered
      from (select a.id from calls.application a where ${where} ${ordered} limit ${limit} offset ${offset}) shown join calls.application a on a.id = shown.id
      left join people.person p on p.id = a.agent_id
      left join calls.complement m on m.application_id = a.id and m.answered_at is null
      left join lateral (select count(*) as asked, count(o.answered_at) as answered from calls.opinion o where o.application_id = a.id) o on true
      ${ordered}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from calls.application a where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export async function countTabs(db: Db, callId: string, visitor: string): Promise<Record<Tab, number>> {
  const { rows } = await sql<{ state: State; kept: boolean; count: number }>`
    select a.state, a.preselected_at is not null as kept, count(*)::int as count from calls.application a where a.call_id = ${callId} and a.sent_at is not null and not ${isTied(visitor)} group by 1, 2`.execute(
    db,
  );
  const of = (tab: Tab) =>
    rows
      .filter(({ state, kept }) => statesOf[tab].includes(state) && (state !== "sent" || kept === (tab === "kept")))
      .reduce((sum, { count }) => sum + count, 0);
  return { todo: of("todo"), kept: of("kept"), admissible: of("admissible"), decided: of("decided"), out: of("out") };
}
