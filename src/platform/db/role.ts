import { sql } from "kysely";

import { connect, type Db } from "./db.ts";

/** Whether who asks owns the tables, or may become who does: then nothing that migrations protect is safe from its SQL. */
export async function ownsTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(relowner, 'member') as owns from pg_class where oid = 'platform.migration'::regclass`.execute(db);
  return rows[0]!.owns;
}

/** The role that connects at `url`, to whom the owner lends the tables; undefined where it owns them, or may become who does. */
export async function roleAt(url: string, ownerUrl: string): Promise<string | undefined> {
  const [application, owner] = await Promise.all([url, ownerUrl].map((address) => connect(address, { max: 1 })));
  try {
    const { rows } = await sql<{ name: string }>`select current_user as name`.execute(application!.db);
    const [{ name }] = rows as [{ name: string }];
    const { rows: asked } = await sql<{ owns: boolean }>`select pg_has_role(${name}, current_user, 'member') as owns`.execute(owner!.db);
    return asked[0]!.owns ? undefined : name;
  } finally {
    await Promise.all([application!.close(), owner!.close()]);
  }
}
