import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Theme, Timing } from "./activity.ts";

/** One date of an activity, and what is said of it wherever it is announced. */
export interface ActivityDate extends Pick<Timing, "day" | "begins" | "ends"> {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly about: string;
  readonly theme: Theme;
  readonly from: Date;
  readonly to: Date;
  readonly room: string | null;
  readonly audience: string | null;
  readonly children: boolean;
  /** Null: free. */
  readonly price: string | null;
  readonly how: string | null;
  /** Null: one comes without registering. */
  readonly seats: number | null;
  readonly taken: number;
  readonly waiting: number;
  readonly state: "planned" | "cancelled";
  readonly reason: string | null;
  /** SEQUENCE of calendars (RFC 5545). */
  readonly version: number;
  readonly dateVersion: number;
  readonly came: number | null;
  readonly serviceId: string | null;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly communeCode: string;
  readonly wheelchair: "yes" | "limited" | "no" | null;
}

export const dateTables = sql`activities.date d join activities.activity a on a.id = d.activity_id join places.place p on p.id = a.place_id
  left join activities.service s on s.id = a.service_id`;

/** Of activities alone, without their dates. */
export const activityTables = sql`activities.activity a join places.place p on p.id = a.place_id left join activities.service s on s.id = a.service_id`;

/** Moderators hid it. */
export const isHidden = sql<boolean>`exists (select from moderation.hidden h where h.kind = 'activity' and h.thing_id = a.id::text)`;

/** Of a place that everybody may see, and of a service that is not withdrawn. */
export const isPublic = sql<boolean>`(p.status = 'published' and not ${isHidden} and (a.service_id is null or s.state = 'open'))`;

/** Nobody keeps it open yet, or not enough people: it is no opening, and stands on no page, in no file and no calendar. */
export const isKept = sql<boolean>`(d.needed = 0 or (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed)`;

/** What is announced to everybody. */
export const isTold = sql<boolean>`(${isPublic} and ${isKept})`;

const columns = sql`d.id, a.id as "activityId", a.title, a.about, a.theme, d.day::text as day, to_char(d.begins, 'HH24:MI') as begins,
  to_char(d.ends, 'HH24:MI') as ends, lower(d.during) as "from", upper(d.during) as "to", a.room, a.audience, a.children, a.price, a.how, d.seats,
  (select count(*)::int from activities.seat t where t.date_id = d.id and t.state = 'taken') as taken,
  (select count(*)::int from activities.seat t where t.date_id = d.id and t.state = 'waiting') as waiting,
  d.state, d.reason, a.version + d.version - 1 as version, d.version as "dateVersion", d.came, a.service_id as "serviceId",
  p.id as "placeId", p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress", p.commune_code as "communeCode", p.wheelchair`;

const inOrder = sql`order by lower(d.during), a.title collate "fr-x-icu", d.id`;

export async function findDates(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = inOrder): Promise<ActivityDate[]> {
  return (await sql<ActivityDate>`select ${columns} from ${dateTables} where ${where} ${rest}`.execute(db)).rows;
}

/** What is asked of a calendar; what is null, empty or false is not asked. */
export interface CalendarFilters {
  readonly q: string;
  readonly commune: string | null;
  /** Identifier of a zone: a neighbourhood. */
  readonly zone: string | null;
  /** Identifier of a place. */
  readonly place: string | null;
  readonly theme: Theme | null;
  readonly free: boolean;
  readonly stepFree: boolean;
  readonly children: boolean;
}

/** Two days, both inside. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** What is announced between two days and asked for: not over yet at that instant, and the first of them alone, where either is given. */
export function findTold(
  db: Db,
  days: Days,
  asked: Partial<CalendarFilters>,
  { after = null, atMost = null }: { readonly after?: Date | null; readonly atMost?: number | null } = {},
): Promise<ActivityDate[]> {
  return findDates(db, isAskedFor(days, asked, after), sql`${inOrder} limit ${atMost}::integer`);
}

/** How many there are on each day that has one, the first day first. */
export async function countTold(
  db: Db,
  days: Days,
  asked: Partial<CalendarFilters>,
  after: Date,
): Promise<readonly { readonly day: string; readonly count: number }[]> {
  const { rows } = await sql<{ day: string; count: number }>`
    select d.day::text as day, count(*)::int as count from ${dateTables} where ${isAskedFor(days, asked, after)} group by d.day order by d.day`.execute(db);
  return rows;
}

function isAskedFor({ from, to }: Days, asked: Partial<CalendarFilters>, after: Date | null): RawBuilder<boolean> {
  const { q = "", commune = null, zone = null, place = null, theme = null, free = false, stepFree = false, children = false } = asked;
  return sql<boolean>`${isTold} and d.day between ${from}::date and ${to}::date and (${after}::timestamptz is null or upper(d.during) > ${after})
    and (${commune}::text is null or p.commune_code = ${commune}) and (${place}::uuid is null or p.id = ${place}::uuid)
    and (${zone}::uuid is null or exists (select from places.place_zone z where z.place_id = p.id and z.zone_id = ${zone}::uuid))
    and (${theme}::text is null or a.theme = ${theme}) and (not ${free}::boolean or a.price is null)
    and (not ${stepFree}::boolean or p.wheelchair = 'yes') and (not ${children}::boolean or a.children) and ${havingWords(sql`a.words`, q)}`;
}

/** The dates of an activity that everybody may see and that are not over, the next first. */
export const findNext = (db: Db, activityId: string, now: Date): Promise<ActivityDate[]> =>
  findDates(db, sql`a.id = ${activityId}::uuid and ${isTold} and upper(d.during) > ${now}`);

/** Those of an activity that were announced, past ones too. */
export const findToldOf = (db: Db, activityId: string): Promise<ActivityDate[]> => findDates(db, sql`a.id = ${activityId}::uuid and ${isTold}`);

/** The last that was announced; none where none ever was. */
export const findLastTold = (db: Db, activityId: string): Promise<ActivityDate[]> =>
  findDates(db, sql`a.id = ${activityId}::uuid and ${isTold}`, sql`order by lower(d.during) desc limit 1`);

/** Of these activities, those that are not over, announced or not; the next first. */
export const findComing = (db: Db, activityIds: readonly string[], now: Date): Promise<ActivityDate[]> =>
  findDates(db, sql`a.id = any(${[...activityIds]}::uuid[]) and upper(d.during) > ${now}`, sql`order by lower(d.during), d.id limit 500`);

/** The next openings of a service that are announced. */
export const findOpenings = (db: Db, serviceId: string, now: Date): Promise<ActivityDate[]> =>
  findDates(
    db,
    sql`a.service_id = ${serviceId}::uuid and ${isTold} and d.state = 'planned' and upper(d.during) > ${now}`,
    sql`order by lower(d.during), d.id limit 8`,
  );

/** What is announced at some places and begins before an instant, from what is not over yet; the soonest first. */
export const findDatesAt = (db: Db, placeIds: readonly string[], { now, until, limit }: { now: Date; until: Date; limit: number }): Promise<ActivityDate[]> =>
  placeIds.length === 0
    ? Promise.resolve([])
    : findDates(
        db,
        sql`a.place_id = any(${[...placeIds]}::uuid[]) and ${isTold} and upper(d.during) > ${now} and lower(d.during) < ${until}`,
        sql`${inOrder} limit ${limit}`,
      );
