import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Choice } from "../ballot.ts";

interface Deposited {
  readonly itemId: string;
  readonly memberId: string;
  readonly choice: Choice;
}

type Cast = { readonly ok: true } | { readonly ok: false; readonly problem: "once" | "time" | "absent" };

const refusals: Readonly<Record<string, "once" | "time" | "absent">> = {
  ballot_pkey: "once",
  ballot_in_time: "time",
  ballot_of_present: "absent",
  ballot_by_its_own: "absent",
};

/**
 * Deposits the ballot of a member in the vote that is open, itself or by whoever holds its proxy: one in each round, never taken back.
 * @param by who deposits it; they speak in the name of the member, or of the one that holds its proxy
 */
export async function cast(db: Db, meetingId: string, { itemId, memberId, choice }: Deposited, by: string): Promise<Cast> {
  if (!isUuid(itemId) || !isUuid(memberId)) return { ok: false, problem: "time" };
  try {
    const { numAffectedRows } = await sql`
      insert into network.ballot (item_id, round, member_id, by_member_id, college, choice, cast_by)
      select i.id, i.round, m.id, a.by_member_id, m.college, ${choice}, ${by}::uuid
      from network.agenda_item i join network.member m on m.id = ${memberId}
        left join network.attendance a on a.meeting_id = i.meeting_id and a.member_id = m.id
      where i.id = ${itemId} and i.meeting_id = ${meetingId}`.execute(db);
    return numAffectedRows === 1n ? { ok: true } : { ok: false, problem: "time" };
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (problem) return { ok: false, problem };
    throw error;
  }
}

type Opened = { readonly ok: true } | { readonly ok: false; readonly problem: "quorum" | "moved" };

/** Ballots are taken from now on. */
export async function openVote(db: Db, meetingId: string, itemId: string): Promise<Opened> {
  if (!isUuid(itemId)) return { ok: false, problem: "moved" };
  try {
    const { rows } = await sql<{ opened: boolean }>`select network.open_vote(${meetingId}, ${itemId}) as opened`.execute(db);
    return rows[0]!.opened ? { ok: true } : { ok: false, problem: "moved" };
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "agenda_quorum") return { ok: false, problem: "quorum" };
    if (broken === "agenda_voted_there") return { ok: false, problem: "moved" };
    throw error;
  }
}

/** Counted, once; `again` after a tie that the meeting votes once more; null: no vote is open. */
export async function closeVote(db: Db, meetingId: string, itemId: string): Promise<"closed" | "again" | null> {
  if (!isUuid(itemId)) return null;
  try {
    const { rows } = await sql<{ closed: "closed" | "again" | null }>`select network.close_vote(${meetingId}, ${itemId}) as closed`.execute(db);
    return rows[0]!.closed;
  } catch (error) {
    if (brokenConstraint(error) === "agenda_voted_there") return null;
    throw error;
  }
}
