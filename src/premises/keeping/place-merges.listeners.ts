import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";
import { tieOffers } from "../tie.command.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/** What a place offered goes over to the record that was kept, with its commune. */
const merged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    const { rows } = await sql<{ id: string }>`
      update premises.offer o set place_id = p.id, place_before = ${gone}, commune_code = p.commune_code
      from places.place p where p.id = ${kept} and o.place_id = ${gone} returning o.id`.execute(db);
    await tieOffers(db, idsOf(rows));
  },
};

const unmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    const { rows } = await sql<{ id: string }>`
      update premises.offer o set place_id = p.id, place_before = null, commune_code = p.commune_code
      from places.place p where p.id = ${gone} and o.place_id = ${kept} and o.place_before = ${gone} returning o.id`.execute(db);
    await tieOffers(db, idsOf(rows));
  },
};

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

export const mergedPlaces: readonly Listener[] = [merged, unmerged];
