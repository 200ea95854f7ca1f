import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job } from "#platform/jobs/job.ts";
import type { Indicator } from "#territory";

/** Datasets know the database alone: what rooms offer is written there when the house opens, so that files say the unit of each figure. */
export const definitionsJob: Job = {
  name: "governance/definitions",
  says: {
    fr: "Définitions des chiffres, pour les données ouvertes",
    en: "Definitions of figures, for open data",
    nl: "Definities van cijfers, voor open data",
  },
  run: ({ db, offers }) => keepDefinitions(db, offers.indicators),
};

/** One that did not change keeps the instant of its last change. One that is offered no more stays: what was kept of it needs its unit. */
async function keepDefinitions(db: Db, indicators: readonly Indicator[]): Promise<void> {
  const rows = indicators.map(({ id, title, definition, source, counted, unit, type, estimate, persons }) => ({
    ...{ indicator: id, title: title.fr, definition: definition.fr, source: source.fr, counted: counted.fr, unit, type },
    ...{ reliability: estimate ? "estimated" : "counted", persons: persons ?? false },
  }));
  await sql`
    insert into governance.offered as o (indicator, title, definition, source, counted, unit, type, reliability, persons)
    select indicator, title, definition, source, counted, unit, type, reliability, persons
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r (indicator text, title text, definition text, source text, counted text, unit text, type text, reliability text, persons boolean)
    on conflict (indicator) do update
      set title = excluded.title, definition = excluded.definition, source = excluded.source, counted = excluded.counted,
        unit = excluded.unit, type = excluded.type, reliability = excluded.reliability, persons = excluded.persons, changed_at = now()
      where (o.title, o.definition, o.source, o.counted, o.unit, o.type, o.reliability, o.persons) is distinct from
        (excluded.title, excluded.definition, excluded.source, excluded.counted, excluded.unit, excluded.type, excluded.reliability,
          excluded.persons)`.execute(db);
}
