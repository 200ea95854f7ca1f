import { sql } from "kysely";

import { numberedPeople } from "../analyse/material.query.ts";
import type { Db } from "#platform/db/db.ts";

export interface FileStatement {
  readonly number: number;
  readonly words: string;
  readonly left: boolean;
  readonly agree: number;
  readonly disagree: number;
  readonly askedFirst: boolean;
  /** Of its line as it was published. */
  readonly print: string | null;
}

/** As they may be published: what was taken out, or hidden by moderators, has no words any more. */
export async function readFileStatements(db: Db, conversationId: string): Promise<FileStatement[]> {
  const { rows } = await sql<FileStatement>`
    with told as (
      select t.*, t.state = 'withdrawn' or exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text) as left_out
      from opinions.statement t where t.conversation_id = ${conversationId} and t.state in ('shown', 'withdrawn'))
    select t.number, case when t.left_out then '' else t.words end as words, t.left_out as left, t.asked_first as "askedFirst", t.print,
      count(*) filter (where v.opinion = 1 and p.id is not null)::int as agree, count(*) filter (where v.opinion = -1 and p.id is not null)::int as disagree
    from told t left join opinions.vote v on v.statement_id = t.id left join (${numberedPeople(conversationId)}) p on p.id = v.participant_id
    group by t.number, t.words, t.left_out, t.asked_first, t.print order by t.number`.execute(db);
  return rows;
}
