import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Wording {
  readonly version: number;
  readonly level: number;
  readonly body: string;
  readonly rank: number | null;
}

/** A paragraph in each published version in which it has another wording than before, the newest first. Empty for one that never was. */
export async function readWordings(db: Db, textId: string, paragraph: number): Promise<Wording[]> {
  const { rows } = await sql<Wording>`
    select version, level, body, rank from (
      select p.version, p.level, p.body, lag(p.body) over (order by p.version) as before,
        case when p.level = 0 then (select count(*)::int from texts.text_paragraph r
          where r.text_id = p.text_id and r.version = p.version and r.level = 0 and r.position <= p.position) end as rank
      from texts.text_paragraph p
      join texts.text_version v on v.text_id = p.text_id and v.number = p.version and v.published_at is not null
      where p.text_id = ${textId} and p.paragraph = ${paragraph}
    ) w where w.before is distinct from w.body order by version desc`.execute(db);
  return rows;
}
