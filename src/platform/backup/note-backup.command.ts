import { existsSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

import { oneClient } from "#platform/db/one-client.ts";
import type { Settings } from "#platform/settings.ts";
import { reachServer } from "#platform/start/open-server.ts";

/** Keeps in the house that it was kept, or that a backup was tried without a fault. A house of an older version notes nothing. */
export async function noteBackup(client: pg.ClientBase, what: "kept" | "tried"): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('platform.backup_note') is not null as there");
  if (rows[0]!.there) await client.query("insert into platform.backup_note (what) values ($1)", [what]);
}

/** Keeps in a house that was brought back of which moment it is (ISO 8601): what happened elsewhere since, it does not know. */
export const noteRestored = (client: pg.ClientBase, madeAt: string): Promise<unknown> =>
  client.query("insert into platform.backup_note (what, made_at) values ('restored', $1)", [madeAt]);

/** The same where a trial ended: only in a house that stands on this machine, or whose database its settings name; gives whether there is one. */
export async function noteTrial(settings: Settings): Promise<boolean> {
  if (!settings.DATABASE_URL && !existsSync(join(settings.DATA_DIR, "postgres", "PG_VERSION"))) return false;
  const server = await reachServer(settings, () => {});
  const client = oneClient({ connectionString: server.ownerUrl ?? server.url, application_name: "beffroi restore" });
  try {
    await client.connect();
    await noteBackup(client, "tried");
    return true;
  } finally {
    await client.end();
    await server.release();
  }
}
