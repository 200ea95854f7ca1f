import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Part } from "./telework.ts";

/** Half a day or a day of somebody, for themselves. */
export interface Stay {
  readonly id: string;
  readonly employerName: string;
  /** Null: the place is no more. */
  readonly placeName: string | null;
  readonly placeSlug: string | null;
  readonly placeAddress: string | null;
  readonly day: string;
  readonly part: Part;
  readonly halves: number;
  readonly state: "booked" | "came" | "late";
  /** When it begins and ends; null once its desk was given back. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** Hours before it begins. */
  readonly cancel: number;
  readonly proof: string;
  readonly contestedBy: "agent" | "place" | null;
  readonly contestedWhy: string | null;
}

const columns = sql`s.id, e.name as "employerName", p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress", s.day::text as day, s.part, s.halves, s.state,
  lower(b.during) as "from", upper(b.during) as "to", v.cancel, replace(s.proof::text, '-', '') as proof, s.contested_by as "contestedBy", s.contested_why as "contestedWhy"`;
const tables = sql`telework.stay s join telework.agent a on a.id = s.agent_id join people.structure e on e.id = s.employer_id join telework.version v on v.id = s.version_id
  left join places.place p on p.id = s.place_id left join bookings.booking b on b.id = s.booking_id`;

async function findStays(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Stay[]> {
  return (await sql<Stay>`select ${columns} from ${tables} where ${where} ${rest}`.execute(db)).rows;
}

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;

/** What this person has ahead, the next first; or what is behind and not settled yet, the last first. */
export async function listStays(db: Db, personId: string, ahead: boolean, { limit, offset }: Range): Promise<Slice<Stay>> {
  const where = sql`a.person_id = ${personId} and ${ahead ? sql`s.day >= ${today}` : sql`s.day < ${today}`}`;
  const order = ahead ? sql`order by s.day, s.part desc, s.id` : sql`order by s.day desc, s.part, s.id`;
  const [rows, { rows: counted }] = await Promise.all([
    findStays(db, where, sql`${order} limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from telework.stay s join telework.agent a on a.id = s.agent_id where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** For the one person whose it is. */
export const findStay = async (db: Db, id: string, personId: string): Promise<Stay | null> =>
  isUuid(id) ? ((await findStays(db, sql`s.id = ${id}::uuid and a.person_id = ${personId}`))[0] ?? null) : null;
