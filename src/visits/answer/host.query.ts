import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { Db } from "#platform/db/db.ts";

export async function requestOfStop(db: Db, stopId: string): Promise<string | null> {
  if (!isUuid(stopId)) return null;
  const { rows } = await sql<{ id: string }>`select request_id as id from visits.stop where id::text = lower(${stopId})`.execute(db);
  return rows[0]?.id ?? null;
}

interface AwaitedStop {
  readonly id: string;
  readonly placeId: string;
  readonly organisation: string;
  readonly from: Date;
}

/** Stops at these places whose hosts have not answered. */
export async function findAwaited(db: Db, placeIds: readonly string[]): Promise<AwaitedStop[]> {
  const { rows } = await sql<AwaitedStop>`
    select s.id, s.place_id as "placeId", r.organisation, lower(s.during) as "from"
    from visits.stop s join visits.request r on r.id = s.request_id
    where s.state = 'asked' and s.place_id = any(${[...placeIds]}::uuid[]) and r.state in ('planning', 'proposed')
    order by lower(s.during) limit 20`.execute(db);
  return rows;
}

export async function countToDo(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from visits.request where state in ('received', 'planning', 'done')`.execute(db);
  return rows[0]!.count;
}
