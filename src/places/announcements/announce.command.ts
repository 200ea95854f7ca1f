import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { authorOf, isStaff } from "../saving/author.ts";
import type { Cancellation, NewAnnouncement } from "./announce.form.ts";
import { isComing } from "./announcement.ts";
import { findAnnouncementsOf } from "./announcements.query.ts";

interface Place {
  readonly id: string;
  readonly commune_code: string;
}

type Announced = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "twice" | "many" };

const most = 60;

/** Announces an activity of a place. The same at the same time is one, whoever sends it twice; those of one place wait for each other. */
export async function announce(db: Kysely<Tables>, visitor: Visitor, place: Place, what: NewAnnouncement, now: Date): Promise<Announced> {
  return db.transaction().execute(async (trx) => {
    await lockPlace(trx, place);
    if ((await findAnnouncementsOf(trx, place.id, dayOf(now))).filter(({ state }) => state === "announced").length >= most)
      return { ok: false, problem: "many" };
    const { rows } = await sql<{ id: string }>`
      insert into places.announcement (place_id, title, about, day, begins, ends, until, room, audience, price, how, author_id)
      values (${place.id}, ${what.title}, ${what.about}, ${what.day}, ${what.begins}, ${what.ends}, ${what.until}, ${what.room}, ${what.audience},
        ${what.price}, ${what.how}, ${visitor.id})
      on conflict do nothing returning id`.execute(trx);
    const [added] = rows;
    if (!added) return { ok: false, problem: "twice" };
    await tellAudit(trx, visitor, place, { act: "place.announce", before: null, after: { ...what } });
    return { ok: true, id: added.id };
  });
}

/** False when it is over, was cancelled already or is of another place. */
export async function cancelAnnouncement(db: Kysely<Tables>, visitor: Visitor, place: Place, { id, reason }: Cancellation, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockPlace(trx, place);
    const found = (await findAnnouncementsOf(trx, place.id, dayOf(now))).find((one) => one.id === id && one.state === "announced");
    if (!found || !isComing(found, dayOf(now), now)) return false;
    await sql`update places.announcement set state = 'cancelled', reason = ${reason}, cancelled_at = now(), version = version + 1 where id = ${id}`.execute(
      trx,
    );
    await tellAudit(trx, visitor, place, { act: "place.cancel_announcement", before: { title: found.title, day: found.day }, after: { reason } });
    return true;
  });
}

/** Who announces, corrects or cancels at a place waits for whoever does already. */
export async function lockPlace(trx: Db, { id }: Place): Promise<void> {
  await trx.selectFrom("places.place").select("id").where("id", "=", id).forUpdate().execute();
}

export async function tellAudit(trx: Db, visitor: Visitor, place: Place, { act, before, after }: { act: string; before: object | null; after: object | null }) {
  if (!isStaff(authorOf(visitor, place))) return;
  await recordAct(trx, { who: visitor.id, act, room: "places", about: { kind: "place", id: place.id }, before: before as never, after: after as never });
}
