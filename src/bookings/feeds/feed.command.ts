import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { FeedOf } from "./feed.ts";

/** The secret of a calendar's address, in place of the one before, which leads nowhere from then on. */
export async function makeFeed(db: Db, personId: string, of: FeedOf): Promise<string> {
  const token = newToken();
  const [place, resource] = of.kind === "person" ? [null, null] : [of.placeId, of.resourceId];
  await sql`
    insert into bookings.feed (hash, kind, person_id, place_id, resource_id) values (${hashOfToken(token)}, ${of.kind}, ${personId}, ${place}, ${resource})
    on conflict on constraint feed_once do update set hash = excluded.hash, made_at = excluded.made_at`.execute(db);
  return token;
}

/** Its address leads nowhere any more. False: there was none. */
export async function endFeed(db: Db, personId: string, of: FeedOf): Promise<boolean> {
  const [place, resource] = of.kind === "person" ? [null, null] : [of.placeId, of.resourceId];
  const { rows } = await sql`
    delete from bookings.feed where person_id = ${personId} and kind = ${of.kind} and place_id is not distinct from ${place}::uuid
      and resource_id is not distinct from ${resource}::uuid returning 1`.execute(db);
  return rows.length > 0;
}
