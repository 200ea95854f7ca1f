import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellMembers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { approvalsNeeded, type Attendance } from "./general.ts";

type AttendanceOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "time" | "holds" | "holder" | "limit" };

const refusals: Readonly<Record<string, "time" | "holds" | "holder" | "limit">> = {
  attendance_in_time: "time",
  attendance_of_members: "holder",
  attendance_another: "holder",
  attendance_stands_for_others: "holds",
  attendance_holder_comes: "holder",
  attendance_limit: "limit",
};

interface AttendanceEntry {
  readonly memberId: string;
  readonly how: Attendance;
  /** Who speaks for it. */
  readonly byMemberId: string | null;
}

/** What a member says of itself, or what is noted on the day; the last word holds. */
export async function attend(db: Db, meetingId: string, { memberId, how, byMemberId }: AttendanceEntry, by: string): Promise<AttendanceOutcome> {
  try {
    await db.transaction().execute(async (trx) => {
      // Who is given a proxy while it changes its own word waits here.
      await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
      await sql`
        insert into network.attendance (meeting_id, member_id, how, by_member_id, noted_by) values (${meetingId}, ${memberId}, ${how}, ${byMemberId}, ${by})
        on conflict (meeting_id, member_id) do update set how = excluded.how, by_member_id = excluded.by_member_id, noted_by = excluded.noted_by, noted_at = clock_timestamp()`.execute(
        trx,
      );
    });
    return { ok: true };
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/** On its day; those who are members now are counted, once. */
export async function open(db: Db, id: string, by: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update network.general_meeting set state = 'open', opened_at = clock_timestamp(), members = (select count(*) from network.member where state = 'admitted'),
        version = version + 1 where id = ${id} and state = 'called'`.execute(db);
    if (numAffectedRows === 1n) await record(db, { kind: "general", id, act: "open_general", by });
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "general_on_its_day") return false;
    throw error;
  }
}

export interface ItemCount {
  readonly itemId: string;
  /** How often it was counted, as whoever counts saw it. */
  readonly counted: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

type CountOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "quorum" | "voices" | "moved" };

/** What was counted by show of hands; counted again as long as the meeting is open. `moved`: not open, or counted by somebody meanwhile. */
export async function count(db: Db, meetingId: string, { itemId, inFavour, against, abstained, counted }: ItemCount): Promise<CountOutcome> {
  try {
    const { numAffectedRows } = await sql`
      update network.agenda_item set in_favour = ${inFavour}, against = ${against}, abstained = ${abstained}, counted = counted + 1
      where id::text = ${itemId} and meeting_id = ${meetingId} and kind = 'vote' and method = 'hands' and counted = ${counted}`.execute(db);
    return numAffectedRows === 1n ? { ok: true } : { ok: false, problem: "moved" };
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "agenda_quorum") return { ok: false, problem: "quorum" };
    if (broken === "agenda_voices") return { ok: false, problem: "voices" };
    if (broken === "agenda_voted_there") return { ok: false, problem: "moved" };
    throw error;
  }
}

/** Not while a vote is open; `moved`: not open, or closed already. */
export async function close(db: Db, id: string, by: string): Promise<"closed" | "voting" | "moved"> {
  try {
    const { numAffectedRows } = await sql`
      update network.general_meeting set state = 'closed', closed_at = clock_timestamp(), version = version + 1 where id = ${id} and state = 'open'`.execute(
      db,
    );
    if (numAffectedRows !== 1n) return "moved";
    await record(db, { kind: "general", id, act: "close_general", by });
    return "closed";
  } catch (error) {
    if (brokenConstraint(error) === "general_votes_closed") return "voting";
    throw error;
  }
}

/** Minutes that are written anew are approved anew. Members are told the first time. */
export const writeMinutes = (db: Db, id: string, { minutes, version }: { readonly minutes: string; readonly version: number }, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ title: string; first: boolean }>`
      update network.general_meeting g set minutes = ${minutes}, minutes_at = clock_timestamp(), minutes_by = ${by}, version = g.version + 1
      from network.general_meeting former where former.id = g.id and g.id = ${id} and g.state = 'closed' and g.approved_at is null and g.version = ${version}
      returning g.title, former.minutes is null as first`.execute(trx);
    if (!rows[0]) return false;
    await sql`delete from network.approval where meeting_id = ${id}`.execute(trx);
    if (rows[0].first) await tellMembers(trx, "minutes", rows[0].title, routes.general.href({ id }));
    return true;
  });

/** A member that was there finds them true; with the second one they are approved. False: not there, wrote them, or was quicker. */
export async function approve(db: Db, id: string, memberId: string, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select from network.general_meeting where id = ${id} for update`.execute(trx);
      const { numAffectedRows } = await sql`
        insert into network.approval (meeting_id, member_id, person_id) values (${id}, ${memberId}, ${by}) on conflict do nothing`.execute(trx);
      await sql`
        update network.general_meeting set approved_at = clock_timestamp(), version = version + 1
        where id = ${id} and approved_at is null and (select count(*) from network.approval where meeting_id = ${id}) >= ${approvalsNeeded}`.execute(trx);
      return numAffectedRows === 1n;
    });
  } catch (error) {
    if (["approval_of_minutes", "approval_by_present", "approval_by_another"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

/** What became of what was adopted; `told`: how often it was, as whoever tells it saw it. False: somebody told it meanwhile. */
export async function tellWhatBecame(
  db: Db,
  meetingId: string,
  { itemId, outcome, told }: { itemId: string; outcome: string; told: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.agenda_item set outcome = ${outcome}, told = told + 1
    where id::text = ${itemId} and meeting_id = ${meetingId} and adopted and told = ${told}`.execute(db);
  return numAffectedRows === 1n;
}
