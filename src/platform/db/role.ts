import { sql } from "kysely";

import type { Db } from "./db.ts";
import { oneClient } from "./one-client.ts";

/** Whether who asks owns the tables, or may become who does: then nothing that migrations protect is safe from its SQL. */
export async function ownsTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(relowner, 'member') as owns from pg_class where oid = 'platform.migration'::regclass`.execute(db);
  return rows[0]!.owns;
}

/** The role that connects at `url`, to whom the owner lends the tables; undefined where it owns them, or may become who does. */
export async function roleAt(url: string, ownerUrl: string): Promise<string | undefined> {
  const name = await askOnce<string>(url, "select current_user as answer", []);
  const owns = await askOnce<boolean>(ownerUrl, "select pg_has_role($1, current_user, 'member') as answer", [name]);
  return owns ? undefined : name;
}

/**
 * By a connection under a name of its own: the server tells of one for a moment after it was closed, and under the name of the house's it would be
 * taken for a process that still runs (`countProcesses`).
 */
async function askOnce<answer>(connectionString: string, question: string, values: readonly string[]): Promise<answer> {
  const client = oneClient({ connectionString, application_name: "beffroi role" });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: answer }>(question, [...values]);
    return rows[0]!.answer;
  } finally {
    await client.end();
  }
}
