import { type RawBuilder, sql } from "kysely";

import { isPublic } from "#bookings";
import { findPlaceHours, isOpenDuring } from "#places";
import type { Db } from "#platform/db/db.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { distanceMetres, type Point } from "#territory";
import type { Agent } from "../agents.query.ts";
import { clock, type Offer, offerTables } from "../offers.query.ts";
import { canHave, clocksOf, type Halves, judge, mondayOf, type Part, type Quiet, type Refusal, type Terms } from "../telework.ts";

interface Row extends Terms, Halves {
  readonly agreementId: string;
  readonly versionId: string;
  /** Its number among the desks of the version. */
  readonly pool: number;
  readonly resourceId: string;
  readonly name: string;
  readonly translations: Offer["translations"];
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly hours: string | null;
  readonly quiet: Quiet;
  readonly wheelchair: "yes" | "limited" | "no" | "unknown";
  /** Desks that nobody has then. */
  readonly free: number;
  readonly month: number;
}

/** A pool of desks under an agreement of the employer, as one agent may have it on a half-day. */
export interface Desk extends Omit<Row, "hours"> {
  /** Metres from where the agent said; null: one of the two is not known. */
  readonly distance: number | null;
  readonly from: Date;
  readonly to: Date;
  readonly open: boolean;
  readonly refusals: readonly Refusal[];
}

/** Desks of a version, by their number. */
export interface DeskPool {
  readonly versionId: string;
  readonly pool: number;
}

export interface DeskSearch {
  readonly day: string;
  readonly part: Part;
  /** From where it is measured: given with the question, kept nowhere. */
  readonly point: Point | null;
  /** Where the agent lives, by which the employer's rule of distance is judged; null: not known. */
  readonly home: Point | null;
}

const begins = (part: Part) => (part === "afternoon" ? sql`o.afternoon_from` : sql`o.morning_from`);
const ends = (part: Part) => (part === "morning" ? sql`o.morning_to` : sql`o.afternoon_to`);
const said = (column: RawBuilder<unknown>) => sql`coalesce(${clock(column)}, '')`;

/** Desks under agreements of an employer that hold on that day; `only`: one of them. What is offered to no new employer stays for those who signed. */
async function findRows(db: Db, employerId: string, { day, part }: DeskSearch, only: DeskPool | null): Promise<Row[]> {
  const at = (time: RawBuilder<unknown>) => sql`(${day}::date + ${time}) at time zone 'Europe/Paris'`;
  const { rows } = await sql<Row>`
    select g.id as "agreementId", v.id as "versionId", q.number as pool, r.id as "resourceId", r.name, r.translations, p.id as "placeId", p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress",
      p.longitude, p.latitude, r.hours, coalesce(o.quiet, 'quiet') as quiet, r.wheelchair, v.half_cents as "halfCents", v.day_cents as "dayCents", v.vat, v.weekdays,
      v.ceiling, v.cancel, v.valid_from::text as "validFrom", v.valid_until::text as "validUntil", ${said(sql`o.morning_from`)} as "morningFrom",
      ${said(sql`o.morning_to`)} as "morningTo", ${said(sql`o.afternoon_from`)} as "afternoonFrom", ${said(sql`o.afternoon_to`)} as "afternoonTo",
      (select count(*)::int from bookings.unit u where u.resource_id = r.id and u.number <= r.quantity and not exists (
        select from bookings.taking t where t.unit_id = u.id and t.padded = 1 and t.during && tstzrange(${at(begins(part))}, ${at(ends(part))}))) as free,
      (select coalesce(sum(s.halves), 0)::int from telework.stay s join telework.version sv on sv.id = s.version_id
        where sv.agreement_id = g.id and date_trunc('month', s.day) = date_trunc('month', ${day}::date)) as month
    from telework.agreement g join telework.version v on v.id = telework.version_on(g.id, ${day}::date)
      join telework.pool q on q.version_id = v.id join ${offerTables} on r.id = q.resource_id
    where g.employer_id = ${employerId} and o.state is not null and r.state = 'open' and ${isPublic} and (${only === null} or (v.id = ${only?.versionId ?? null}::uuid and q.number = ${only?.pool ?? null}::smallint))`.execute(
    db,
  );
  return rows;
}

