import { type RawBuilder, sql } from "kysely";

import { isKeptBy } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Part } from "../telework.ts";

export interface ExpectedStay {
  readonly id: string;
  /** Null: they have no account any more. */
  readonly name: string | null;
  readonly placeName: string;
  readonly desks: string;
  readonly part: Part;
  readonly state: "booked" | "came";
  readonly contested: boolean;
}

/** Those whose day it is at the places that somebody keeps: today alone, by the clock of the database. No question asks for another day. */
const isToday = (someone: Visitor): RawBuilder<boolean> =>
  sql`(${isKeptBy(someone)} and s.state <> 'late' and s.day = (clock_timestamp() at time zone 'Europe/Paris')::date)`;

const tables = sql`telework.stay s join telework.agent a on a.id = s.agent_id join telework.pool q on (q.version_id, q.number) = (s.version_id, s.pool)
  join bookings.resource r on r.id = q.resource_id
  join places.place p on p.id = s.place_id left join people.person n on n.id = a.person_id`;

export async function findExpected(db: Db, someone: Visitor): Promise<ExpectedStay[]> {
  const { rows } = await sql<ExpectedStay>`
    select s.id, n.name, p.name as "placeName", r.name as desks, s.part, s.state, s.contested_by is not null as contested from ${tables} where ${isToday(someone)}
    order by p.name collate "fr-x-icu", s.part = 'afternoon', n.name collate "fr-x-icu", s.id limit 500`.execute(db);
  return rows;
}

/** Whether it is one of those. */
export async function isExpected(db: Db, id: string, someone: Visitor): Promise<boolean> {
  return isUuid(id) && (await sql`select from ${tables} where s.id = ${id}::uuid and ${isToday(someone)}`.execute(db)).rows.length > 0;
}
