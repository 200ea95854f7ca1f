import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ActFacts } from "../mediation.ts";

export interface Act extends ActFacts {
  readonly id: string;
  readonly placeId: string;
  readonly notedAt: Date;
}

const columns = sql`id, place_id as "placeId", day, need, minutes, age, company, outcome, oriented, noted_at as "notedAt"`;

export async function findAct(db: Db, id: string): Promise<Act | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Act>`select ${columns} from mediation.act where id::text = lower(${id}) and undone_at is null`.execute(db);
  return rows[0] ?? null;
}

/** Noted at this place on this day, the last first. */
export async function listNoted(db: Db, placeId: string, today: string): Promise<Act[]> {
  const { rows } = await sql<Act>`
    select ${columns} from mediation.act
    where place_id = ${placeId} and undone_at is null and (noted_at at time zone 'Europe/Paris')::date = ${today}::date order by noted_at desc, id`.execute(db);
  return rows;
}
