import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { deleteComments } from "#processes";

/** What was tried in rehearsal goes: amendments, comments, and the versions that came of them. The first version is read again. */
export async function clearTexts(trx: Db, stageId: string): Promise<void> {
  const ofStage = sql`(select id from texts.text where stage_id = ${stageId})`;
  const { rows } = await sql<{ id: string }>`select id from texts.text where stage_id = ${stageId}`.execute(trx);
  await deleteComments(
    trx,
    "text",
    rows.map(({ id }) => id),
  );
  await sql`delete from texts.amendment where text_id in ${ofStage}`.execute(trx);
  await sql`delete from texts.text_version where text_id in ${ofStage} and number > 1`.execute(trx);
  await sql`
    update texts.text set state = 'open', version = 1, final_at = null, last_number = 0
    where stage_id = ${stageId} and state <> 'draft'`.execute(trx);
}

/** Of a process that is duplicated: each text as it is read today, as a draft of the new one. */
export async function copyTexts(trx: Db, from: string, to: string): Promise<void> {
  const { rows } = await sql<{ id: string; old: string; version: number }>`
    with olds as (select * from texts.text where stage_id = ${from}),
      news as (
        insert into texts.text (process_id, stage_id, slug, title, introduction, last_paragraph)
        select s.process_id, s.id, o.slug, o.title, o.introduction, o.last_paragraph from olds o cross join processes.stage s where s.id = ${to}
        returning id, slug)
    select n.id, o.id as old, greatest(o.version, 1) as version from news n join olds o on o.slug = n.slug`.execute(trx);
  for (const { id, old, version } of rows) {
    await sql`insert into texts.text_version (text_id, number) values (${id}, 1)`.execute(trx);
    await sql`
      insert into texts.text_paragraph (text_id, version, paragraph, position, level, body)
      select ${id}, 1, paragraph, position, level, body from texts.text_paragraph where text_id = ${old} and version = ${version}`.execute(trx);
  }
}
