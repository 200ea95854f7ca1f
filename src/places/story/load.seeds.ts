import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { savePlaces } from "../saving/save-place.command.ts";
import { chance } from "./chance.ts";
import { communesByPeople, loadEntry } from "./load-entry.ts";

const batch = 500;

/** Adds so many invented places. A second time the same ones are found again and nothing is added. */
export async function plantLoad(trx: Db, count: number, say: (step: string) => void): Promise<void> {
  const territory = await readTerritory(trx);
  const communes = communesByPeople(territory);
  const random = chance(59_000);
  for (let done = 0; done < count; done += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - done) }, (_, at) => done + at + 1);
    await savePlaces(
      trx,
      numbers.map((number) => loadEntry(number, communes, territory, random)),
      territory,
    );
    const planted = done + numbers.length;
    if (planted === count || planted % 2000 === 0) say(`Places: ${planted} of ${count}`);
  }
  await spreadOpenings(trx);
}

/** Those open opened one after another over twelve years, so that their figures have a history. */
async function spreadOpenings(trx: Db): Promise<void> {
  await sql`
    insert into places.stage_date (place_id, stage, since)
    select id, stage, date '2014-11-24' + (row_number() over (order by name, id) % 4383)::int from places.place where stage in ('opening', 'rooted')
    on conflict do nothing`.execute(trx);
}
