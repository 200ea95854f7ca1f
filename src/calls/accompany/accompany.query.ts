import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { State } from "../application.ts";
import { isTied } from "../ties.query.ts";
import type { Waypoint, whose } from "./accompany.ts";

export interface FollowedApplication {
  readonly id: string;
  readonly slug: string;
  readonly call: string;
  readonly number: number;
  readonly title: string;
  readonly structureName: string;
  readonly state: State;
  readonly agentName: string | null;
  /** Of its place, in the directory. */
  readonly stage: string | null;
  readonly words: string | null;
  readonly dueOn: string | null;
}

/** What goes on: what was sent and nobody has closed, and what is granted until the last instalment is paid. */
const goesOn = sql`(a.state in ('sent', 'admissible', 'reserve') or (a.state = 'granted' and (
  not exists (select from calls.agreement g where g.application_id = a.id)
  or exists (select from calls.instalment i where i.application_id = a.id and i.state <> 'paid'))))`;
const isHalted = (today: string) => sql`(a.agent_id is null or s.application_id is null or s.due_on < ${today}::date)`;
const tables = sql`calls.application a join calls.call c on c.id = a.call_id left join calls.next_step s on s.application_id = a.id
  left join people.person p on p.id = a.agent_id left join places.place l on l.id = a.place_id`;

interface ProjectFilters {
  readonly q: string;
  readonly who: keyof typeof whose | null;
  readonly stage: Waypoint | null;
  /** Only what stands still. */
  readonly halted: boolean;
}

/** Projects of all calls that go on, those that stand still first, then by the day of what comes next. @param visitor who sees none of their ties */
export async function listFollowed(
  db: Db,
  visitor: string,
  today: string,
  { q, who, stage, halted }: ProjectFilters,
  { limit, offset }: Range,
): Promise<Slice<FollowedApplication> & { halted: number }> {
  const where = sql.join(
    [
      sql`${goesOn} and not ${isTied(visitor)}`,
      // Only what is asked: of what no condition names, the database joins nothing.
      ...(stage ? [sql`l.stage = ${stage}`] : []),
      ...(who ? [who === "mine" ? sql`a.agent_id = ${visitor}` : sql`a.agent_id is null`] : []),
      ...(q ? [sql`strpos(platform.fold(concat_ws(' ', a.title, a.structure_name, a.siret, c.title)), platform.fold(${q})) > 0`] : []),
    ],
    sql` and `,
  );
  const narrowed = halted ? sql`${where} and ${isHalted(today)}` : where;
  const [{ rows }, counted] = await Promise.all([
    sql<FollowedApplication>`
      select a.id, c.slug, c.title as call, coalesce(a.number, 0) as number, a.title, a.structure_name as "structureName", a.state, p.name as "agentName",
        l.stage::text as stage, s.words, s.due_on::text as "dueOn"
      from (
        select a.id as shown from ${tables} where ${narrowed} order by ${isHalted(today)} desc, s.due_on nulls first, c.title, a.number, a.id
        limit ${limit} offset ${offset}) one
      join ${tables} on a.id = one.shown order by ${isHalted(today)} desc, s.due_on nulls first, c.title, a.number, a.id`.execute(db),
    sql<{ total: number; halted: number }>`
      select count(*) filter (where ${halted ? isHalted(today) : sql`true`})::int as total, count(*) filter (where ${isHalted(today)})::int as halted
      from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, ...counted.rows[0]! };
}
