import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import { listHolders } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
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

interface AskedPlace {
  readonly slug: string;
  /** Whether the address to which the link was sent is still one that the place publishes. */
  readonly published: boolean;
  /** Somebody keeps the record meanwhile: it is theirs to say. */
  readonly hasHosts: boolean;
}

/** The place that was asked by this link; null for a link that is unknown, or too old. */
export async function findAsked({ db, offers }: { readonly db: Db; readonly offers: Pick<AllOffers, "powers"> }, token: string): Promise<AskedPlace | null> {
  // The first change of its addresses since tells which one was asked: the first of those before.
  const { rows } = await sql<{ id: string; slug: string; commune_code: string; published: boolean | null }>`
    select p.id, p.slug, p.commune_code, coalesce(
      (select c.before ->> 0 from places.change c where c.place_id = p.id and c.field = 'emails' and c.at > r.sent_at order by c.id limit 1),
      p.emails[1]) = any(p.emails) as published
    from places.confirmation_request r join places.place p on p.id = r.place_id
    where r.token_hash = ${hashOfToken(token)} and p.status <> 'merged' and r.sent_at > now() - interval '400 days'`.execute(db);
  const [asked] = rows;
  if (!asked) return null;
  const { id, slug, commune_code, published } = asked;
  const holders = await listHolders(db, offers, "places.confirm", whereOf({ id, commune_code }));
  return { slug, published: published === true, hasHosts: holders.some(({ role }) => role === "host") };
}
