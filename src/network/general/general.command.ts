import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { tellMembers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import type { Method, Shares, Tie } from "../ballot.ts";
import type { ItemKind, Majority } from "./general.ts";

export interface MeetingPlan {
  readonly title: string;
  readonly heldAt: Date;
  readonly place: string;
  readonly about: string | null;
  readonly noticeDays: number;
  readonly proxies: number;
  readonly quorum: number;
  readonly shares: Shares;
  readonly tie: Tie;
}

/** A draft, read by coordinators alone until members are called. */
export async function plan(db: Db, { title, heldAt, place, about, noticeDays, proxies, quorum, shares, tie }: MeetingPlan, by: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into network.general_meeting (title, held_at, place, about, notice_days, proxies, quorum, share_places, share_leaders, share_partners, share_persons, tie, made_by)
    values (${title}, ${heldAt}, ${place}, ${about}, ${noticeDays}, ${proxies}, ${quorum}, ${shares.places}, ${shares.leaders}, ${shares.partners}, ${shares.persons}, ${tie}, ${by}) returning id`.execute(
    db,
  );
  return rows[0]!.id;
}

/** A draft says something else. */
export async function change(db: Db, id: string, planned: MeetingPlan, version: number): Promise<boolean> {
  const { title, heldAt, place, about, noticeDays, proxies, quorum, shares, tie } = planned;
  const { numAffectedRows } = await sql`
    update network.general_meeting set title = ${title}, held_at = ${heldAt}, place = ${place}, about = ${about}, notice_days = ${noticeDays}, proxies = ${proxies},
      quorum = ${quorum}, share_places = ${shares.places}, share_leaders = ${shares.leaders}, share_partners = ${shares.partners}, share_persons = ${shares.persons},
      tie = ${tie}, version = version + 1 where id = ${id} and state = 'draft' and version = ${version}`.execute(db);
  return numAffectedRows === 1n;
}

export interface NewItem {
  readonly title: string;
  readonly body: string | null;
  readonly kind: ItemKind;
  readonly majority: Majority;
  readonly method: Method;
  /** One of them is chosen; null: for or against. */
  readonly candidates: readonly string[] | null;
}

/** At the end of the agenda of a draft. */
export async function addItem(db: Db, meetingId: string, { title, body, kind, majority, method, candidates }: NewItem): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
      await sql`
        insert into network.agenda_item (meeting_id, rank, title, body, kind, majority, method, candidates)
        values (${meetingId}, (select coalesce(max(rank), 0) + 1 from network.agenda_item where meeting_id = ${meetingId}), ${title}, ${body}, ${kind}, ${majority}, ${method}, ${candidates && [...candidates]}::text[])`.execute(
        trx,
      );
    });
    return true;
  } catch (error) {
    if (["agenda_was_sent", "agenda_item_rank_check"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

export async function removeItem(db: Db, meetingId: string, itemId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`delete from network.agenda_item where id::text = ${itemId} and meeting_id = ${meetingId}`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "agenda_was_sent") return false;
    throw error;
  }
}

type CallOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "late" | "agenda" | "moved" };

/** All members are called, with the agenda; in time, or not at all. */
export async function call(db: Db, id: string, by: string): Promise<CallOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ title: string }>`
        update network.general_meeting set state = 'called', called_at = clock_timestamp(), version = version + 1 where id = ${id} and state = 'draft' returning title`.execute(
        trx,
      );
      if (!rows[0]) return { ok: false, problem: "moved" };
      await record(trx, { kind: "general", id, act: "call_general", by });
      await tellMembers(trx, "called", rows[0].title, routes.general.href({ id }));
      return { ok: true };
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "general_in_time") return { ok: false, problem: "late" };
    if (broken === "general_has_agenda") return { ok: false, problem: "agenda" };
    throw error;
  }
}

/** Before it is open. Members who were called are told. */
export const cancel = (db: Db, id: string, reason: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows: before } = await sql<{ called: boolean; title: string }>`
      select state = 'called' as called, title from network.general_meeting where id = ${id} and state in ('draft', 'called') for update`.execute(trx);
    if (!before[0]) return false;
    await sql`update network.general_meeting set state = 'cancelled', reason = ${reason}, version = version + 1 where id = ${id}`.execute(trx);
    await record(trx, { kind: "general", id, act: "cancel_general", by, reason });
    if (before[0].called) await tellMembers(trx, "cancelled", before[0].title, routes.general.href({ id }));
    return true;
  });

/** A meeting without quorum is called a second time, with the same agenda: a draft, which votes without quorum. */
export async function callAgain(db: Db, id: string, now: Date, by: string): Promise<string | null> {
  try {
    return await copyOf(db, id, now, by);
  } catch (error) {
    // Somebody was quicker.
    if (brokenConstraint(error) === "general_second_call") return null;
    throw error;
  }
}

const copyOf = (db: Db, id: string, now: Date, by: string): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into network.general_meeting (title, held_at, place, about, notice_days, proxies, quorum, share_places, share_leaders, share_partners, share_persons, tie, after_id,
        made_by)
      select title, (${addDays(dayOf(now), 22)}::date + (held_at at time zone 'Europe/Paris')::time) at time zone 'Europe/Paris', place, about, notice_days, proxies, quorum,
        share_places, share_leaders, share_partners, share_persons, tie, id, ${by}
      from network.general_meeting g where id = ${id} and state = 'closed' and after_id is null and not network.has_quorum(id)
        and not exists (select from network.general_meeting s where s.after_id = g.id and s.state <> 'cancelled') returning id`.execute(trx);
    const second = rows[0]?.id;
    if (!second) return null;
    await sql`
      insert into network.agenda_item (meeting_id, rank, title, body, kind, majority, method, candidates)
      select ${second}, rank, title, body, kind, majority, method, candidates from network.agenda_item where meeting_id = ${id} order by rank`.execute(trx);
    return second;
  });
