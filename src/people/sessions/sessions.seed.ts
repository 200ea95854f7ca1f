import type { Db } from "#platform/db/db.ts";
import { cast } from "../cast.ts";

const days = 86_400_000;

/** Where Amina is signed in besides, and her key. Nobody holds the tokens, nor the key. */
export async function tellSessions(db: Db, now: Date): Promise<void> {
  const ago = (count: number) => new Date(now.getTime() - count * days);
  const until = new Date(Date.now() + 25 * days);
  const sessions = [
    { user_agent: "Firefox, Android", way: "link", token: "story-telephone", created_at: ago(12), updated_at: ago(1) },
    { user_agent: "Chrome, Windows", way: "password", token: "story-mediatheque", created_at: ago(4), updated_at: ago(4) },
  ] as const;
  await db
    .insertInto("people.session")
    .values(sessions.map((session) => ({ ...session, person_id: cast.amina.id, expires_at: until })))
    .execute();
  await db
    .insertInto("people.passkey")
    .values({
      person_id: cast.amina.id,
      name: "Téléphone d’Amina",
      public_key: "story",
      credential_id: "c3Rvcnk",
      counter: 0,
      device_type: "multiDevice",
      backed_up: true,
      created_at: ago(40),
    })
    .execute();
}
