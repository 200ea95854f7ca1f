import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Details, Staffing } from "./activity.ts";
import { activityTables, isHidden, isPublic } from "./dates.query.ts";

/** An activity as it was announced, and where. */
export interface Activity extends Details, Staffing {
  readonly id: string;
  readonly serviceId: string | null;
  readonly serviceTitle: string | null;
  readonly serviceSlug: string | null;
  readonly state: "announced" | "cancelled";
  readonly reason: string | null;
  readonly version: number;
  /** Moderators hid it: its hosts see it all the same. */
  readonly hidden: boolean;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly communeCode: string;
  readonly wheelchair: "yes" | "limited" | "no" | null;
  /** Its last date is over. */
  readonly over: boolean;
}

const columns = sql`a.id, a.title, a.about, a.theme, a.day::text as day, to_char(a.begins, 'HH24:MI') as begins, to_char(a.ends, 'HH24:MI') as ends, a.weeks,
  a.until::text as until, a.room, a.audience, a.children, a.price, a.how, a.seats, a.needed, a.wanted, a.service_id as "serviceId", s.title as "serviceTitle",
  s.slug as "serviceSlug", a.state, a.reason, a.version, ${isHidden} as hidden, p.id as "placeId", p.name as "placeName", p.slug as "placeSlug",
  p.address as "placeAddress", p.commune_code as "communeCode", p.wheelchair,
  not exists (select from activities.date d where d.activity_id = a.id and upper(d.during) > clock_timestamp()) as over`;

export async function findActivities(db: Db, where: RawBuilder<unknown>): Promise<Activity[]> {
  return (await sql<Activity>`select ${columns} from ${activityTables} where ${where} order by a.day, a.begins, a.id`.execute(db)).rows;
}

/** One that everybody may see; null else. */
export async function findActivity(db: Db, id: string): Promise<Activity | null> {
  return isUuid(id) ? ((await findActivities(db, sql`a.id = ${id}::uuid and ${isPublic}`))[0] ?? null) : null;
}

/** All of a place, what moderators hid too, for its hosts; openings of services stand in their rota. */
export const findActivitiesOf = (db: Db, placeId: string): Promise<Activity[]> =>
  findActivities(db, sql`a.place_id = ${placeId}::uuid and a.service_id is null`);

/** The openings of a service, those that are over too. */
export const findOpeningsOf = (db: Db, serviceId: string): Promise<Activity[]> => findActivities(db, sql`a.service_id = ${serviceId}::uuid`);
