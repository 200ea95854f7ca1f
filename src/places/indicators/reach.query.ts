import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Commune, distanceMetres, type Point, qpv, type Territory, type Zone } from "#territory";
import { rowsKnown } from "./known-rows.query.ts";
import { openedBy } from "./opened.query.ts";

/** Something that places reach or do not reach, and how much of it there is. */
export interface Reach<thing> {
  readonly thing: thing;
  readonly reached: boolean;
}

interface OpenPlace {
  readonly commune: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** The places open to the public at the end of that day. */
async function openPlaces(db: Db, day: string, territory: Territory, knownAt: Date | null): Promise<readonly OpenPlace[]> {
  const opened: RawBuilder<unknown> = openedBy(day, territory, { known: rowsKnown(knownAt), places: "open" });
  const { rows } = await sql<OpenPlace>`
    select o.commune_code as commune, o.longitude, o.latitude from (${opened}) o where o.is_open`.execute(db);
  return rows;
}

const pointsOf = (places: readonly OpenPlace[]): Point[] =>
  places.flatMap(({ longitude, latitude }) => (longitude === null || latitude === null ? [] : [{ longitude, latitude }]));

const isNear = (points: readonly Point[], to: Point, metres: number): boolean => points.some((point) => distanceMetres(point, to) <= metres);

/** Communes that were members: reached when they have an open place, or when one lies within 3 km of their middle. */
export async function communesReached(db: Db, day: string, territory: Territory, knownAt: Date | null = null): Promise<Reach<Commune>[]> {
  const places = await openPlaces(db, day, territory, knownAt);
  const points = pointsOf(places);
  const served = new Set(places.map(({ commune }) => commune));
  return territory.membersOn(day).map((thing) => ({ thing, reached: served.has(thing.code) || (thing.point !== null && isNear(points, thing.point, 3000)) }));
}

/** Communes that were members: reached when they have an open place. */
export async function communesServed(db: Db, day: string, territory: Territory, knownAt: Date | null = null): Promise<Reach<Commune>[]> {
  const served = new Set((await openPlaces(db, day, territory, knownAt)).map(({ commune }) => commune));
  return territory.membersOn(day).map((thing) => ({ thing, reached: served.has(thing.code) }));
}

/** Priority neighbourhoods: reached when an open place lies within 1 km of the middle of their outline. */
export async function zonesReached(db: Db, day: string, territory: Territory, knownAt: Date | null = null): Promise<Reach<Zone>[]> {
  const points = pointsOf(await openPlaces(db, day, territory, knownAt));
  return territory.zones(qpv).map((thing) => ({ thing, reached: isNear(points, middleOf(thing.geometry), 1000) }));
}

/** The middle of the box around an outline: enough for a kilometre. */
function middleOf(geometry: { readonly coordinates: unknown }): Point {
  const numbers = (geometry.coordinates as readonly unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  const [longitudes, latitudes] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  const middle = (all: readonly number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return { longitude: middle(longitudes), latitude: middle(latitudes) };
}
