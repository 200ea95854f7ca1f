import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";

import type { Db } from "#platform/db/db.ts";

/** The address that a link proves, while it holds; null for one that was used, is too old, or never was. */
export async function findLink(db: Db, token: string): Promise<{ readonly email: string } | null> {
  // As better-auth keeps it (plugins/magic-link, `storeToken: "hashed"`): apart from all that is proved in other ways.
  const identifier = `magic-link:${sha256(token).toString("base64url")}`;
  const { rows } = await sql<{ email: string }>`
    select value::json ->> 'email' as email from people.verification
    where identifier = ${identifier} and value::json ->> 'type' = 'magic-link' and expires_at > now()`.execute(db);
  return rows[0] ?? null;
}
