import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";

/** The secret of the address of a place's screen, in place of the one before, which leads nowhere from then on. */
export async function makeKiosk(db: Db, placeId: string, by: string): Promise<string> {
  const token = newToken();
  await db.transaction().execute(async (trx) => {
    await sql`
      insert into bookings.kiosk (place_id, hash) values (${placeId}, ${hashOfToken(token)})
      on conflict (place_id) do update set hash = excluded.hash, made_at = excluded.made_at`.execute(trx);
    await recordAct(trx, { who: by, act: "bookings.make_kiosk", room: "bookings", about: { kind: "place", id: placeId } });
  });
  return token;
}

/** Its address leads nowhere any more. False: there was none. */
export async function endKiosk(db: Db, placeId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`delete from bookings.kiosk where place_id = ${placeId} returning 1`.execute(trx);
    if (rows.length > 0) await recordAct(trx, { who: by, act: "bookings.end_kiosk", room: "bookings", about: { kind: "place", id: placeId } });
    return rows.length > 0;
  });
}
