import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast, findPerson } from "#people";
import { suggestDuplicates } from "../import/duplicates/suggest-duplicates.command.ts";
import { mergeIn } from "./merge.command.ts";

const pairs = {
  waiting: [
    ["la-forge-aux-circuits", "forge-au-circuit"],
    ["le-canal-numerique", "canal-numerique"],
  ],
  merged: ["le-clic-du-faubourg", "clic-du-faubourg"],
  apart: ["le-moulinage-bleu", "moulinage-bleu"],
} as const;

const officer = cast.chloe.id;

/** Two pairs to look at, one merged, one that is two places. The story of a house without people has none of it. */
export async function tellMerges(trx: Db): Promise<void> {
  if (!(await findPerson(trx, officer))) return;
  const idOf = await identify(trx, [...pairs.waiting.flat(), ...pairs.merged, ...pairs.apart]);
  if (!idOf) return;
  const all = [...pairs.waiting, pairs.merged, pairs.apart].map(([one, other]) => [idOf(one), idOf(other)] as const);
  for (const [one, other] of all)
    await sql`
      update places.place d set longitude = o.longitude + 0.0004, latitude = o.latitude + 0.0002
      from places.place o where o.id = ${one} and d.id = ${other}`.execute(trx);
  await suggestDuplicates(
    trx,
    all.map(([, other]) => other),
  );

  const [kept, gone] = [await seen(trx, idOf(pairs.merged[0])), await seen(trx, idOf(pairs.merged[1]))];
  const reason = "Le même local et le même conseiller, dans deux fichiers.";
  const merged = await mergeIn(trx, { kept, gone, choices: { summary: "other", phone: "other", emails: "both" }, reason, by: officer });
  if (!merged.ok) throw new Error(`the demo's merge was refused: ${merged.problem}`);
  await sql`
    update places.duplicate_suggestion set decided = 'not_duplicates', decided_by = ${officer}, decided_at = '2026-11-16T09:20:00Z',
      decide_reason = 'Deux étages, deux équipes, deux entrées.'
    where place_id = least(${idOf(pairs.apart[0])}::uuid, ${idOf(pairs.apart[1])}::uuid)
      and other_id = greatest(${idOf(pairs.apart[0])}::uuid, ${idOf(pairs.apart[1])}::uuid)`.execute(trx);
  await dateMerge(trx, [kept.id, gone.id]);
}

async function identify(trx: Db, slugs: readonly string[]): Promise<((slug: string) => string) | null> {
  const rows = await trx.selectFrom("places.place").select(["id", "slug"]).where("slug", "in", slugs).execute();
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  return slugs.every((slug) => ids.has(slug)) ? (slug) => ids.get(slug)! : null;
}

async function seen(trx: Db, id: string): Promise<{ id: string; seen: string }> {
  const { rows } = await sql<{ seen: string }>`select md5((to_jsonb(p) - 'search' - 'folded')::text) as seen from places.place p
    where id = ${id}`.execute(trx);
  return { id, seen: rows[0]!.seen };
}

/** In the story it was done last week. */
async function dateMerge(trx: Db, ids: readonly string[]): Promise<void> {
  const day = "2026-11-17T10:05:00Z";
  await sql`update places.merge set merged_at = ${day} where kept_id = ${ids[0]}`.execute(trx);
  await sql`update places.duplicate_suggestion set decided_at = ${day} where decided = 'merged'`.execute(trx);
  await sql`update places.change set at = ${day} where place_id = any(${[...ids]}::uuid[]) and at = now()`.execute(trx);
  await sql`update places.first_words set at = ${day} where place_id = any(${[...ids]}::uuid[]) and at = now()`.execute(trx);
  await sql`update places.place set updated_at = ${day} where id = any(${[...ids]}::uuid[])`.execute(trx);
}
