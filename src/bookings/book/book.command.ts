import { type Kysely, sql } from "kysely";

import { isOpenDuring } from "#places";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { padded } from "../booking.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { type Own, type Refusal, isOverridable, judge } from "../rules.ts";
import { chooseUnits, type Taking } from "../taking/free-units.ts";
import { type Bookable, findOwn, findTakings, hold, readClock } from "../taking/hold.query.ts";
import { lapse } from "../taking/lapse.command.ts";

/** What somebody wants to have. */
export interface Wish {
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly people: number | null;
  readonly purpose: string | null;
}

/** Why one wish cannot be: somebody has it, or these rules. */
export type Problem = { readonly taken: true } | { readonly refusals: readonly Refusal[] };

export interface Made {
  readonly id: string;
  readonly resourceId: string;
  readonly state: "asked" | "booked" | "wished";
}

export type Booked =
  | { readonly ok: true; readonly made: readonly Made[] }
  /** One for each wish, in their order; null where nothing stands against it. Nothing was booked. */
  | { readonly ok: false; readonly problem: "refused"; readonly problems: readonly (Problem | null)[] }
  | { readonly ok: false; readonly problem: "gone" }
  /** This person asks for too many exceptions. */
  | { readonly ok: false; readonly problem: "many" };

interface Choice {
  /** Asks the host for an exception where only rules stand against it that a host may set aside: nothing is taken before they agree. */
  readonly exception?: boolean;
  /** Done in the same transaction. */
  readonly also?: (trx: Db, made: readonly Made[]) => Promise<void>;
  /** What other rooms ask of whoever books: every page that books lends it. */
  readonly asks?: Asks;
}

/**
 * Books all of these for one person, or none. Every rule is judged here, by the clock of the database, while what is booked is held; the
 * constraint `unit_is_free` stands behind.
 */
export async function book(db: Kysely<Tables>, personId: string, wishes: readonly Wish[], choice: Choice = {}): Promise<Booked> {
  try {
    return await db.transaction().execute((trx) => bookWithin(trx, personId, wishes, choice));
  } catch (error) {
    if (brokenConstraint(error) !== "unit_is_free") throw error;
    return { ok: false, problem: "refused", problems: wishes.map(() => ({ taken: true })) };
  }
}

/** The same, within the transaction of an act that does more. */
async function bookWithin(trx: Db, personId: string, wishes: readonly Wish[], { exception = false, also, asks }: Choice = {}): Promise<Booked> {
  const ids = wishes.map(({ resourceId }) => resourceId);
  const held = await hold(trx, personId, ids, asks);
  if (!held) return { ok: false, problem: "gone" };
  const now = await readClock(trx);
  const own = await findOwn(trx, personId, ids, spansOf(wishes));
  const takings = await takingsNow(trx, held, wishes, now);
  const { planned, problems } = planAll(held, wishes, { now, own, takings, exception });
  if (problems.some(Boolean)) return { ok: false, problem: "refused", problems };
  if (await wishesTooMuch(trx, personId, planned)) return { ok: false, problem: "many" };
  const made = await insert(trx, personId, planned, now);
  await also?.(trx, made);
  return { ok: true, made };
}

/** Of one person, without an answer: exceptions take nothing, but hosts read them. */
const mostWished = 3;

