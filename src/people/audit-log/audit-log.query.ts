import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import type { Order, Range } from "#platform/web/list.ts";
import type { AuditFilters, AuditOrder } from "./audit-log.filters.ts";

export type LoggedAct = Awaited<ReturnType<typeof listActs>>["rows"][number];

/** The acts that answer to the filters, the last first. */
export async function listActs(db: Db, filters: AuditFilters, order: Order<AuditOrder>, { limit, offset }: Range) {
  const { total } = await chosen(db, filters)
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await actsFor(db, filters, order)
    .$if(limit !== null, (query) => query.limit(limit!))
    .offset(offset)
    .execute();
  return { rows, total };
}

/** The same acts, all of them, for a file that is sent as it is read. */
export function actsFor(db: Db, filters: AuditFilters, { by, descending }: Order<AuditOrder> = { by: "line", descending: false }) {
  const key = { line: sql`a.id`, who: sql`coalesce(p.name, a.who)`, act: sql`a.act` }[by];
  // Lines run backwards: the newest is what one looks for.
  const direction = descending === (by === "line") ? "asc" : "desc";
  return chosen(db, filters)
    .leftJoin("people.person as about", (join) => join.on(sql<boolean>`a.about_kind = 'person' and about.id::text = a.about_id`))
    .select(["a.id", "a.at", "a.who", "p.name", "a.act", "a.room", "a.about_kind", "a.about_id", "about.name as about_name", "a.reason"])
    .select([sql<Record<string, unknown> | null>`a.before`.as("before"), sql<Record<string, unknown> | null>`a.after`.as("after")])
    .select(sql<string>`encode(a.hash, 'hex')`.as("hash"))
    .orderBy(key, direction)
    .orderBy("a.id", "desc");
}

function chosen(db: Db, { who, act, room, about, from, until }: AuditFilters) {
  const words = about.split(/\s+/).filter(Boolean);
  return db
    .selectFrom("platform.audit as a")
    .leftJoin("people.person as p", (join) => join.on(sql<boolean>`p.id::text = a.who`))
    .$if(who !== "", (query) =>
      query.where(
        sql<boolean>`(a.who = ${who} or p.email = ${who.toLowerCase()}
          or (platform.fold(${who}) <> '' and strpos(platform.fold(p.name), platform.fold(${who})) > 0))`,
      ),
    )
    .$if(act !== "", (query) => query.where("a.act", "=", act))
    .$if(room !== "", (query) => query.where("a.room", "=", room))
    .$if(words.length > 0, (query) => query.where(sql<boolean>`(a.about_kind = any(${words}) or a.about_id = any(${words}))`))
    .$if(words.length > 1, (query) => query.where(sql<boolean>`(a.about_kind = any(${words}) and a.about_id = any(${words}))`))
    .$if(from !== null, (query) => query.where(sql<boolean>`a.at >= ${startOfDay(from!)}`))
    .$if(until !== null, (query) => query.where(sql<boolean>`a.at < ${endOfDay(until!)}`));
}

/** The acts and rooms that the log knows, for the lists of choices. */
export async function listKnownActs(db: Db): Promise<{ acts: string[]; rooms: string[] }> {
  const { rows } = await sql<{ act: string; room: string }>`select distinct act, room from platform.audit order by act, room`.execute(db);
  return { acts: [...new Set(rows.map(({ act }) => act))], rooms: [...new Set(rows.map(({ room }) => room))].sort() };
}
