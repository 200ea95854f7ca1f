import { createHmac, randomBytes } from "node:crypto";

import type { Db } from "#platform/db/db.ts";
import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";

/** The cookies that signing in with a second factor would have given these people, in their order: good for an hour. */
export async function cookiesOf(db: Db, settings: Settings, ids: readonly string[]): Promise<string[]> {
  const [now, end] = [new Date(), new Date(Date.now() + 3_600_000)];
  const sessions = ids.map((id) => ({ person_id: id, token: randomBytes(24).toString("base64url"), second_factor_at: now, expires_at: end }));
  await db.insertInto("people.session").values(sessions).execute();
  const secret = readKey(settings, "secret");
  const signed = (token: string) => `${token}.${createHmac("sha256", secret).update(token).digest("base64")}`;
  return sessions.map(({ token }) => `beffroi.session_token=${encodeURIComponent(signed(token))}`);
}
