import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { takesNow } from "./vote.command.ts";
import type { KnownBy } from "../participant.query.ts";

interface Begins {
  readonly conversationId: string;
  readonly by: KnownBy;
  readonly draw: number;
  /** As it is attested. */
  readonly communeCode: string | null;
}

/** Somebody begins: their place, the one they have already if they pressed twice; null when no answers are taken. */
export async function beginTakingPart(db: Db, { conversationId, by, draw, communeCode }: Begins): Promise<string | null> {
  const [device, person] = "device" in by ? [by.device, null] : [null, by.person];
  const { rows } = await sql<{ id: string }>`
    with begun as (
      insert into opinions.participant (conversation_id, device_hash, person_id, draw, commune_code)
      select c.id, ${device}, ${person}::uuid, ${draw}, ${communeCode}
      from opinions.conversation c join processes.stage s on s.id = c.stage_id join processes.process p on p.id = c.process_id
      where c.id = ${conversationId} and ${takesNow}
      on conflict do nothing returning id)
    select id from begun`.execute(db);
  if (rows[0]) return rows[0].id;
  const known = await sql<{ id: string }>`
    select id from opinions.participant
    where conversation_id = ${conversationId} and (device_hash = ${device} or person_id = ${person}::uuid)`.execute(db);
  return known.rows[0]?.id ?? null;
}

/** Where somebody lives, as they say it; an attested commune stays. */
export async function sayCommune(db: Db, participantId: string, communeCode: string | null): Promise<void> {
  await sql`update opinions.participant set commune_code = ${communeCode} where id = ${participantId}`.execute(db);
}
