import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Listener } from "#platform/jobs/listener.ts";
import { endStory, tellPast } from "#platform/start/story-past.command.ts";
import { addDays } from "#platform/time/day.ts";
import { cast } from "#people";
import { readTerritory } from "#territory";
import { actId, plantActs } from "./acts.seeds.ts";
import { findAwarded, findSealedVote } from "./story-things.query.ts";
import { ofCommunes, ofVote } from "./told.seeds.ts";

const near = "budget-de-proximite-2025";

/** The demo's vote is counted once the house is open: then the council of the metropolis follows it, and a commune lends a place to one of its ideas. */
export const afterVote: Listener<{ readonly vote: string }> = {
  event: "budgets.story_told",
  handle: ({ db }) =>
    db.transaction().execute(async (trx) => {
      await tellPast(trx);
      await tellAfterVote(trx);
      await endStory(trx);
    }),
};

async function tellAfterVote(trx: Db): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from deliberations.deliberation where id in (${actId(1)}, ${actId(12)})`.execute(trx);
  // Only into the story, and once.
  if (rows[0]!.n !== 1) return;
  const [awarded, vote] = [await findAwarded(trx, near), await findSealedVote(trx, near)];
  const [first] = awarded;
  if (!first || !vote) return;
  const settled = awarded.find(({ place }) => place !== null);
  const acts = [ofVote(12, awarded, vote.id, addDays(first.day, 25)), ...(settled ? [ofCommunes(13, settled, addDays(first.day, 60))] : [])];
  await plantActs(trx, await readTerritory(trx), acts, cast.chloe.id);
}
