import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { holdMeeting } from "../meetings.query.ts";
import { type House, tellAll, tellFollowersOfProcess } from "../notices/notify.command.ts";

export interface MinutesToSave {
  readonly text: string;
  readonly version: number;
  readonly publish: boolean;
  readonly by: string;
}

type MinutesOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "not_begun" };

/** Published for the first time, everybody is told; corrected afterwards, nobody is. */
export async function saveMinutes(db: Db, house: House, id: string, { text, version, publish, by }: MinutesToSave): Promise<MinutesOutcome> {
  return db.transaction().execute(async (trx) => {
    const before = await holdMeeting(trx, id);
    if (before.state !== "announced" || before.phase === "next") return { ok: false, problem: "not_begun" };
    if (before.version !== version) return { ok: false, problem: "changed" };
    const first = publish && before.minutesAt === null;
    await sql`
      update meetings.meeting set minutes = ${text}, version = version + 1, minutes_at = case when ${first} then now() else minutes_at end
      where id = ${id}`.execute(trx);
    if (first) {
      const guests = await tellAll(trx, house, before, "minutes");
      await tellFollowersOfProcess(trx, before, "minutes", [by, ...guests.flatMap(({ personId }) => personId ?? [])]);
    }
    await recordAct(trx, { who: by, act: first ? "meeting.publish_minutes" : "meeting.write_minutes", room: "participation", about: { kind: "meeting", id } });
    return { ok: true };
  });
}
