import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { ensureDay } from "../hours/opening.command.ts";
import type { Closing } from "../hours/open-state.ts";
import type { FirstPhoto } from "../photos/first-photo.query.ts";
import type { Stage, Wheelchair } from "../place.ts";
import { openAt } from "./directory.filters.ts";
import { type DirectoryQuestion, anyHasWords, likeness, order, selection } from "./selection.query.ts";
import { entryColumns } from "./selection-entry.query.ts";

const pageSize = 12;

export interface ListedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly stage: Stage;
  readonly commune_code: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly activities: readonly string[];
  readonly services: readonly string[];
  readonly themes: readonly string[];
  readonly phone: string | null;
  readonly emails: readonly string[];
  readonly fees: readonly string[];
  readonly price_note: string | null;
  readonly hours: string | null;
  readonly wheelchair: Wheelchair | null;
  readonly facts_date: string;
  readonly confirmed_at: Date | null;
  readonly in_qpv: boolean;
  readonly closings: readonly Closing[] | null;
  readonly metres: number | null;
  readonly photo: FirstPhoto | null;
}

export interface DirectoryPage {
  readonly places: readonly ListedPlace[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** One page of the list and the number of all. When nothing has the words typed: of what resembles them. */
export async function findPlaces(db: Db, asked: DirectoryQuestion): Promise<DirectoryPage> {
  await ensureOpenings(db, asked);
  const found = await list(db, asked);
  // To ask first whether anything has the words would take nearly as long as finding what has them.
  if (found.total > 0 || !asked.filters.q || (await isKnown(db, asked.filters.q))) return found;
  return list(db, { ...asked, typos: true });
}

/** In one query; a page beyond the last becomes the last. */
async function list(db: Db, asked: DirectoryQuestion): Promise<DirectoryPage> {
  const first = await findPage(db, asked, asked.filters.page);
  if (first.length > 0 || asked.filters.page === 1) return foundOf(first, first[0]?.total ?? 0, asked.filters.page);
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from places.place p where ${selection(asked)}`.execute(db);
  const last = Math.max(1, Math.ceil(rows[0]!.total / pageSize));
  return foundOf(await findPage(db, asked, last), rows[0]!.total, last);
}

/** What must be known before asking for all of them: openings of that day, and whether the words typed exist at all. */
export async function prepare(db: Db, asked: DirectoryQuestion): Promise<DirectoryQuestion> {
  await ensureOpenings(db, asked);
  return asked.filters.q ? { ...asked, typos: !(await isKnown(db, asked.filters.q)) } : asked;
}

async function ensureOpenings(db: Db, { filters, now }: DirectoryQuestion): Promise<void> {
  const at = openAt(filters, now);
  if (at) await ensureDay(db, dayOf(at));
}

async function isKnown(db: Db, words: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select ${anyHasWords(words)} as known`.execute(db);
  return rows[0]!.known;
}

/** The rows of the page are chosen first: what is costly to say of a place is computed for those only. */
async function findPage(db: Db, asked: DirectoryQuestion, page: number) {
  const { filters, territory, now } = asked;
  const entry = entryColumns(filters.near?.point ?? null, territory, now);
  const part = sql`order by ${order(filters)} limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const { rows } = await sql<ListedPlace & { total: number }>`${filters.q ? chooseByWords(asked, entry, part) : choose(asked, entry, part)}`.execute(db);
  return rows;
}

/** Indexes give the order and the count. */
function choose(asked: DirectoryQuestion, entry: RawBuilder<unknown>, part: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${entry}, (select count(*) from places.place p where ${selection(asked)})::int as total
    from (select p.* from places.place p where ${selection(asked)} ${part}) p
    order by ${order(asked.filters)}`;
}

/** Words are read from each row that has them: once, for the count and the order together. */
function chooseByWords(asked: DirectoryQuestion, entry: RawBuilder<unknown>, part: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    with matched as materialized (
      select p.id, p.name, p.known_on, p.longitude, p.latitude, ${likeness(asked)} as likeness from places.place p where ${selection(asked)})
    select ${entry}, (select count(*) from matched)::int as total
    from unnest(array(select p.id from matched p ${part})) with ordinality as chosen (id, at)
    join places.place p on p.id = chosen.id
    order by chosen.at`;
}

const foundOf = (places: readonly ListedPlace[], total: number, page: number): DirectoryPage => ({
  places,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / pageSize)),
});

/** When nothing was found: the nearest place that keeps all wishes but those of where. */
export async function findNearest(db: Db, wanted: DirectoryQuestion): Promise<ListedPlace | null> {
  const asked = await prepare(db, wanted);
  const { filters } = asked;
  const point = filters.near?.point ?? filters.commune?.point;
  if (!point) return null;
  const near = { point, typed: "", commune: null };
  const wider = { ...asked, filters: { ...filters, commune: null, associated: null, near, km: 100, sort: "distance" as const } };
  const found = await findPage(db, wider, 1);
  return found[0] ?? (await findPage(db, { ...wider, filters: { ...wider.filters, q: "", openNow: false, openOn: null } }, 1))[0] ?? null;
}

const trustMilliseconds = 15_000;
const counts = new WeakMap<object, { at: number; byCommune: ReadonlyMap<string, number> }>();

/** How many places each commune lists, all filters removed: the shades of the map. Kept a quarter of a minute. */
export async function countByCommune(db: Db): Promise<ReadonlyMap<string, number>> {
  const key = db.getExecutor().adapter;
  const kept = counts.get(key);
  if (kept && performance.now() - kept.at < trustMilliseconds) return kept.byCommune;
  const { rows } = await sql<{ commune_code: string; count: number }>`
    select commune_code, count(*)::int as count from places.place where status = 'published' and stage <> 'closed' group by 1`.execute(db);
  const byCommune = new Map(rows.map(({ commune_code, count }) => [commune_code, count]));
  counts.set(key, { at: performance.now(), byCommune });
  return byCommune;
}
