import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/** Agreements and half-days of a place go over to the record that was kept. */
const merged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    await sql`update telework.agreement set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    await sql`update telework.stay set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    await sql`select telework.move_settlements(${gone}, ${kept})`.execute(db);
  },
};

const unmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    await sql`update telework.agreement set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
    await sql`update telework.stay set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
    await sql`select telework.move_settlements_back(${gone}, ${kept})`.execute(db);
  },
};

export const mergedPlaces: readonly Listener[] = [merged, unmerged];
