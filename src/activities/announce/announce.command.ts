import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { type Details, daysOf, type Staffing } from "../activity.ts";
import { cancelHeld } from "../dates/cancel.command.ts";
import { holdDates } from "../dates/hold.command.ts";
import { record } from "../record.command.ts";

/** Where it happens; the service whose opening it is, with its people. */
interface Owner {
  readonly placeId: string;
  readonly service?: { readonly id: string } & Staffing;
}

type AnnounceOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "twice" | "many" };

/** Of one place, to come and not cancelled. */
const most = 60;

/** Announces an activity of a place. The same at the same time is one, whoever sends it twice; those of one place wait for each other. */
export function announce(db: Db, owner: Owner, what: Details, by: string): Promise<AnnounceOutcome> {
  return db.transaction().execute(async (trx): Promise<AnnounceOutcome> => {
    const { placeId, service } = owner;
    await waitInLine(trx, `activities.place ${placeId}`);
    const { rows: counted } = await sql<{ count: number }>`
      select count(*)::int as count from activities.activity a where a.place_id = ${placeId} and a.state = 'announced'
        and exists (select from activities.date d where d.activity_id = a.id and upper(d.during) > clock_timestamp())`.execute(trx);
    if (counted[0]!.count >= most) return { ok: false, problem: "many" };
    const { rows } = await sql<{ id: string }>`
      insert into activities.activity (place_id, service_id, title, about, theme, day, begins, ends, weeks, until, room, audience, children, price, how, seats, needed, wanted, author_id)
      values (${placeId}, ${service?.id ?? null}, ${what.title}, ${what.about}, ${what.theme}, ${what.day}, ${what.begins}, ${what.ends}, ${what.weeks},
        ${what.until}, ${what.room}, ${what.audience}, ${what.children}, ${what.price}, ${what.how}, ${what.seats}, ${service?.needed ?? 0},
        ${service?.wanted ?? 0}, ${by})
      on conflict do nothing returning id`.execute(trx);
    const [added] = rows;
    if (!added) return { ok: false, problem: "twice" };
    await insertDates(trx, added.id, daysOf(what));
    await record(trx, { kind: "place", id: placeId, act: "announce", by, after: { ...what, service: service?.id ?? null } });
    return { ok: true, id: added.id };
  });
}

/** Those of these days that the activity does not have yet, as it stands now. */
export async function insertDates(trx: Db, activityId: string, days: readonly string[]): Promise<void> {
  await sql`
    insert into activities.date (activity_id, first_day, day, begins, ends, seats, needed, wanted)
    select a.id, w.day, w.day, a.begins, a.ends, a.seats, a.needed, a.wanted
    from activities.activity a, unnest(${[...days]}::date[]) w (day) where a.id = ${activityId} order by w.day
    on conflict on constraint date_once do nothing`.execute(trx);
}

/** The whole activity: what is ahead will not take place, and whoever counted on it is told why. False when it is over or was cancelled. */
export function cancelActivity(db: Db, id: string, { reason, by }: { readonly reason: string; readonly by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const ahead = (await holdDates(trx, sql`d.activity_id = ${id}`)).filter((date) => date.ahead && date.state === "planned");
    if (ahead.length === 0) return false;
    const cancelled = await sql`
      update activities.activity set state = 'cancelled', reason = ${reason}, cancelled_at = clock_timestamp(), version = version + 1
      where id = ${id} and state = 'announced'`.execute(trx);
    if (cancelled.numAffectedRows !== 1n) return false;
    for (const date of ahead) await cancelHeld(trx, date.id, reason);
    await record(trx, { kind: "activity", id, act: "cancel", by, reason });
    return true;
  });
}
