import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { holdMeeting, placeOf, sayWhere } from "../meetings.query.ts";
import { type House, tellAll, tellFollowersOfProcess } from "../notices/notify.command.ts";

/** Shows it to everybody; who follows its process is told. Twice is once. */
export async function announceMeeting(db: Db, id: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, id);
    if (meeting.state !== "draft") return;
    await sql`update meetings.meeting set state = 'announced', announced_at = now() where id = ${id}`.execute(trx);
    await tellFollowersOfProcess(trx, meeting, "announced", [by]);
    await recordAct(trx, { who: by, act: "meeting.announce", room: "participation", about: { kind: "meeting", id } });
  });
}

type CancelOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "not_announced" | "over" };

/** With a reason that everybody reads; all who registered or wait are told. */
export async function cancelMeeting(db: Db, house: House, id: string, { reason, by }: { reason: string; by: string }): Promise<CancelOutcome> {
  return db.transaction().execute(async (trx) => {
    const before = await holdMeeting(trx, id);
    if (before.state !== "announced") return { ok: false, problem: "not_announced" };
    if (before.phase === "over") return { ok: false, problem: "over" };
    await sql`update meetings.meeting set state = 'cancelled', reason = ${reason}, sequence = sequence + 1, version = version + 1
      where id = ${id}`.execute(trx);
    const place = before.onSite ? sayWhere(await placeOf(trx, before), before.venue) : "";
    await sql`
      insert into meetings.meeting_change (meeting_id, by, change, starts_at, place, reason)
      values (${id}, ${by}, 'cancelled', ${before.startsAt.toISOString()}, ${place}, ${reason})`.execute(trx);
    await tellAll(trx, house, await holdMeeting(trx, id), "cancelled", { reason });
    await recordAct(trx, { who: by, act: "meeting.cancel", room: "participation", about: { kind: "meeting", id }, reason });
    return { ok: true };
  });
}