/** Desks under agreements that hold on that day: those that can be had first, the nearest first. `only`: one of them. */
export async function findDesks(db: Db, agent: Agent, wanted: DeskSearch, only: DeskPool | null = null): Promise<Desk[]> {
  const { day, part } = wanted;
  const rows = await findRows(db, agent.employerId, wanted, only);
  const places = await findPlaceHours(db, [...new Set(rows.map(({ placeId }) => placeId))]);
  const now = await readClock(db);
  const known = {
    ...{ today: dayOf(now), week: await countWeek(db, agent.id, day) },
    ...{ blackout: await findBlackout(db, agent.employerId, day), twice: await hasStay(db, agent.id, day, part) },
  };
  const desks = rows.map(({ hours, ...row }): Desk => {
    const [opens, shuts] = clocksOf(part, row);
    const [from, to] = [instantOf(day, opens), instantOf(day, shuts)];
    const point = pointOf(row);
    const home = wanted.home && point ? distanceMetres(wanted.home, point) / 1000 : null;
    return {
      ...{ ...row, from, to, open: isOpenDuring(places.get(row.placeId)!, hours, from.getTime(), to.getTime()) },
      distance: wanted.point && point ? distanceMetres(wanted.point, point) : null,
      refusals: judge(agent, row, { day, part }, { ...known, month: row.month, distance: home, begun: from <= now }),
    };
  });
  const order = (one: Desk) => Number(!canHave(one)) * 1e12 + (one.distance ?? 1e9);
  return desks.toSorted((one, other) => order(one) - order(other) || one.placeName.localeCompare(other.placeName, "fr"));
}

/** A published place by what somebody types of it: its name, else its address, else the first that holds the words. Its point, and how it is called. */
export async function findLandmark(db: Db, typed: string): Promise<{ readonly name: string; readonly point: Point } | null> {
  const { rows } = await sql<{ name: string; longitude: number; latitude: number }>`
    select p.name, p.longitude, p.latitude from places.place p
    where p.status = 'published' and p.longitude is not null and p.latitude is not null
      and position(platform.fold(${typed}) in platform.fold(concat_ws(' ', p.name, p.address))) > 0
    order by platform.fold(p.name) = platform.fold(${typed}) desc, platform.fold(p.address) = platform.fold(${typed}) desc, p.name collate "fr-x-icu", p.id limit 1`.execute(
    db,
  );
  return rows[0] ? { name: rows[0].name, point: rows[0] } : null;
}

/** The clock of the database: by it every rule is judged. */
const readClock = async (db: Db): Promise<Date> => (await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)).rows[0]!.now;

const pointOf = ({ longitude, latitude }: Pick<Row, "longitude" | "latitude">): Point | null =>
  longitude === null || latitude === null ? null : { longitude, latitude };

/** Half-days of the week of that day; what was given back too late counts as what was. */
async function countWeek(db: Db, agentId: string, day: string): Promise<number> {
  const monday = mondayOf(day);
  const { rows } = await sql<{ halves: number }>`
    select coalesce(sum(halves), 0)::int as halves from telework.stay where agent_id = ${agentId} and day between ${monday}::date and ${addDays(monday, 6)}::date`.execute(
    db,
  );
  return rows[0]!.halves;
}

async function findBlackout(db: Db, employerId: string, day: string): Promise<string | null> {
  const { rows } = await sql<{ why: string }>`
    select why from telework.blackout where employer_id = ${employerId} and ${day}::date between first_day and last_day order by first_day limit 1`.execute(db);
  return rows[0]?.why ?? null;
}

async function hasStay(db: Db, agentId: string, day: string, part: Part): Promise<boolean> {
  const { rows } = await sql`
    select from telework.stay where agent_id = ${agentId} and day = ${day}::date and (part = 'day' or ${part} = 'day' or part = ${part}) limit 1`.execute(db);
  return rows.length > 0;
}
