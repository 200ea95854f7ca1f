import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Draft, DraftFields } from "./draft.ts";

/** A new draft: somebody's when they are signed in, else under a private address of 192 bits, of which only the hash is kept. */
export async function createDraft(db: Db, processId: string, typed: DraftFields, personId: string | null): Promise<Draft> {
  const token = personId === null ? newToken() : null;
  const { rows } = await sql<{ id: string; updatedAt: Date }>`
    insert into ideas.draft (process_id, person_id, token_hash, fields)
    values (${processId}, ${personId}, ${token === null ? null : hashOfToken(token)}, ${JSON.stringify(typed)}::jsonb)
    returning id, updated_at as "updatedAt"`.execute(db);
  const { id, updatedAt } = rows[0]!;
  return { id, processId, personId, typed, files: [], updatedAt, param: token ?? id };
}

/** Keeps what was typed. A draft that was nobody's becomes that of the person who signed in since. False when it is there no more. */
export async function saveDraft(db: Db, { id }: Pick<Draft, "id">, typed: DraftFields, personId: string | null): Promise<boolean> {
  const { rows } = await sql`
    update ideas.draft set fields = fields || ${JSON.stringify(typed)}::jsonb, person_id = coalesce(person_id, ${personId}), updated_at = now()
    where id = ${id} returning id`.execute(db);
  return rows.length > 0;
}

export async function deleteDraft(db: Db, { id }: Pick<Draft, "id">): Promise<void> {
  await db.deleteFrom("ideas.draft").where("id", "=", id).execute();
}
