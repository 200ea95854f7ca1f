import { randomBytes } from "node:crypto";

import { CannotStart } from "#platform/cannot-start.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { checkValue, hasKey, type KeyName, keyNames, makeKey, placeOfKey, readKey } from "./house-key.ts";
import { sayWhatIsSealed, type SealedRecords } from "./sealed.ts";

/**
 * At each start, before anything is sealed or opened: the keys are those that this database knows by their check values. One is made only
 * for a database that knows none and has nothing sealed. Call it under the lock of the start.
 * @throws CannotStart that says which file to bring back.
 */
export async function keepKeys(db: Db, settings: Settings, sealed: readonly SealedRecords[]): Promise<void> {
  for (const name of keyNames) await keepKey(db, settings, name, sealed);
}

async function keepKey(db: Db, settings: Settings, name: KeyName, sealed: readonly SealedRecords[]): Promise<void> {
  const kept = await db.selectFrom("platform.key_check").select(["salt", "hash"]).where("name", "=", name).executeTakeFirst();
  const place = placeOfKey(settings, name);
  if (!hasKey(settings, name)) {
    const waits = await sayWhatIsSealed(db, sealed, name);
    if (kept || waits) throw new CannotStart(`The key of this house is missing: there is no file ${place}. ${bringBack(name, waits)}`);
    makeKey(settings, name);
  }
  const key = readKey(settings, name);
  if (kept) {
    if (checkValue(key, name, kept.salt).equals(kept.hash)) return;
    throw new CannotStart(`What ${place} holds is not the key of this house. ${bringBack(name, await sayWhatIsSealed(db, sealed, name))}`);
  }
  const salt = randomBytes(16);
  await db
    .insertInto("platform.key_check")
    .values({ name, salt, hash: checkValue(key, name, salt) })
    .execute();
}

function bringBack(name: KeyName, waits: string): string {
  const without = waits ? `, without which ${waits} are lost` : "";
  return `Bring back the file ${name} of the backup that this database belongs to (or its AUTH_SECRET)${without}; docs/operations.md, Keys.`;
}
