import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";

/** By what somebody is known in a conversation. */
export type KnownBy = { readonly device: Buffer } | { readonly person: string };

export interface Participant {
  readonly id: string;
  /** From which the order of their statements is drawn. */
  readonly draw: number;
  readonly banned: boolean;
  readonly communeCode: string | null;
  /** Statement → what they said of it. */
  readonly said: ReadonlyMap<string, { readonly opinion: number; readonly important: boolean }>;
}

interface ParticipantKey {
  readonly conversationId: string;
  readonly by: KnownBy;
}

interface Row extends Omit<Participant, "said"> {
  readonly turn: number;
  readonly said: readonly (readonly [statement: string, opinion: number, important: boolean])[];
}

/** Who takes part, with all that they have answered; null for who has not begun. */
export const findParticipant: (db: Db, asked: ParticipantKey) => Promise<Participant | null> = together(
  "opinions/answer",
  async (db: Db, asked: readonly ParticipantKey[]) => {
    const devices = asked.map(({ by }) => ("device" in by ? by.device.toString("hex") : null));
    const people = asked.map(({ by }) => ("person" in by ? by.person : null));
    const { rows } = await sql<Row>`
    select a.turn::int as turn, p.id, p.draw, p.banned_at is not null as banned, p.commune_code as "communeCode",
      coalesce((select jsonb_agg(jsonb_build_array(v.statement_id, v.opinion, v.important)) from opinions.vote v where v.participant_id = p.id), '[]') as said
    from unnest(${asked.map(({ conversationId }) => conversationId)}::uuid[], ${devices}::text[], ${people}::uuid[]) with ordinality
      a (conversation_id, device, person_id, turn)
    join opinions.participant p on p.conversation_id = a.conversation_id and (p.device_hash = decode(a.device, 'hex') or p.person_id = a.person_id)`.execute(
      db,
    );
    const known = new Map(
      rows.map(({ turn, said, ...row }) => [turn, { ...row, said: new Map(said.map(([id, opinion, important]) => [id, { opinion, important }])) }]),
    );
    return asked.map((_, at) => known.get(at + 1) ?? null);
  },
);
