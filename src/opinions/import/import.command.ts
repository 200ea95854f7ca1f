import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ReadConversation } from "../compute/read-conversation.ts";
import { opinionNumbers } from "../conversation.ts";
import { record, slugFor } from "../hold.command.ts";

interface At {
  readonly processId: string;
  readonly stageId: string;
  readonly title: string;
  readonly language: Locale;
  readonly by: string;
}

/** A conversation held elsewhere comes in whole, in preparation. Gives its address. */
export async function importConversation(db: Db, { processId, stageId, title, language, by }: At, read: ReadConversation): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const slug = await slugFor(trx, processId, title);
    const last = read.statements.reduce((most, { number }) => Math.max(most, number), 0);
    const { rows } = await sql<{ id: string }>`
      insert into opinions.conversation (process_id, stage_id, slug, title, entry, language, statements_each, read_first, last_number, created_by)
      values (${processId}, ${stageId}, ${slug}, ${title}, 'import', ${language}, 0, true, ${last}, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await putStatements(trx, id, language, read);
    await putVotes(trx, id, read);
    await record(trx, id, by, "import", { people: read.people.length, votes: read.votes.length });
    return slug;
  });
}

async function putStatements(trx: Db, id: string, language: Locale, { statements, votes }: ReadConversation): Promise<void> {
  const said = Map.groupBy(votes, ({ statement }) => statement);
  const rows = statements.map(({ number, words, left }) => {
    const line = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
    return { number, words: line.length < 3 ? `(${line || number})`.padEnd(3, " ") : line, left, votes: said.get(String(number))?.length ?? 0 };
  });
  await sql`
    insert into opinions.statement (conversation_id, number, words, language, seed, state, reason, withdrawn_votes)
    select ${id}, number, words, ${language}, false, case when "left" then 'withdrawn' else 'shown' end, case when "left" then 'Retirée avant l’import.' end,
      case when "left" then votes end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (number integer, words text, "left" boolean, votes integer)`.execute(trx);
}

async function putVotes(trx: Db, id: string, { people, votes }: ReadConversation): Promise<void> {
  await sql`
    insert into opinions.participant (conversation_id, channel, reference)
    select ${id}, 'import', reference from unnest(${[...people]}::text[]) p (reference)`.execute(trx);
  await sql`
    insert into opinions.vote (conversation_id, participant_id, statement_id, opinion)
    select ${id}, p.id, t.id, v.opinion
    from unnest(${votes.map(({ person }) => person)}::text[], ${votes.map(({ statement }) => Number(statement))}::int[],
      ${votes.map(({ opinion }) => opinionNumbers[opinion])}::smallint[]) v (person, number, opinion)
    join opinions.participant p on p.conversation_id = ${id} and p.reference = v.person
    join opinions.statement t on t.conversation_id = ${id} and t.number = v.number`.execute(trx);
}