async function wishesTooMuch(trx: Db, personId: string, planned: readonly Planned[]): Promise<boolean> {
  const wished = planned.filter(({ state }) => state === "wished").length;
  if (wished === 0) return false;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.booking where person_id = ${personId} and state = 'wished' and waits_until > clock_timestamp()`.execute(trx);
  return rows[0]!.count + wished > mostWished;
}

interface Known {
  readonly now: Date;
  readonly own: ReadonlyMap<string, readonly Own[]>;
  readonly takings: readonly Taking[];
  readonly exception: boolean;
}

/** What becomes of several wishes, in their order: each finds taken what those before it take. */
export function planAll(resources: ReadonlyMap<string, Bookable>, wishes: readonly Wish[], { now, own, takings, exception }: Known) {
  const planned: Planned[] = [];
  const problems: (Problem | null)[] = [];
  const [had, taken] = [new Map(own), [...takings]];
  for (const wish of wishes) {
    const mine = had.get(wish.resourceId) ?? [];
    const outcome = plan(resources.get(wish.resourceId)!, wish, { now, own: mine, takings: taken, exception });
    problems.push("problem" in outcome ? outcome.problem : null);
    if ("problem" in outcome) continue;
    planned.push(outcome);
    had.set(wish.resourceId, [...mine, { ...spanOf(wish), units: wish.units }]);
    taken.push(...outcome.units.map((unit) => ({ unit, bookingId: "", ...outcome.time })));
  }
  return { planned, problems };
}

export const spanOf = ({ from, to }: Pick<Wish, "from" | "to">) => ({ from: from.getTime(), to: to.getTime() });
const spansOf = (wishes: readonly Wish[]) => wishes.map(spanOf);

/** What is taken around what is wished; a request that nobody approved in time takes nothing any more. */
export async function takingsNow(trx: Db, held: ReadonlyMap<string, Bookable>, wishes: readonly Wish[], now: Date, except: string | null = null) {
  const units = [...new Set([...held.values()].flatMap((resource) => resource.units))];
  const wide = wishes.map((wish) => padded(spanOf(wish), held.get(wish.resourceId)!));
  const found = await findTakings(trx, units, wide, except);
  const late = new Set(found.flatMap(({ bookingId, waitsUntil }) => (waitsUntil !== null && waitsUntil <= now ? [bookingId] : [])));
  if (late.size > 0) await lapse(trx, [...late]);
  return found.filter(({ bookingId }) => !late.has(bookingId));
}

export interface Planned {
  readonly wish: Wish;
  readonly resource: Bookable;
  readonly state: Made["state"];
  readonly units: readonly number[];
  readonly time: Pick<Taking, "plain" | "wide">;
  readonly overridden: readonly string[];
}

interface Standing {
  readonly now: Date;
  readonly own: readonly Own[];
  readonly takings: readonly Taking[];
  readonly exception: boolean;
}

/** What becomes of one wish: pure but for what was read. */
export function plan(resource: Bookable, wish: Wish, { now, own, takings, exception }: Standing): Planned | { readonly problem: Problem } {
  const span = spanOf(wish);
  const open = isOpenDuring(resource.place, resource.hours, span.from, span.to);
  const refusals = judge(resource, { ...span, units: wish.units, people: wish.people }, { ...resource, now: now.getTime(), open, own });
  const time = { plain: span, wide: padded(span, resource) };
  if (refusals.length > 0) {
    if (!exception || !refusals.every(isOverridable)) return { problem: { refusals } };
    return { wish, resource, state: "wished", units: [], time, overridden: refusals.map(({ rule }) => rule) };
  }
  const units = chooseUnits(resource.units, resource.whole ? "all" : wish.units, time, takings);
  if (!units) return { problem: { taken: true } };
  return { wish, resource, state: resource.approval ? "asked" : "booked", units, time, overridden: [] };
}

async function insert(trx: Db, personId: string, planned: readonly Planned[], now: Date): Promise<Made[]> {
  const rows = planned.map(({ wish, resource, state, overridden }, at) => ({
    ...{ at, resource: resource.id, from: wish.from, to: wish.to, units: wish.units, people: wish.people, purpose: wish.purpose, state, overridden },
    ...{ before: resource.before, after: resource.after, waits: state === "booked" ? null : lapsesAt(resource, wish.from, now) },
  }));
  const takes = planned.flatMap(({ units }, at) => units.map((unit) => ({ at, unit })));
  const { rows: made } = await sql<Made>`
    with wished as (
      select gen_random_uuid() as id, w.*, tstzrange(w."from", w."to") as during,
        tstzrange(w."from" - make_interval(mins => w.before), w."to" + make_interval(mins => w.after)) as wide
      from json_to_recordset(${JSON.stringify(rows)}::json) w (at integer, resource uuid, "from" timestamptz, "to" timestamptz, units smallint,
        people smallint, purpose text, before smallint, after smallint, state text, waits timestamptz, overridden text[])),
    booked as (
      insert into bookings.booking (id, resource_id, person_id, during, padded, units, people, purpose, before, after, state, waits_until, overridden, made_at)
      select id, resource, ${personId}, during, wide, units, people, purpose, before, after, state, waits, overridden, clock_timestamp() from wished
      returning id, resource_id, state),
    taken as (
      insert into bookings.taking (booking_id, unit_id, padded, during)
      select w.id, t.unit, p.padded, case p.padded when 0 then w.during else w.wide end
      from json_to_recordset(${JSON.stringify(takes)}::json) t (at integer, unit integer) join wished w on w.at = t.at, (values (0), (1)) p (padded))
    select b.id, b.resource_id as "resourceId", b.state from booked b join wished w on w.id = b.id order by w.at`.execute(trx);
  return made;
}

/** Requests lapse after the hours that the host chose, and at the latest when they would begin. */
export const lapsesAt = ({ lapse: hours }: Pick<Bookable, "lapse">, from: Date, now: Date): Date =>
  new Date(Math.min(from.getTime(), now.getTime() + hours * 3_600_000));
