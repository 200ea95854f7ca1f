import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { openAt } from "../directory/directory.filters.ts";
import { type DirectoryQuestion, selection } from "../directory/selection.query.ts";
import { ensureDay } from "../hours/opening.command.ts";

/** Above this, names would make the page too heavy: the list by commune says how many, and the directory has them all. */
const mostNames = 400;

interface NamedPlace {
  readonly slug: string;
  readonly name: string;
}

export interface CommuneCount {
  readonly code: string;
  readonly count: number;
  /** Empty when there are too many places in all. */
  readonly places: readonly NamedPlace[];
}

export interface DirectoryMap {
  readonly total: number;
  /** Places of the selection without a known point: they are in the list only. */
  readonly pointless: number;
  readonly named: boolean;
  readonly communes: readonly CommuneCount[];
}

/** The places of a selection, by commune, as the list that equals the map. */
export async function findByCommune(db: Db, asked: DirectoryQuestion): Promise<DirectoryMap> {
  const at = openAt(asked.filters, asked.now);
  if (at) await ensureDay(db, dayOf(at));
  const { rows } = await sql<{ code: string; count: number; pointless: number }>`
    select p.commune_code as code, count(*)::int as count, (count(*) filter (where p.longitude is null))::int as pointless
    from places.place p where ${selection(asked)} group by 1 order by 2 desc, 1`.execute(db);
  const sum = (key: "count" | "pointless") => rows.reduce((total, row) => total + row[key], 0);
  const total = sum("count");
  const named = total <= mostNames;
  const names = named ? await findNames(db, asked) : new Map<string, NamedPlace[]>();
  return { total, pointless: sum("pointless"), named, communes: rows.map(({ code, count }) => ({ code, count, places: names.get(code) ?? [] })) };
}

async function findNames(db: Db, asked: DirectoryQuestion): Promise<Map<string, NamedPlace[]>> {
  const { rows } = await sql<NamedPlace & { code: string }>`
    select p.commune_code as code, p.slug, p.name from places.place p
    where ${selection(asked)} order by p.name collate "fr-x-icu", p.id`.execute(db);
  return Map.groupBy(rows, ({ code }) => code);
}
