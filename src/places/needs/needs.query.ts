import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { helpsWith } from "../directory/selection.query.ts";
import { groupCodes, type Theme, type ThemeGroup, themesOf } from "../vocabulary-themes.ts";

/** Open to people: what is only an idea helps nobody yet. */
const open = sql`p.status = 'published' and p.stage in ('opening', 'rooted')`;

/** How many open places help with each of these lists of themes. Places that offer the same are asked once: there are few ways to help. */
async function countHelping(db: Db, asked: readonly (readonly Theme[])[]): Promise<readonly number[]> {
  const counts = asked.map((themes) => sql`coalesce(sum(p.places) filter (where ${helpsWith(themes)}), 0)::int`);
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}] as counts from (
      select p.themes, p.services, count(*) as places from places.place p where ${open} group by p.themes, p.services) p`.execute(db);
  return rows[0]!.counts;
}

/** How many open places help with each group of needs. */
export async function countByGroup(db: Db): Promise<ReadonlyMap<ThemeGroup, number>> {
  const counts = await countHelping(db, groupCodes.map(themesOf));
  return new Map(groupCodes.map((group, at) => [group, counts[at]!]));
}

/** The same for some themes. */
export async function countByTheme(db: Db, themes: readonly Theme[]): Promise<ReadonlyMap<Theme, number>> {
  if (themes.length === 0) return new Map();
  const counts = await countHelping(
    db,
    themes.map((theme) => [theme]),
  );
  return new Map(themes.map((theme, at) => [theme, counts[at]!]));
}

export interface NeedLink {
  readonly id: string;
  readonly need: string;
  readonly title: string;
  readonly url: string;
}

/** Links kept for these needs, or for all, in the order in which they were added. */
export async function findLinks(db: Db, needs: readonly string[] | null): Promise<NeedLink[]> {
  const kept = db.selectFrom("places.need_link").select(["id", "need", "title", "url"]).orderBy("created_at").orderBy("id");
  return needs === null ? kept.execute() : needs.length === 0 ? [] : kept.where("need", "in", [...needs]).execute();
}
