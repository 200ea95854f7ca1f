import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";

/** Code → name, for answers that name a commune. */
export async function communeNames(db: Db): Promise<ReadonlyMap<string, string>> {
  return new Map((await readTerritory(db)).communes.map(({ code, name }) => [code, name]));
}
