import { sql } from "kysely";

import { createSimilarityIndex, levels } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { StatementState } from "../conversation.ts";

export interface ToModerate {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly language: Locale;
  readonly seed: boolean;
  readonly state: StatementState;
  readonly reason: string | null;
  readonly day: string;
  /** Whether somebody who takes part wrote it, and whether they were excluded: nothing more is told of them. */
  readonly author: "none" | "somebody" | "banned";
  readonly votes: number;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
  readonly alike: readonly { readonly number: number; readonly words: string; readonly language: Locale; readonly same: boolean }[];
}

/** On `t`, a statement that moderators have not hidden: its team does not read it either. */
const isLeft = sql`not exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text)`;

/** Of one state, the oldest first; each with what resembles it among those that were not refused. */
export async function listToModerate(db: Db, conversationId: string, state: StatementState, { limit, offset }: Range): Promise<Slice<ToModerate>> {
  const { rows } = await sql<Omit<ToModerate, "alike"> & { total: number }>`
    select t.id, t.number, t.words, t.language, t.seed, t.state, t.reason, t.day::text as day,
      case when t.participant_id is null then 'none' when p.banned_at is null then 'somebody' else 'banned' end as author,
      (select count(*)::int from opinions.vote v join opinions.participant w on w.id = v.participant_id
        where v.statement_id = t.id and w.banned_at is null) as votes,
      coalesce((select jsonb_object_agg(x.language, x.words) from opinions.translation x where x.statement_id = t.id), '{}') as translations,
      count(*) over ()::int as total
    from opinions.statement t left join opinions.participant p on p.id = t.participant_id
    where t.conversation_id = ${conversationId} and t.state = ${state} and ${isLeft} order by t.number limit ${limit} offset ${offset}`.execute(db);
  const alike = await alikeOf(db, conversationId);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => ({ ...row, alike: alike(row.id, row.words) })) };
}

interface SimilarStatement {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly language: Locale;
}

/** What resembles some words among the statements of a conversation, the nearest first. */
async function alikeOf(db: Db, conversationId: string) {
  const { rows } = await sql<SimilarStatement>`
    select t.id, t.number, t.words, t.language from opinions.statement t
    where t.conversation_id = ${conversationId} and t.state in ('waiting', 'shown') and ${isLeft} order by t.number`.execute(db);
  const index = createSimilarityIndex("fr");
  for (const { id, words } of rows) index.put(id, words);
  const known = new Map(rows.map((row) => [row.id, row]));
  return (self: string | null, words: string) =>
    index.similar(words, { limit: 3, among: (id) => id !== self }).map(({ id, score }) => {
      const { number, words: own, language } = known.get(id)!;
      return { number, words: own, language, same: score >= levels.same };
    });
}
