import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

/** What was tried in rehearsal goes: who took part, what they said and wrote, the calculation. Statements of the team stay. */
export async function clearConversations(trx: Db, stageId: string): Promise<void> {
  const ofStage = sql`(select id from opinions.conversation where stage_id = ${stageId})`;
  await sql`delete from opinions.statement where conversation_id in ${ofStage} and not seed`.execute(trx);
  await sql`delete from opinions.participant where conversation_id in ${ofStage}`.execute(trx);
  await sql`delete from opinions.answer where conversation_id in ${ofStage}`.execute(trx);
  await sql`delete from opinions.analysis where conversation_id in ${ofStage}`.execute(trx);
  await sql`update opinions.statement set priority = null, print = null where conversation_id in ${ofStage}`.execute(trx);
  await sql`
    update opinions.conversation set stale = false, published_at = null, unlinked_at = null, fingerprint = null,
      state = case when state = 'published' then 'open' else state end
    where stage_id = ${stageId}`.execute(trx);
}

/** Of a process that is duplicated: the same questions and statements of the team, in preparation, to be compared with what came of them. */
export async function copyConversations(trx: Db, from: string, to: string): Promise<void> {
  await sql`
    with olds as (select * from opinions.conversation where stage_id = ${from} and entry <> 'import'),
      news as (
        insert into opinions.conversation (process_id, stage_id, slug, title, introduction, entry, language, statements_each, read_first, last_number, earlier_id)
        select s.process_id, s.id, o.slug, o.title, o.introduction, o.entry, o.language, o.statements_each, o.read_first, o.last_number,
          case when o.state = 'published' then o.id end
        from olds o cross join processes.stage s where s.id = ${to} returning id, slug)
    insert into opinions.statement (conversation_id, number, words, language, seed, asked_first, state)
    select n.id, t.number, t.words, t.language, true, t.asked_first, 'shown'
    from news n join olds o on o.slug = n.slug join opinions.statement t on t.conversation_id = o.id
    where t.seed and t.state = 'shown'`.execute(trx);
}
