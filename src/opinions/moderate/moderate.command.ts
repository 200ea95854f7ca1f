import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { notify } from "#notifications";
import { type Conversation, paramsOf, type StatementState } from "../conversation.ts";
import { holdConversation } from "../hold.command.ts";
import { routes } from "../routes.ts";

interface Decision {
  readonly from: StatementState;
  readonly to: StatementState;
  /** Why it is refused or taken out. */
  readonly reason: string | null;
  readonly by: string;
}

interface DecidedStatement {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly personId: string | null;
}

/** Gives how many were decided: those that are in another state by now stay as they are. Null once the report is published. */
export async function decideStatements(db: Db, conversation: Conversation, ids: readonly string[], decision: Decision): Promise<number | null> {
  const { from, to, reason, by } = decision;
  return db.transaction().execute(async (trx) => {
    if ((await holdConversation(trx, conversation.id)).state === "published") return null;
    const { rows } = await sql<DecidedStatement>`
      update opinions.statement t
      set state = ${to}, reason = ${reason}, decided_by = ${by}, decided_at = now(), withdrawn_votes = case when ${to} = 'withdrawn' then (
        select count(*) from opinions.vote v join opinions.participant w on w.id = v.participant_id where v.statement_id = t.id and w.banned_at is null) end
      where t.conversation_id = ${conversation.id} and t.id::text = any(${[...ids]}) and t.state = ${from}
      returning t.id, t.number, t.words, (select p.person_id from opinions.participant p where p.id = t.participant_id) as "personId"`.execute(trx);
    if (rows.length > 0 && (from === "withdrawn" || to === "withdrawn")) await grownStale(trx, conversation.id);
    for (const row of rows) await tellAuthor(trx, conversation, row, decision);
    for (const { id } of rows) {
      await recordAct(trx, { who: by, act: `statement.${to}`, room: "opinions", about: { kind: "statement", id }, before: { state: from }, reason });
    }
    return rows.length;
  });
}

const grownStale = (trx: Db, id: string) => sql`update opinions.conversation set stale = true where id = ${id}`.execute(trx);

async function tellAuthor(trx: Db, conversation: Conversation, { number, words, personId }: DecidedStatement, { to, reason }: Decision): Promise<void> {
  if (!personId || to === "waiting") return;
  const params = { ...paramsOf(conversation), number: String(number) };
  const href = to === "shown" ? routes.statement.href(params) : routes.mine.href(params);
  await notify(trx, { to: [personId], kind: "opinions.statement_decided", payload: { words, state: to, reason, href } });
}

type BanOutcome = "banned" | "changed" | "published";

/**
 * Excludes whoever wrote a statement, for what they did: nothing they answered counts from here on, and their statements are refused or taken out.
 * Nothing of what they answered is read.
 */
export async function banAuthor(db: Db, { id }: Conversation, statementId: string, { reason, by }: { reason: string; by: string }): Promise<BanOutcome> {
  return db.transaction().execute(async (trx): Promise<BanOutcome> => {
    if ((await holdConversation(trx, id)).state === "published") return "published";
    const { rows } = await sql<{ id: string }>`
      update opinions.participant p set banned_at = now(), banned_because = ${reason}, banned_by = ${by}
      from opinions.statement t
      where t.conversation_id = ${id} and t.id::text = ${statementId} and p.id = t.participant_id and p.banned_at is null returning p.id`.execute(trx);
    const banned = rows[0];
    if (!banned) return "changed";
    await sql`
      update opinions.statement t set state = case t.state when 'waiting' then 'refused' else 'withdrawn' end, reason = ${reason}, decided_by = ${by},
        decided_at = now(), withdrawn_votes = case when t.state = 'shown' then (
          select count(*) from opinions.vote v join opinions.participant w on w.id = v.participant_id where v.statement_id = t.id and w.banned_at is null) end
      where t.participant_id = ${banned.id} and t.state in ('waiting', 'shown')`.execute(trx);
    await grownStale(trx, id);
    await recordAct(trx, { who: by, act: "participant.ban", room: "opinions", about: { kind: "statement", id: statementId }, reason });
    return "banned";
  });
}

type TranslateOutcome = "translated" | "not_there" | "published";

/**
 * In place of an earlier one in that language. What it said before and says now is kept, since people answer what they read; once the report is
 * published, what they read does not change. "not_there": a statement of another conversation, or one in that language.
 */
export async function translateStatement(
  db: Db,
  conversationId: string,
  statementId: string,
  { language, words, by }: { language: Locale; words: string; by: string },
): Promise<TranslateOutcome> {
  return db.transaction().execute(async (trx): Promise<TranslateOutcome> => {
    if ((await holdConversation(trx, conversationId)).state === "published") return "published";
    const { rows } = await sql<{ id: string; before: string | null }>`
      with told as (select t.id, (select k.words from opinions.translation k where k.statement_id = t.id and k.language = ${language}) as before
          from opinions.statement t where t.conversation_id = ${conversationId} and t.id::text = ${statementId} and t.language <> ${language}),
        kept as (insert into opinions.translation as kept (statement_id, language, words, by) select id, ${language}, ${words}, ${by} from told
          on conflict (statement_id, language) do update set words = excluded.words, by = excluded.by)
      select id, before from told`.execute(trx);
    const [told] = rows;
    if (!told) return "not_there";
    const [before, after] = [told.before === null ? {} : { language, words: told.before }, { language, words }];
    await recordAct(trx, { who: by, act: "statement.translate", room: "opinions", about: { kind: "statement", id: told.id }, before, after });
    return "translated";
  });
}
