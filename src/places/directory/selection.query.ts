import { type RawBuilder, sql } from "kysely";

import { folded, wordsQuery } from "#platform/search/words.query.ts";
import { dayOf } from "#platform/time/day.ts";
import { qpv, type Territory } from "#territory";
import { openedBy } from "../indicators/opened.query.ts";
import { servicesFor, type Theme } from "../vocabulary-themes.ts";
import { type Filters, type ListedKind, openAt } from "./directory.filters.ts";

export interface DirectoryQuestion {
  readonly filters: Filters;
  readonly territory: Territory;
  readonly now: Date;
  /** No place has these words: look for what resembles them. */
  readonly typos?: boolean;
}

/** Which places `p` are meant. Ideas and trials are listed and say so; places closed for good are not. */
export function selection({ filters, territory, now, typos }: DirectoryQuestion): RawBuilder<boolean> {
  const at = openAt(filters, now);
  const conditions: RawBuilder<unknown>[] = [sql`p.status = 'published' and p.stage <> 'closed'`];
  if (filters.associated) conditions.push(sql`p.insee_code = ${filters.associated.code}`);
  else if (filters.commune) conditions.push(sql`p.commune_code = ${filters.commune.code}`);
  if (filters.near) conditions.push(sql`${around(filters.near.point, filters.km)} and ${metresFrom(filters.near.point)} <= ${filters.km * 1000}`);
  if (filters.activities.length > 0) conditions.push(sql`p.activities && ${[...filters.activities]}::text[]`);
  if (filters.services.length > 0) conditions.push(sql`p.services && ${[...filters.services]}::text[]`);
  if (filters.themes.length > 0) conditions.push(helpsWith(filters.themes));
  if (filters.publics.length > 0) conditions.push(sql`(p.publics && ${[...filters.publics]}::text[] or p.publics = '{}')`);
  if (filters.kind) conditions.push(filters.kind === "open" ? isOpenPlace(territory, dayOf(now)) : kinds[filters.kind]);
  if (filters.mediation) conditions.push(sql`p.services <> '{}'`);
  if (filters.wheelchair) conditions.push(sql`p.wheelchair = 'yes'`);
  if (filters.free) conditions.push(sql`p.fees @> '{free}'`);
  if (filters.qpv) conditions.push(sql`p.id in (select z.place_id from places.place_zone z where z.zone_id = any(${zoneIds(territory)}::uuid[]))`);
  if (filters.q) conditions.push(typos ? sql`${folded(filters.q)} <% p.folded` : sql`p.search @@ ${wordsQuery(filters.q)}`);
  if (at) conditions.push(isOpenAt(at));
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** A place `p` helps with one of these: it says so, or one of its digital services means it. */
export function helpsWith(themes: readonly Theme[]): RawBuilder<boolean> {
  return sql<boolean>`(p.themes && ${[...themes]}::text[] or p.services && ${servicesFor(themes)}::text[])`;
}

/** The very places that the figure counts: two records that may be of one place are there once, until somebody decides. */
const isOpenPlace = (territory: Territory, day: string): RawBuilder<boolean> =>
  sql<boolean>`p.id in (select o.id from (${openedBy(day, territory, { places: "open" })}) o where o.is_open)`;

const kinds: Readonly<Record<Exclude<ListedKind, "open">, RawBuilder<boolean>>> = {
  project: sql<boolean>`p.stage in ('idea', 'prefiguration') and not places.is_counter(p.typologies)`,
  counter: sql<boolean>`places.is_counter(p.typologies)`,
};

/** Hours say open at that instant, and no exceptional closing that day. */
export function isOpenAt(at: Date): RawBuilder<boolean> {
  return sql<boolean>`p.stage in ('opening', 'rooted')
    and p.hours = any(array(select o.hours from places.opening o where o.during @> ${at.toISOString()}::timestamptz))
    and not exists (select from places.closing c where c.place_id = p.id and c.during @> ${dayOf(at)}::date)`;
}

export const zoneIds = (territory: Territory): string[] => territory.zones(qpv).map(({ id }) => id);

/** Metres on a plane around the point: at the size of a metropolis the earth is flat to a thousandth. */
export function metresFrom({ longitude, latitude }: { longitude: number; latitude: number }): RawBuilder<number> {
  const east = 111_320 * Math.cos((latitude * Math.PI) / 180);
  return sql<number>`sqrt(((p.longitude - ${longitude}::float8) * ${east}::float8) ^ 2 + ((p.latitude - ${latitude}::float8) * 110574) ^ 2)`;
}

/** The square around a point, for the index. */
export function around({ longitude, latitude }: { longitude: number; latitude: number }, km: number): RawBuilder<boolean> {
  const [east, north] = [km / (111.32 * Math.cos((latitude * Math.PI) / 180)), km / 110.574];
  return sql<boolean>`p.longitude between ${longitude - east}::float8 and ${longitude + east}::float8
    and p.latitude between ${latitude - north}::float8 and ${latitude + north}::float8`;
}

/** Whether any listed place has the words; else a typo is likely. */
export function anyHasWords(q: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from places.place p where p.status = 'published' and p.search @@ ${wordsQuery(q)})`;
}

/** How well a place answers the words typed. */
export function likeness({ filters: { q }, typos }: DirectoryQuestion): RawBuilder<number> {
  return typos ? sql<number>`word_similarity(${folded(q)}, p.folded)` : sql<number>`ts_rank(p.search, ${wordsQuery(q)})`;
}

/** Of rows `p` that have a likeness when words were typed. */
export function order({ near, q, sort }: Filters): RawBuilder<unknown> {
  const name = sql`p.name collate "fr-x-icu", p.id`;
  if (sort === "distance" && near) return sql`${metresFrom(near.point)}, p.id`;
  if (sort === "fresh") return sql`p.known_on desc, p.id`;
  if (sort === "relevance" && q) return sql`p.likeness desc, ${name}`;
  return name;
}
