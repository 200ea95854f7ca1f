import { sql } from "kysely";

import { isOpenDuring } from "#places";
import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesOf } from "#platform/time/clock.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { distanceMetres, type Point } from "#territory";
import type { Visitor } from "#platform/web/visitor.ts";
import { findResources } from "../resources.query.ts";
import type { SearchFilters } from "./search.filters.ts";
import type { Answer } from "./found.ts";
import { closure, isAvailable, isFree, type Occupancy } from "./available.ts";
import { around, findBusy } from "./busy.query.ts";
import { allows, answers, findCandidates, findGroups, findShape, type Group, isFull } from "./candidates.query.ts";
import { findSoonest, type Window, windowOf } from "./soonest.query.ts";

interface Question {
  readonly asked: SearchFilters;
  readonly near: Point | null;
  /** Whoever looks: what is not for everybody is found by whom it is for. */
  readonly visitor?: Visitor | null;
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
}

/** The time that is asked; null when the day or one of the hours is missing. An end before its start is on the next day. */
function spanOf({ day, from, to }: Pick<SearchFilters, "day" | "from" | "to">): Span | null {
  if (day === null || !isDayOfThisCentury(day) || from === null || to === null || from === to) return null;
  const at = (on: string, minutes: number) => (minutes === 1440 ? instantOf(addDays(on, 1), 0) : instantOf(on, minutes)).getTime();
  return { from: at(day, from), to: at(to <= from ? addDays(day, 1) : day, to) };
}

/**
 * Resources of all places that answer, the nearest first; with a day and two hours, those that can be booked for all of it; with less than that, or with
 * the days after, each with the first time at which it can be had.
 */
export async function search(db: Db, { asked, near, visitor = null, now, limit, offset }: Question): Promise<Answer> {
  const window = windowOf(asked);
  const span = window ? null : spanOf(asked);
  const answering = answers(asked, visitor);
  const { free, inside, times } = await (window
    ? findFirst(db, window, { answering, people: asked.people, now })
    : span
      ? findFree(db, span, answering, now)
      : findAny(db, answering, now));
  const placed = byDistance(free, near, times);
  const shown = placed.slice(offset, offset + limit).map((one) => ({ ...one, at: times?.get(one.id) ?? span }));
  const nearest = span && placed.length === 0 ? await findNearest(db, { span, asked, near, visitor, inside, now }) : [];
  const resources = await findResources(db, sql`r.id = any(${[...shown, ...nearest].map(({ id }) => id)}::uuid[])`);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const told = (some: readonly (Distance & { readonly at: Span | null })[]) =>
    some.flatMap(({ id, metres, at }) => {
      const resource = byId.get(id);
      return resource ? [{ resource, metres, at: at && { from: new Date(at.from), to: new Date(at.to) } }] : [];
    });
  return { found: told(shown), total: placed.length, nearest: told(nearest), each: window !== null };
}

interface Free {
  readonly free: readonly Group[];
  readonly inside: Inside;
  /** When each can be had, where that differs. */
  readonly times?: ReadonlyMap<string, Span>;
}

const findAny = async (db: Db, answering: ReturnType<typeof answers>, now: Date): Promise<Free> => ({
  free: await findGroups(db, dayOf(now), answering),
  inside: none,
});

/** What can be had at some time of a window, each with the first. */
async function findFirst(db: Db, window: Window, { answering, people, now }: { answering: ReturnType<typeof answers>; people: number | null; now: Date }) {
  const [shape, groups] = await Promise.all([findShape(db), findGroups(db, window.days[0]!, answering)]);
  const inside = closure(shape.parts);
  const times = new Map((await findSoonest(db, groups, window, people, { inside, now })).map(({ id, at }) => [id, at]));
  return { free: groups.map((group) => ({ ...group, ids: group.ids.filter((id) => times.has(id)) })), inside, times } satisfies Free;
}

type Inside = Occupancy["inside"];
const none: Inside = new Map();

