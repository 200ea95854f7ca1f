import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Member } from "../members.query.ts";
import type { HeldService } from "../services.query.ts";

export interface Turn {
  readonly id: string;
  /** Null: their account is gone. */
  readonly personId: string | null;
  readonly name: string | null;
  /** What a lead said that they gave; null: as long as it lasted. */
  readonly minutes: number | null;
  /** Asked of somebody to take over. */
  readonly asked: boolean;
}

/** One opening of a service, as its team sees it. */
export interface Shift {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  readonly from: Date;
  readonly to: Date;
  readonly needed: number;
  readonly wanted: number;
  readonly state: "planned" | "cancelled";
  readonly reason: string | null;
  readonly came: number | null;
  readonly turns: readonly Turn[];
}

const turns = sql`coalesce((select json_agg(json_build_object('id', t.id, 'personId', t.person_id, 'name', p.name, 'minutes', t.minutes,
    'asked', exists (select from activities.swap x where x.turn_id = t.id)) order by t.number)
  from activities.turn t left join people.person p on p.id = t.person_id where t.date_id = d.id), '[]'::json)`;

async function findShifts(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql`order by lower(d.during), d.id limit 120`): Promise<Shift[]> {
  const { rows } = await sql<Shift>`
    select d.id, a.id as "activityId", a.title, d.day::text as day, to_char(d.begins, 'HH24:MI') as begins, to_char(d.ends, 'HH24:MI') as ends,
      lower(d.during) as "from", upper(d.during) as "to", d.needed, d.wanted, d.state, d.reason, d.came, ${turns} as turns
    from activities.date d join activities.activity a on a.id = d.activity_id where ${where} ${rest}`.execute(db);
  return rows;
}

/** Of a service, those of eight weeks ahead. For its team alone. */
export const findAhead = (db: Db, serviceId: string, now: Date): Promise<Shift[]> =>
  findShifts(db, sql`a.service_id = ${serviceId} and upper(d.during) > ${now} and lower(d.during) < ${now}::timestamptz + interval '56 days'`);

/** Those of the last eight weeks, the latest first: for leads, who say what was given. */
export const findBehind = (db: Db, serviceId: string, now: Date): Promise<Shift[]> =>
  findShifts(
    db,
    sql`a.service_id = ${serviceId} and d.state = 'planned' and upper(d.during) <= ${now} and upper(d.during) > ${now}::timestamptz - interval '56 days'`,
    sql`order by lower(d.during) desc, d.id limit 40`,
  );

export interface OwnShift {
  readonly turnId: string;
  readonly dateId: string;
  readonly serviceId: string;
  readonly slug: string;
  readonly service: string;
  readonly title: string;
  readonly place: string | null;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  /** Enough people have it: it is announced. */
  readonly kept: boolean;
}

/** What this person keeps open and when, over all teams, the next first. */
export async function findOwnShifts(db: Db, personId: string, now: Date): Promise<OwnShift[]> {
  const { rows } = await sql<OwnShift>`
    select t.id as "turnId", d.id as "dateId", s.id as "serviceId", s.slug, s.title as service, a.title, p.name as place, d.day::text as day,
      to_char(d.begins, 'HH24:MI') as begins, to_char(d.ends, 'HH24:MI') as ends,
      (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed as kept
    from activities.turn t join activities.date d on d.id = t.date_id join activities.activity a on a.id = d.activity_id
    join activities.service s on s.id = a.service_id left join places.place p on p.id = s.place_id
    where t.person_id = ${personId} and d.state = 'planned' and upper(d.during) > ${now} order by lower(d.during), d.id limit 100`.execute(db);
  return rows;
}

export interface OpenSwap {
  readonly id: string;
  /** Who asked, or who is asked: the other one. */
  readonly name: string;
  readonly title: string;
  readonly slug: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  /** What is given in return. */
  readonly forDay: string | null;
  readonly forBegins: string | null;
  readonly forEnds: string | null;
}

async function findSwaps(db: Db, asked: "to_id" | "from_id", personId: string): Promise<OpenSwap[]> {
  const [own, other] = [sql.ref(`x.${asked}`), sql.ref(asked === "to_id" ? "x.from_id" : "x.to_id")];
  const { rows } = await sql<OpenSwap>`
    select x.id, p.name, a.title, s.slug, d.day::text as day, to_char(d.begins, 'HH24:MI') as begins, to_char(d.ends, 'HH24:MI') as ends,
      r.day::text as "forDay", to_char(r.begins, 'HH24:MI') as "forBegins", to_char(r.ends, 'HH24:MI') as "forEnds"
    from activities.swap x join people.person p on p.id = ${other} join activities.turn t on t.id = x.turn_id join activities.date d on d.id = t.date_id
    join activities.activity a on a.id = d.activity_id join activities.service s on s.id = a.service_id
    left join activities.turn f on f.id = x.for_id left join activities.date r on r.id = f.date_id
    where ${own} = ${personId} and d.state = 'planned' and lower(d.during) > clock_timestamp() order by lower(d.during), x.id`.execute(db);
  return rows;
}

/** What others ask of this person. */
export const findAskedSwaps = (db: Db, personId: string): Promise<OpenSwap[]> => findSwaps(db, "to_id", personId);

/** What this person asks of others, without an answer yet. */
export const findOwnSwaps = (db: Db, personId: string): Promise<OpenSwap[]> => findSwaps(db, "from_id", personId);

/** All that the page of a rota shows. */
export interface RotaThing extends HeldService {
  readonly members: readonly Member[];
  readonly ahead: readonly Shift[];
  /** For leads; empty for others. */
  readonly behind: readonly Shift[];
  /** What others ask of whoever looks at it, and what they ask. */
  readonly asked: readonly OpenSwap[];
  readonly asking: readonly OpenSwap[];
}
