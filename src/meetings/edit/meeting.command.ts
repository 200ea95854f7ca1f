import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import { holdMeeting, type Meeting, placeOf, sayWhere } from "../meetings.query.ts";
import { fillSeats } from "../register/waiting-list.command.ts";
import { type House, tellAll } from "../notices/notify.command.ts";
import type { MeetingDetails } from "../meeting.ts";
import { isMoved } from "./meeting.form.ts";

interface Owner {
  readonly processId: string | null;
  readonly stageId: string | null;
  readonly communeCode: string | null;
}

const columnsOf = (told: MeetingDetails) => ({
  title: told.title,
  summary: told.summary,
  agenda: told.agenda,
  owner_service: told.ownerService,
  contact: told.contact,
  commune_code: told.communeCode,
  on_site: told.onSite,
  place_id: told.placeId,
  venue: told.venue,
  online: told.online,
  online_url: told.onlineUrl,
  online_words: told.onlineWords,
  starts_at: told.startsAt,
  ends_at: told.endsAt,
  provisions: [...told.provisions],
  registers: told.registers,
  closes_at: told.closesAt,
  seats: told.seats,
  online_seats: told.onlineSeats,
});

/** In preparation: its organisers alone see it. Gives its address. */
export async function createMeeting(db: Db, owner: Owner, told: MeetingDetails, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const slug = await freeSlug(trx, "meetings.meeting", slugOf(told.title, "rencontre"), { reserved: ["nouvelle", "inscription"] });
    const { id } = await trx
      .insertInto("meetings.meeting")
      .values({ ...columnsOf(told), slug, process_id: owner.processId, stage_id: owner.stageId, owner_commune: owner.communeCode, created_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAct(trx, { who: by, act: "meeting.create", room: "participation", about: { kind: "meeting", id }, after: { title: told.title } });
    return slug;
  });
}

export type SaveProblem = "changed" | "cancelled" | "over" | "reason" | "seats" | "online_seats" | "on_site_taken" | "online_taken";
type SaveOutcome = { readonly ok: true; readonly told: boolean } | { readonly ok: false; readonly problem: SaveProblem };

interface Saving {
  readonly version: number;
  readonly reason: string;
  readonly by: string;
}

/**
 * Saves what agents changed. Once announced, another time or place needs a reason, which everybody reads and all who registered are
 * sent; a higher limit lets the waiting list move up. A limit below those who are registered is refused by the database.
 */
export async function saveMeeting(db: Db, house: House, id: string, told: MeetingDetails, { version, reason, by }: Saving): Promise<SaveOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const before = await holdMeeting(trx, id);
      const refused = refusalOf(before, told, version);
      if (refused) return { ok: false, problem: refused };
      const moved = before.state === "announced" && isMoved(before, told);
      if (moved && (reason.length < 10 || reason.length > 2000)) return { ok: false, problem: "reason" };
      await trx
        .updateTable("meetings.meeting")
        .set({ ...columnsOf(told), version: before.version + 1, sequence: before.sequence + (before.state === "announced" ? 1 : 0) })
        .where("id", "=", id)
        .execute();
      if (moved) await tellMoved(trx, house, before, reason, by);
      await fillSeats(trx, house, id);
      await recordAct(trx, {
        who: by,
        act: "meeting.change",
        room: "participation",
        about: { kind: "meeting", id },
        after: { title: told.title, moved },
        reason: moved ? reason : null,
      });
      return { ok: true, told: moved };
    });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === "meeting_seats") return { ok: false, problem: "seats" };
    if (constraint === "meeting_online_seats") return { ok: false, problem: "online_seats" };
    throw error;
  }
}

function refusalOf(before: Meeting, told: MeetingDetails, version: number): SaveProblem | null {
  if (before.state === "cancelled") return "cancelled";
  if (before.phase === "over") return "over";
  if (before.version !== version) return "changed";
  if (!told.onSite && before.registered > 0) return "on_site_taken";
  return !told.online && before.onlineRegistered > 0 ? "online_taken" : null;
}

async function tellMoved(trx: Db, house: House, before: Meeting, reason: string, by: string): Promise<void> {
  const place = before.onSite ? sayWhere(await placeOf(trx, before), before.venue) : "";
  await sql`
    insert into meetings.meeting_change (meeting_id, by, change, starts_at, place, reason)
    values (${before.id}, ${by}, 'moved', ${before.startsAt.toISOString()}, ${place}, ${reason})`.execute(trx);
  await tellAll(trx, house, await holdMeeting(trx, before.id), "moved", { reason });
}
