import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { checkValue, hasKey, type KeyName, keyNames, readKey } from "./house-key.ts";

/**
 * Whether each key is still where the start found it, and the one that this database knows: without it nobody signs in, or votes. "up", or what
 * is wrong with which: "missing: secret".
 */
export async function stateOfKeys(db: Db, settings: Settings): Promise<string> {
  const known = await db.selectFrom("platform.key_check").select(["name", "salt", "hash"]).execute();
  const faultOf = (name: KeyName): string[] => {
    if (!hasKey(settings, name)) return [`missing: ${name}`];
    const kept = known.find((one) => one.name === name);
    return !kept || checkValue(readKey(settings, name), name, kept.salt).equals(kept.hash) ? [] : [`of another house: ${name}`];
  };
  return keyNames.flatMap(faultOf).join(", ") || "up";
}
