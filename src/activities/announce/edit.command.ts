import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Activity } from "../activities.query.ts";
import { type Details, daysOf, type Staffing } from "../activity.ts";
import { cancelHeld } from "../dates/cancel.command.ts";
import { seatProblems, setDate } from "../dates/change.command.ts";
import { type DateHold, holdDates } from "../dates/hold.command.ts";
import { fillSeats } from "../dates/seat.command.ts";
import { record } from "../record.command.ts";
import { insertDates } from "./announce.command.ts";

interface Correction {
  readonly what: Details;
  /** Of the openings of a service. */
  readonly staffing?: Staffing;
  readonly version: number;
  readonly by: string;
  /** What is said to those whose date is no more. */
  readonly gone: string;
}

type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "twice" | "moved" | "seats" | "turns" };

type Problem = Extract<EditOutcome, { ok: false }>["problem"];

const problems: Readonly<Record<string, Problem>> = {
  activity_once: "twice",
  turn_within: "turns",
  ...Object.fromEntries(seatProblems.map((constraint) => [constraint, "seats" as const])),
};

/**
 * `moved`: somebody corrected or cancelled it meanwhile; `twice`: the place announces another of that title at that hour; `seats`: more
 * are taken; `turns`: more people have a shift than there would be. What is behind stays as it was; a date that was changed by itself stays; people whose date moves or goes are told.
 */
export async function editActivity(db: Db, before: Activity, { what, staffing, version, by, gone }: Correction): Promise<EditOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<EditOutcome> => {
      const held = await holdDates(trx, sql`d.activity_id = ${before.id}`);
      const { rows } = await sql`
        update activities.activity set title = ${what.title}, about = ${what.about}, theme = ${what.theme}, day = ${what.day}, begins = ${what.begins},
          ends = ${what.ends}, weeks = ${what.weeks}, until = ${what.until}, room = ${what.room}, audience = ${what.audience}, children = ${what.children},
          price = ${what.price}, how = ${what.how}, seats = ${what.seats},
          version = version + 1, changed_at = clock_timestamp()
        where id = ${before.id} and version = ${version} and state = 'announced' returning id`.execute(trx);
      if (rows.length === 0) return { ok: false, problem: "moved" };
      if (staffing) await setStaffing(trx, before.id, staffing);
      await moveOnly(trx, before, what, held);
      await followDates(trx, before.id, { what, gone });
      await record(trx, { kind: "activity", id: before.id, act: "edit", by, before: factsOf(before), after: factsOf(what) });
      return { ok: true };
    });
  } catch (error) {
    const problem = problems[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

/** How many people the openings ahead take, but for those that were changed by themselves. */
async function setStaffing(trx: Db, activityId: string, { needed, wanted }: Staffing): Promise<void> {
  await sql`update activities.activity set needed = ${needed}, wanted = ${wanted} where id = ${activityId}`.execute(trx);
  await sql`
    update activities.date set needed = ${needed}, wanted = ${wanted}, told_at = null
    where activity_id = ${activityId} and state = 'planned' and not alone and lower(during) > clock_timestamp() and (needed, wanted) <> (${needed}, ${wanted})`.execute(
    trx,
  );
}

/** What happens once and moves to another day is the same date: whoever has a seat keeps it. */
async function moveOnly(trx: Db, before: Activity, what: Details, held: readonly DateHold[]): Promise<void> {
  const [only] = held;
  if (before.weeks === null && what.weeks === null && held.length === 1 && only?.ahead && before.day !== what.day)
    await sql`update activities.date set first_day = ${what.day} where id = ${only.id}`.execute(trx);
}

/** Brings the dates ahead to what the series says now. */
async function followDates(trx: Db, activityId: string, { what, gone }: Pick<Correction, "what" | "gone">): Promise<void> {
  const days = daysOf(what);
  await insertDates(trx, activityId, days);
  const ahead = (await holdDates(trx, sql`d.activity_id = ${activityId}`)).filter((date) => date.ahead && date.state === "planned" && !date.alone);
  for (const date of ahead) {
    if (!days.includes(date.firstDay)) {
      await dropDate(trx, date.id, gone);
      continue;
    }
    await setDate(trx, date.id, { day: date.firstDay, begins: what.begins, ends: what.ends, seats: what.seats }, { version: null, alone: false });
    await fillSeats(trx, { ...date, seats: what.seats });
  }
}

/** A date on which nobody counts goes without a word; else it is cancelled, and they are told. */
async function dropDate(trx: Db, id: string, gone: string): Promise<void> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from activities.seat where date_id = ${id}) or exists (select from activities.turn where date_id = ${id}) as used`.execute(trx);
  if (rows[0]!.used) await cancelHeld(trx, id, gone);
  else await sql`delete from activities.date where id = ${id}`.execute(trx);
}

const factsOf = ({ title, about, theme, day, begins, ends, weeks, until, room, audience, children, price, how, seats }: Details) => ({
  ...{ title, about, theme, day, begins, ends, weeks, until, room, audience, children, price, how, seats },
});
