import { sql } from "kysely";

import { type PlaceBrief, searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { instantOf } from "#platform/time/clock.ts";
import { spotOf } from "../programme/legs.ts";
import { shortTour, type Spot } from "../route.ts";
import type { Request } from "../visits.query.ts";
import { activitiesOf } from "../vocabulary.ts";
import type { Search } from "./plan.form.ts";

export interface Candidate {
  readonly place: PlaceBrief;
  /** Its host has accepted another visit that day. */
  readonly busy: boolean;
}

interface CandidateQuestion {
  readonly request: Request;
  readonly search: Search;
  readonly day: string | null;
  readonly chosen: readonly string[];
  readonly around: Spot | null;
}

const candidatesShown = 12;

export async function findCandidates(db: Db, { request, search, day, chosen, around }: CandidateQuestion): Promise<Candidate[]> {
  const km = Number(search.km.replace(",", "."));
  const { activities, mediation } = activitiesOf(search.theme === "*" ? [] : search.theme ? [search.theme] : request.themes);
  const near = around && km > 0 && km <= 100 ? { ...around, km } : around && !search.q ? { ...around, km: 200 } : null;
  const found = await searchPlaceBriefs(db, {
    words: search.q,
    commune: search.commune || null,
    activities: search.q ? [] : activities,
    mediation: search.q ? false : mediation,
    wheelchair: request.wheelchair,
    near,
    limit: candidatesShown + chosen.length,
  });
  const places = found.filter(({ id }) => !chosen.includes(id)).slice(0, candidatesShown);
  const busy = day
    ? await busyPlaces(
        db,
        request.id,
        day,
        places.map(({ id }) => id),
      )
    : new Set<string>();
  return places.map((place) => ({ place, busy: busy.has(place.id) }));
}

async function busyPlaces(db: Db, requestId: string, day: string, placeIds: readonly string[]): Promise<Set<string>> {
  const [from, to] = [instantOf(day, 0), instantOf(day, 1439)];
  const { rows } = await sql<{ id: string }>`
    select distinct place_id as id from visits.stop
    where place_id = any(${[...placeIds]}::uuid[]) and state = 'accepted' and request_id <> ${requestId}
      and during && tstzrange(${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Open places with the wished themes that lie on the shortest tour: three for half a day, four for a day. */
export async function suggestTour(db: Db, request: Request): Promise<PlaceBrief[]> {
  const { activities, mediation } = activitiesOf(request.themes);
  const found = await searchPlaceBriefs(db, { activities, mediation, wheelchair: request.wheelchair, limit: 80 });
  const located = found.flatMap((place) => {
    const spot = spotOf(place);
    return spot ? [{ ...spot, place }] : [];
  });
  const whole = request.wished_days.length === 0 || request.wished_days.some(({ half }) => half === "whole");
  return shortTour(located, request.wish === "share" ? 1 : whole ? 4 : 3).map(({ place }) => place);
}
