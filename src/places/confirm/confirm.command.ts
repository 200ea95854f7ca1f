import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Author, authorOf, authorSources, isStaff } from "../saving/author.ts";
import { writeChanges } from "../saving/write-history.command.ts";

/** A place says, or an agent has checked, that all of its record is true on this day. Said twice in a day it is one line of the history. */
export async function confirmRecord(trx: Db, placeId: string, author: Author, now: Date): Promise<boolean> {
  const { confirmed_at: before } = await trx.selectFrom("places.place").select("confirmed_at").where("id", "=", placeId).forUpdate().executeTakeFirstOrThrow();
  await trx
    .updateTable("places.confirmation_request")
    .set({ confirmed_at: sql<Date>`now()` })
    .where("place_id", "=", placeId)
    .where("confirmed_at", "is", null)
    .execute();
  if (before && dayOf(before) >= dayOf(now)) return false;
  await trx.updateTable("places.place").set({ confirmed_at: now }).where("id", "=", placeId).execute();
  const line = { place_id: placeId, field: "confirmed_at", before, after: now, source: authorSources[author.kind], reason: null, author_id: author.personId };
  await writeChanges(trx, [line]);
  return true;
}

/** By a host or an agent who is signed in. Whether they may is asked before. */
export function confirmAs(db: Db, visitor: Visitor, place: { id: string; commune_code: string }, now: Date): Promise<void> {
  const author = authorOf(visitor, place);
  return db.transaction().execute(async (trx) => {
    const confirmed = await confirmRecord(trx, place.id, author, now);
    if (!confirmed || !isStaff(author)) return;
    await recordAct(trx, { who: visitor.id, act: "place.confirm", room: "places", about: { kind: "place", id: place.id }, after: { confirmed_at: now } });
  });
}

/** The slug of the place that was asked by this link; null for a link that is unknown, or too old. */
export async function findAsked(db: Db, token: string): Promise<{ placeId: string; slug: string; confirmed: boolean } | null> {
  const found = await db
    .selectFrom("places.confirmation_request as r")
    .innerJoin("places.place as p", "p.id", "r.place_id")
    .select(["p.id as placeId", "p.slug", "r.confirmed_at"])
    .where("r.token_hash", "=", hashOfToken(token))
    .where("p.status", "<>", "merged")
    .where("r.sent_at", ">", sql<Date>`now() - interval '400 days'`)
    .executeTakeFirst();
  return found ? { placeId: found.placeId, slug: found.slug, confirmed: found.confirmed_at !== null } : null;
}