/** What answers and can be had then. */
async function findFree(db: Db, span: Span, answering: ReturnType<typeof answers>, now: Date): Promise<Free> {
  const day = dayOf(span.from);
  const shape = await findShape(db);
  const inside = closure(shape.parts);
  const groups = await findGroups(db, day, sql`${answering} and ${allows(span, now)}`, isFull(span, shape, now));
  const open = groups.filter(({ place, hours }) => isOpenDuring(place, hours, span.from, span.to));
  const wholes = open.flatMap(({ ids }) => ids.filter((id) => inside.has(id)));
  if (wholes.length === 0) return { free: open, inside };
  const kept = new Set(await freeWholes(db, wholes, { span, inside, day, now }));
  const free = open.map((group) => ({ ...group, ids: group.ids.filter((id) => !inside.has(id) || kept.has(id)) }));
  return { free, inside };
}

/** Of spaces that contain others, those of which nobody has any part then. */
async function freeWholes(db: Db, ids: readonly string[], { span, inside, day, now }: { span: Span; inside: Inside; day: string; now: Date }) {
  const wholes = await findCandidates(db, day, ids);
  const busy = await findBusy(db, around(span, wholes), now, [...ids, ...ids.flatMap((id) => inside.get(id) ?? [])]);
  return wholes.filter((whole) => isFree(whole, span, { busy, inside })).map(({ id }) => id);
}

interface Distance {
  readonly id: string;
  readonly metres: number | null;
}

/** The nearest first; of what is as near, or where nobody said where, the soonest. */
function byDistance(groups: readonly Group[], near: Point | null, times?: ReadonlyMap<string, Span>): Distance[] {
  const placed = groups.flatMap(({ ids, longitude, latitude }) => {
    const metres = near && longitude !== null && latitude !== null ? distanceMetres(near, { longitude, latitude }) : null;
    return ids.map((id) => ({ id, metres }));
  });
  const soonest = (a: Distance, b: Distance) => (times ? times.get(a.id)!.from - times.get(b.id)!.from : 0);
  return placed.sort((a, b) => (a.metres ?? 1e9) - (b.metres ?? 1e9) || soonest(a, b) || (a.id < b.id ? -1 : 1));
}

interface NearestSearch extends Omit<Occupancy, "busy">, Pick<Question, "asked" | "near" | "visitor"> {
  readonly span: Span;
}

/** How many of the nearest are asked whether another time would do. */
const asks = 40;
const most = 3;
const halfHour = 1_800_000;

/** Of the nearest places, the soonest that comes close: another hour of that day, else that hour of a day near. */
async function findNearest(db: Db, { span, asked, near, visitor = null, inside, now }: NearestSearch): Promise<(Distance & { readonly at: Span })[]> {
  const day = dayOf(span.from);
  const placed = byDistance(await findGroups(db, day, answers(asked, visitor)), near).slice(0, asks);
  const candidates = await findCandidates(
    db,
    day,
    placed.map(({ id }) => id),
  );
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const length = span.to - span.from;
  const hours = Array.from({ length: 16 }, (_, n) => ((n >> 1) + 1) * halfHour * (n % 2 === 0 ? 1 : -1)).map((away) => span.from + away);
  const days = Array.from({ length: 7 }, (_, n) => instantOf(addDays(day, n + 1), minutesOf(span.from)).getTime());
  const starts = [...hours.filter((from) => dayOf(from) === day), ...days];
  const ids = placed.flatMap(({ id }) => [id, ...(inside.get(id) ?? [])]);
  const whole = { from: Math.min(...starts), to: Math.max(...starts) + length };
  const busy = await findBusy(db, around(whole, candidates), now, ids);
  const found: (Distance & { readonly at: Span })[] = [];
  for (const one of placed) {
    const candidate = byId.get(one.id);
    const fits = (start: number) => candidate && isAvailable(candidate, { from: start, to: start + length }, asked.people, { busy, inside, now });
    const from = starts.find(fits);
    if (from !== undefined) found.push({ ...one, at: { from, to: from + length } });
  }
  const distance = ({ at }: { at: Span }) => Math.abs(at.from - span.from);
  return found.toSorted((a, b) => distance(a) - distance(b) || (a.metres ?? 0) - (b.metres ?? 0)).slice(0, most);
}
