import { type Selectable, sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import { findPlaceBriefs, type PlaceBrief } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { isInRoute, type StopState, type WishedDay } from "./visit.ts";

export type Request = Omit<Selectable<Tables["visits.request"]>, "wished_days"> & { readonly wished_days: readonly WishedDay[] };

export interface Stop {
  readonly id: string;
  readonly placeId: string;
  readonly from: Date;
  readonly to: Date;
  readonly state: StopState;
  /** When the host was last told that it would be. */
  readonly toldFrom: Date | null;
  readonly otherStart: Date | null;
  readonly reason: string | null;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly place: PlaceBrief;
}

export interface Visit {
  readonly request: Request;
  /** What is in the route now, in its order. */
  readonly stops: readonly Stop[];
  /** Dropped from the route, or released with the end of the visit: hosts who were asked once. */
  readonly formerStops: readonly Stop[];
}

export async function findRequest(db: Db, id: string): Promise<Request | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Request>`select * from visits.request where id::text = lower(${id})`.execute(db);
  return rows[0] ?? null;
}

/** Nobody else changes this visit until the transaction ends. */
export async function lockRequest(trx: Db, id: string): Promise<Request | null> {
  const { rows } = await sql<Request>`select * from visits.request where id = ${id} for update`.execute(trx);
  return rows[0] ?? null;
}

type StopRow = Omit<Stop, "place">;

export async function findVisit(db: Db, request: Request): Promise<Visit> {
  const { rows } = await sql<StopRow>`
    select id, place_id as "placeId", lower(during) as "from", upper(during) as "to", state, lower(told) as "toldFrom", other_start as "otherStart",
      reason, asked_at as "askedAt", answered_at as "answeredAt"
    from visits.stop where request_id = ${request.id} order by position, lower(during), id`.execute(db);
  const places = await findPlaceBriefs(db, [...new Set(rows.map(({ placeId }) => placeId))]);
  const stops = rows.flatMap((row) => {
    const place = places.get(row.placeId);
    return place ? [{ ...row, place }] : [];
  });
  return { request, stops: stops.filter(isInRoute), formerStops: stops.filter((stop) => !isInRoute(stop)) };
}

export async function findVisitById(db: Db, id: string): Promise<Visit | null> {
  const request = await findRequest(db, id);
  return request && findVisit(db, request);
}

export async function findWishedPlaces(db: Db, requestId: string): Promise<PlaceBrief[]> {
  const { rows } = await sql<{ id: string }>`select place_id as id from visits.wished_place where request_id = ${requestId}`.execute(db);
  return [
    ...(
      await findPlaceBriefs(
        db,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
}

export interface JournalLine {
  readonly id: number;
  readonly at: Date;
  readonly act: string;
  readonly side: "delegation" | "planner" | "host" | "house";
  readonly words: string | null;
  readonly internal: boolean;
  readonly placeId: string | null;
}

/** What happened, oldest first. Internal lines only for planners. */
export async function findJournal(db: Db, requestId: string, { internal }: { internal: boolean }): Promise<JournalLine[]> {
  const { rows } = await sql<JournalLine>`
    select j.id, j.at, j.act, j.side, j.words, j.internal, s.place_id as "placeId"
    from visits.journal j left join visits.stop s on s.id = j.stop_id
    where j.request_id = ${requestId} and (${internal} or not j.internal) order by j.id`.execute(db);
  return rows;
}

interface NewLine {
  readonly requestId: string;
  readonly act: string;
  readonly side: JournalLine["side"];
  readonly stopId?: string | null;
  readonly personId?: string | null;
  readonly words?: string | null;
  readonly internal?: boolean;
}

export async function writeJournal(trx: Db, { requestId, act, side, stopId = null, personId = null, words = null, internal = false }: NewLine): Promise<void> {
  await sql`
    insert into visits.journal (request_id, stop_id, act, side, person_id, words, internal)
    values (${requestId}, ${stopId}, ${act}, ${side}, ${personId}, ${words}, ${internal})`.execute(trx);
}
