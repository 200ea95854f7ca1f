import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTerritory } from "#territory";
import { stagesOf, type Scale, settingsOf } from "#processes";
import { placesFor } from "../../write/draft.ts";
import type { Rules } from "../../write/rules.query.ts";

/** What an idea of a process must be, for a job: nobody is there to be shown the process or not. */
export async function findRules(db: Db, processId: string, locale: Locale): Promise<Rules> {
  const [territory, stages, { rows: categories }, { rows: places }] = await Promise.all([
    readTerritory(db),
    stagesOf(db, processId),
    sql<Rules["categories"][number]>`select id, slug, name from processes.category where process_id = ${processId} order by position`.execute(db),
    sql<{ scale: Scale; communes: string[] }>`
      select scale, array(select commune_code::text from processes.process_commune c where c.process_id = p.id order by 1) as communes
      from processes.process p where id = ${processId}`.execute(db),
  ]);
  const settings = settingsOf("collect", stages.find(({ kind }) => kind === "collect")?.settings);
  return { territory, categories, locale, ...placesFor(places[0]!, territory.communes), ...settings };
}
