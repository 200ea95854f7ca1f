import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";
import { tieStructures } from "../saving/tie-structures.command.ts";

/** A structure that is registered, or whose number is put right, runs from then on the places that bear its number. */
export const structureSaved: Listener<{ readonly id: string }> = {
  event: "people.structure_saved",
  async handle({ db }, { id }) {
    const { rows } = await sql<{ id: string }>`
      select p.id from places.place p join people.structure s on s.id = ${id} and (p.structure_pivot = s.siret or p.structure_pivot = s.rna)
      union
      select l.to_id::uuid from thread.link l where l.from_kind = 'structure' and l.from_id = ${id} and l.relation = 'runs' and l.to_kind = 'place'
        and l.removed_at is null`.execute(db);
    await tieStructures(
      db,
      rows.map((row) => row.id),
    );
  },
};
