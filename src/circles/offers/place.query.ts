import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { translations } from "../commons/sheet.query.ts";
import type { Translations } from "../commons/translated.ts";

interface HelpedWith {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly translations: Translations;
}

/** Published procedures that the structure of a place made or uses: who comes there is helped with them. A place belongs to the structure whose number its record bears. */
export async function findHelpedWith(db: Db, placeId: string): Promise<HelpedWith[]> {
  const { rows } = await sql<HelpedWith>`
    select c.slug, v.title, v.summary, ${translations} as translations from circles.common c
    join circles.version v on v.common_id = c.id and v.number = (select max(number) from circles.version where common_id = c.id)
    where c.kind = 'procedure' and c.state = 'published' and exists (
      select from places.place p join people.structure s on s.siret = p.structure_pivot or s.rna = p.structure_pivot
      where p.id = ${placeId}::uuid and (exists (select from circles.use u where u.common_id = c.id and u.structure_id = s.id)
        or exists (select from circles.author a where a.common_id = c.id and a.structure_id = s.id)))
    order by v.title collate "fr-x-icu", c.slug limit 10`.execute(db);
  return rows;
}
