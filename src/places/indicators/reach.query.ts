import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isOpenOn } from "./opened.query.ts";
import { distanceMetres, type Measure, type Point, qpv, type Territory } from "#territory";

interface OpenPoint extends Point {
  readonly commune: string;
}

/** Points of the places open to the public on that day, in the communes that were then members. */
async function openPoints(db: Db, day: string, members: readonly string[]): Promise<OpenPoint[]> {
  const { rows } = await sql<OpenPoint>`
    select p.longitude, p.latitude, p.commune_code as commune
    from places.place p
    where p.status = 'published' and p.longitude is not null and p.commune_code = any(${members}::text[])
      and ${isOpenOn(day)}`.execute(db);
  return rows;
}

const near = 3000;

/** Inhabitants of the communes whose middle lies within 3 km of an open place, or which have one. */
export async function residentsNear(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day);
  const points = await openPoints(
    db,
    day,
    members.map(({ code }) => code),
  );
  const rows = members.map((commune) => {
    const { point } = commune;
    const reached = points.some((place) => place.commune === commune.code || (point !== null && distanceMetres(point, place) <= near));
    return { code: commune.code, value: reached ? commune.population : 0, of: commune.population };
  });
  const sum = (key: "value" | "of") => rows.reduce((total, row) => total + row[key], 0);
  return [
    { part: { kind: "metropolis", id: null }, value: sum("value"), of: sum("of") },
    ...rows.map(({ code, value, of }): Measure => ({ part: { kind: "commune", id: code }, value, of })),
  ];
}

/** Communes without an open place, of all members. */
export async function communesWithout(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day);
  const { rows } = await sql<{ code: string }>`
    select distinct p.commune_code as code from places.place p
    where p.status = 'published'
      and ${isOpenOn(day)}`.execute(db);
  const served = new Set(rows.map(({ code }) => code));
  const without = members.filter(({ code }) => !served.has(code)).length;
  return [{ part: { kind: "metropolis", id: null }, value: without, of: members.length }];
}

/** Priority neighbourhoods with an open place within 1 km of their outline's middle. */
export async function zonesNear(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const zones = territory.zones(qpv);
  if (zones.length === 0) return [];
  const points = await openPoints(
    db,
    day,
    territory.membersOn(day).map(({ code }) => code),
  );
  const rows = zones.map((zone) => {
    const middle = middleOf(zone.geometry);
    return { id: zone.id, reached: points.some((place) => distanceMetres(middle, place) <= 1000) };
  });
  return [
    { part: { kind: "metropolis", id: null }, value: rows.filter(({ reached }) => reached).length, of: rows.length },
    ...rows.map(({ id, reached }): Measure => ({ part: { kind: "zone", id }, value: reached ? 1 : 0, of: 1 })),
  ];
}

/** The middle of the box around an outline: enough for a kilometre. */
function middleOf(geometry: { readonly coordinates: unknown }): Point {
  const numbers = (geometry.coordinates as readonly unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  const [longitudes, latitudes] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  const middle = (all: readonly number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return { longitude: middle(longitudes), latitude: middle(latitudes) };
}
