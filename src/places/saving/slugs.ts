import type { Db } from "#platform/db/db.ts";
import { communeSlug } from "#territory";

/** Second words of addresses of the room: a place of that name must not hide them. */
const reserved = new Set(["proposer", "carte", "csv", "geojson", "integrer", "recherche", "affiche", "demo"]);

export interface Naming {
  readonly name: string;
  readonly commune: string;
}

/** Free slugs for places, each once: its name; name and commune; then -2, -3 … */
export async function freeSlugs(db: Db, namings: readonly Naming[]): Promise<string[]> {
  const wanted = namings.map(wantedSlugs);
  const taken = new Set(reserved);
  for (const slug of await existing(db, wanted.flat())) taken.add(slug);

  const chosen: string[] = [];
  for (const [short, long] of wanted) {
    const slug = !taken.has(short) ? short : !taken.has(long) ? long : await numbered(db, long, taken);
    taken.add(slug);
    chosen.push(slug);
  }
  return chosen;
}

function wantedSlugs({ name, commune }: Naming): [short: string, long: string] {
  const short = communeSlug(name).slice(0, 80).replace(/-+$/, "") || "lieu";
  const where = communeSlug(commune);
  return [short, short.endsWith(where) ? short : `${short}-${where}`];
}

async function existing(db: Db, slugs: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom("places.place").select("slug").where("slug", "in", [...new Set(slugs)]).execute();
  return rows.map(({ slug }) => slug);
}

async function numbered(db: Db, slug: string, taken: Set<string>): Promise<string> {
  if (!taken.has(`${slug}-2`)) {
    const rows = await db.selectFrom("places.place").select("slug").where("slug", "like", `${slug}-%`).execute();
    for (const row of rows) taken.add(row.slug);
  }
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
