import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { savePlaces } from "../saving/save-place.command.ts";
import { chance } from "./chance.ts";
import { daysBefore, today } from "./days.ts";
import { lifeOf } from "./life.ts";
import { runnersOf } from "./runners.ts";
import { story } from "./story.ts";
import type { DemoPlace } from "./told.ts";
import { entryOf, source } from "./told-entry.ts";

interface PlantedPlace {
  readonly id: string;
  readonly told: DemoPlace;
}

/** Saves the demo's places with their lives, closings, supports and history. Gives how many: none in another metropolis. */
export async function tellStory(trx: Db): Promise<number> {
  const territory = await readTerritory(trx);
  const random = chance(1789);
  const runBy = runnersOf();
  const entries = story.flatMap((told, number) => {
    const entry = entryOf(told, number, territory, random);
    return entry ? [{ ...entry, facts: { ...entry.facts, ...runBy(entry.facts) }, told }] : [];
  });
  // A year earlier some were told otherwise.
  const earlier = entries
    .filter(({ told }) => told.before !== null)
    .map(({ facts, origin, told }) => ({
      facts: { ...facts, ...told.before },
      origin: { ...origin, factsDate: daysBefore(origin.factsDate, 365) },
    }));
  await savePlaces(trx, earlier, territory);
  await dateHistory(trx);
  const saved = await savePlaces(trx, entries, territory);
  await dateHistory(trx);

  const planted = entries.map(({ told }, at) => ({ id: saved[at]!.id, told }));
  await saveLives(trx, planted);
  await saveClosings(trx, planted);
  await saveSupports(trx, planted);
  await confirmFresh(trx);
  return planted.length;
}

/** What this transaction wrote happened, in the story, on the day of the facts. */
async function dateHistory(trx: Db): Promise<void> {
  for (const table of ["change", "first_words"])
    await sql`
      update ${sql.table(`places.${table}`)} c set at = (p.facts_date + time '10:00') at time zone 'Europe/Paris'
      from places.place p where p.id = c.place_id and p.source = ${source} and c.at = now()`.execute(trx);
  await sql`
    update places.place p
    set created_at = first.at, updated_at = first.latest
    from (select place_id, min(at) as at, max(at) as latest from places.history group by place_id) as first
    where first.place_id = p.id and p.source = ${source}`.execute(trx);
}

/** Hosts of open places said this year that their record is still true; the others never did. */
async function confirmFresh(trx: Db): Promise<void> {
  await sql`
    update places.place set confirmed_at = (facts_date + time '17:30') at time zone 'Europe/Paris'
    where source = ${source} and stage in ('opening', 'rooted') and facts_date > ${daysBefore(today, 180)}::date`.execute(trx);
}

async function saveLives(trx: Db, planted: readonly PlantedPlace[]): Promise<void> {
  const random = chance(1792);
  const rows = planted.flatMap(({ id, told }) => lifeOf(told, random).map(({ stage, since }) => ({ place_id: id, stage, since })));
  if (rows.length > 0)
    await trx
      .insertInto("places.stage_date")
      .values(rows)
      .onConflict((known) => known.doNothing())
      .execute();
}

async function saveClosings(trx: Db, planted: readonly PlantedPlace[]): Promise<void> {
  const rows = planted.flatMap(({ id, told }) => told.closings.map(([first, last, reason]) => ({ place_id: id, during: `[${first},${last}]`, reason })));
  if (rows.length > 0) await trx.insertInto("places.closing").values(rows).execute();
}

async function saveSupports(trx: Db, planted: readonly PlantedPlace[]): Promise<void> {
  const rows = planted.flatMap(({ id, told }) => told.supports.map(([year, label, euros]) => ({ place_id: id, year, label, cents: euros * 100, source })));
  if (rows.length > 0) await trx.insertInto("places.support").values(rows).execute();
}
