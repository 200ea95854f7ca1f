import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import type { Vote } from "../votes.query.ts";
import { areaOf, type Difference, differencesOf, type Origin } from "./origin.ts";
import { findOrigins } from "./origin.query.ts";

/** In what a vote is no longer as its stage says, what the stage says, and the names of the communes on both sides; null: whole metropolis. */
export interface StageDrift {
  readonly origin: Origin;
  readonly differences: readonly Difference[];
  readonly area: { readonly stage: readonly string[] | null; readonly vote: readonly string[] | null };
}

/** Null where the vote is of no stage, or is as its stage says. */
export async function findMoved(db: Db, vote: Vote): Promise<StageDrift | null> {
  const origin = vote.stage_id ? (await findOrigins(db, [vote.stage_id])).get(vote.stage_id) : undefined;
  if (!origin) return null;
  const territory = await readTerritory(db);
  const differences = differencesOf(vote, origin, territory);
  if (differences.length === 0) return null;
  const names = (codes: readonly string[] | null) => codes?.map((code) => territory.communeByCode(code)?.commune.name ?? code) ?? null;
  return { origin, differences, area: { stage: names(areaOf(origin, territory)), vote: names(vote.area) } };
}
