import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";

import type { Db } from "#platform/db/db.ts";
import { routes } from "../routes.ts";

/** Second words of addresses of the room: a place of that name must not hide them. */
const reserved = Object.values(routes).flatMap(({ pattern }) => /^\/lieux\/([a-z-]+)(?:\/|$)/.exec(pattern)?.[1] ?? []);

interface Naming {
  readonly name: string;
  readonly commune: string;
  /** Its address elsewhere. */
  readonly wished?: string | null;
}

/** Free slugs for places, each once: what it wishes; its name; name and commune; then -2, -3 … */
export async function freeSlugs(db: Db, namings: readonly Naming[]): Promise<string[]> {
  const wanted = namings.map(wantedSlugs);
  const taken = new Set([...reserved, ...(await existing(db, wanted.flat()))]);
  const chosen = wanted.map(([, ...slugs]) => take(slugs, taken));

  let [from, to] = [2, 20];
  while (chosen.includes(null)) {
    const numbered = wanted.map(([long], i) => (chosen[i] === null ? numbers(from, to).map((number) => `${long}-${number}`) : []));
    for (const slug of await existing(db, numbered.flat())) taken.add(slug);
    for (const [i, slugs] of numbered.entries()) chosen[i] ??= take(slugs, taken);
    [from, to] = [to + 1, to * 5];
  }
  return chosen as string[];
}

function take(slugs: readonly string[], taken: Set<string>): string | null {
  const free = slugs.find((slug) => !taken.has(slug)) ?? null;
  if (free) taken.add(free);
  return free;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function wantedSlugs({ name, commune, wished }: Naming): [long: string, ...first: string[]] {
  const short = slugOf(name, "lieu");
  const where = slugOf(commune);
  const long = short.endsWith(where) ? short : `${short}-${where}`;
  return [long, ...(wished ? [wished] : []), short, long];
}

async function existing(db: Db, slugs: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("places.place")
    .select("slug")
    .where("slug", "=", sql<string>`any(${[...new Set(slugs)]}::text[])`)
    .execute();
  return rows.map(({ slug }) => slug);
}
