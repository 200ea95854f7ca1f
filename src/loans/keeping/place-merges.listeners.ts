import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/** What a place lends and borrows goes over to the record that was kept. */
const merged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    await sql`update loans.loan set place_id = ${kept}, place_before = ${gone} where place_id = ${gone}`.execute(db);
    await sql`update loans.loan set to_place_id = ${kept}, to_place_before = ${gone} where to_place_id = ${gone}`.execute(db);
  },
};

const unmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    await sql`update loans.loan set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
    await sql`update loans.loan set to_place_id = to_place_before, to_place_before = null where to_place_id = ${kept} and to_place_before = ${gone}`.execute(
      db,
    );
  },
};

export const mergedPlaces: readonly Listener[] = [merged, unmerged];
