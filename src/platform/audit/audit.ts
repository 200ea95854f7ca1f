import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Act {
  /** Identifier of the person, or the name of the command or job that acted. */
  readonly who: string;
  /** What was done: "place.publish". */
  readonly act: string;
  readonly room: string;
  readonly about: { readonly kind: string; readonly id: string };
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
}

/** Adds a link to the chain. Writers wait for each other from here to the end of their transaction: record the act last. */
export async function recordAct(db: Db, { who, act, room, about, before, after, reason }: Act): Promise<void> {
  await sql`
    insert into platform.audit (who, act, room, about_kind, about_id, before, after, reason)
    values (${who}, ${act}, ${room}, ${about.kind}, ${about.id}, ${json(before)}::jsonb, ${json(after)}::jsonb, ${reason ?? null})
  `.execute(db);
}

/** An act upon one of a room's things, as the room says it. */
export interface RoomAct<kind extends string> extends Pick<Act, "before" | "after" | "reason"> {
  readonly kind: kind;
  readonly id: string;
  /** "publish", which the log keeps as "calls.publish". */
  readonly act: string;
  readonly by: string;
}

/** What writes the acts of one room into the log, in the transaction of the act. `kind`: what its things are. */
export const recorder =
  <kind extends string>(room: string) =>
  (trx: Db, { kind, id, act, by, ...what }: RoomAct<kind>): Promise<void> =>
    recordAct(trx, { who: by, act: `${room}.${act}`, room, about: { kind, id }, ...what });

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

export type Chain = { ok: true; count: number; head: string | null } | { ok: false; brokenAt: number };

/** Keep `head` elsewhere from time to time: only that shows that the last rows were cut off. */
export async function verifyChain(db: Db): Promise<Chain> {
  const { rows } = await sql<{ broken: number | null; count: number; head: string | null }>`
    select platform.audit_first_broken() as broken, count(*) as count,
           (select encode(hash, 'hex') from platform.audit order by id desc limit 1) as head
    from platform.audit
  `.execute(db);
  const { broken, count, head } = rows[0]!;
  return broken === null ? { ok: true, count, head } : { ok: false, brokenAt: broken };
}
