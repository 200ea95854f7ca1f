import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { CannotStart } from "#platform/cannot-start.ts";
import { openSecret } from "../nullifier.ts";
import { serverKey } from "./server-key.ts";

/**
 * While the secret of a vote is kept, no key is made in the place of the one that sealed it: a house that was restored without its key, or
 * with another, would take ballots that nobody can match. @throws CannotStart with what to do.
 */
export async function checkServerKey(db: Db, settings: Settings): Promise<void> {
  const secrets = await db.selectFrom("budgets.secret").select(["vote_id", "sealed"]).execute();
  if (secrets.length === 0) return;
  const where = settings.AUTH_SECRET ? "AUTH_SECRET" : join(settings.DATA_DIR, "vote-key");
  const next = "Put back the one that the backup of this database belongs to: none is made while votes wait for theirs.";
  if (!settings.AUTH_SECRET && !existsSync(where))
    throw new CannotStart(`The key of ${secrets.length} running votes is missing: there is no file ${where}. ${next}`);
  const lost = secrets.filter(({ vote_id, sealed }) => !opens(vote_id, sealed, serverKey(settings)));
  if (lost.length > 0) throw new CannotStart(`The key in ${where} is not the one of ${lost.length} running votes. ${next}`);
}

function opens(voteId: string, sealed: Buffer, key: string): boolean {
  try {
    openSecret(voteId, sealed, key);
    return true;
  } catch {
    return false;
  }
}
