import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

/** A browser that takes part. */
export interface Device {
  readonly cookie: string;
  readonly id: string;
}

/** Open to devices, of so many people who hold a browser and so many statements. */
export async function plantConversation(
  db: Db,
  { people, statements, name = "mesure" }: { readonly people: number; readonly statements: number; readonly name?: string },
): Promise<{ path: string; devices: Device[] }> {
  const { rows } = await sql<{ id: string }>`
    with p as (insert into processes.process (slug, title, summary, scale, owner_service, template, state, published_at)
        values (${name}, 'Mesure', 'Une mesure', 'metropolis', 'Mesure', 'blank', 'published', now()) returning id),
      s as (insert into processes.stage (process_id, position, kind, title, actors, decides, opens_at)
        select id, 1, 'conversation', 'Conversation', 'Toute personne', 'Personne', now() - interval '1 day' from p returning id, process_id)
    insert into opinions.conversation (process_id, stage_id, slug, title, state) select process_id, id, ${name}, 'Mesure', 'open' from s returning id`.execute(
    db,
  );
  const { id } = rows[0]!;
  await sql`
    insert into opinions.statement (conversation_id, number, words, seed, state)
    select ${id}, n, 'Une phrase de mesure, la ' || n || 'e.', true, 'shown' from generate_series(1, ${statements}::int) n`.execute(db);
  const tokens = Array.from({ length: people }, () => randomBytes(24).toString("base64url"));
  const placed = await sql<{ id: string; turn: number }>`
    with made as (
      insert into opinions.participant (conversation_id, device_hash) select ${id}, decode(hash, 'hex')
      from unnest(${tokens.map((token) => hashOfToken(token).toString("hex"))}::text[]) h (hash) returning id, device_hash)
    select m.id, h.turn::int as turn from made m
    join unnest(${tokens.map((token) => hashOfToken(token).toString("hex"))}::text[]) with ordinality h (hash, turn) on decode(h.hash, 'hex') = m.device_hash`.execute(
    db,
  );
  const devices = placed.rows.map(({ id: own, turn }) => ({ id: own, cookie: `reponses=${tokens[turn - 1]!}` }));
  return { path: `/participer/${name}/conversations/${name}/repondre`, devices };
}

/** An answer that the house said it kept: agrees, and matters. */
export interface AcknowledgedAnswer {
  readonly id: string;
  readonly statement: number;
}

/** How many of them are not there. */
export async function countLost(db: Db, acknowledged: readonly AcknowledgedAnswer[]): Promise<number> {
  const { rows } = await sql<{ lost: number }>`
    select count(*)::int as lost from unnest(${acknowledged.map(({ id }) => id)}::uuid[], ${acknowledged.map(({ statement }) => statement)}::int[]) a (id, number)
    where not exists (select from opinions.vote v join opinions.statement t on t.id = v.statement_id
      where v.participant_id = a.id and t.number = a.number and v.opinion = 1 and v.important)`.execute(db);
  return rows[0]!.lost;
}
