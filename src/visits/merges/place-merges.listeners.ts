import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";
import { tieVisitsOf } from "../report/tie-visit.command.ts";

interface Merge {
  readonly kept: string;
  readonly gone: string;
}

/** Hosts went over to the record that was kept: what they are asked goes with them. A stop that would meet another one there stays. */
const placesMerged: Listener<Merge> = {
  event: "places.merged",
  async handle({ db }, { kept, gone }) {
    await sql`
      update visits.stop s set place_id = ${kept}, place_before = ${gone}
      where s.place_id = ${gone} and not exists (
        select from visits.stop o
        where o.place_id = ${kept} and o.id <> s.id
          and (o.request_id = s.request_id or (o.state = 'accepted' and s.state = 'accepted' and o.during && s.during)))`.execute(db);
    await tieVisitsOf(db, [kept, gone]);
  },
};

const placesUnmerged: Listener<Merge> = {
  event: "places.unmerged",
  async handle({ db }, { kept, gone }) {
    await sql`update visits.stop set place_id = place_before, place_before = null where place_id = ${kept} and place_before = ${gone}`.execute(db);
    await tieVisitsOf(db, [kept, gone]);
  },
};

export const mergedPlaces: readonly Listener[] = [placesMerged, placesUnmerged];
