import { sql } from "kysely";

import { searchPlaceBriefs } from "#places";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { readTerritory } from "#territory";
import { storyApplications, type StoryContext, storyInstruction } from "./story/applications.seeds.ts";
import { storyCalls } from "./story/calls.seeds.ts";

/** Calls of the demo, one at each point of its way, and sixty files. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const [territory, found] = await Promise.all([readTerritory(db), searchPlaceBriefs(db, { limit: 12 })]);
  const communes = territory.communes
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, 12)
    .map(({ code }) => code);
  const now = Date.now();
  const { calls, editions, envelopes } = storyCalls(now, communes);
  await insertRows(db, "calls.call", calls);
  await insertRows(db, "calls.edition", editions);
  await insertRows(db, "calls.envelope", envelopes);
  const context: StoryContext = { now, communes, places: found.map(({ id, name, communeCode }) => ({ id, name, communeCode })) };
  const { applications, authors, sendings, complements, questions } = storyApplications(context);
  await insertRows(db, "calls.application", applications);
  await insertRows(db, "calls.author", authors);
  await insertRows(db, "calls.sending", sendings);
  await insertRows(db, "calls.complement", complements);
  await insertRows(db, "calls.question", questions);
  const { opinions, notes, aid } = storyInstruction(now);
  await insertRows(db, "calls.opinion", opinions);
  await insertRows(db, "calls.note", notes);
  await insertRows(db, "calls.aid", aid);
  await sql`update calls.call c set last_number = (select coalesce(max(a.number), 0) from calls.application a where a.call_id = c.id)`.execute(db);
  say(`Calls for projects: ${calls.length} calls, ${applications.length} files of the demo's story`);
}
