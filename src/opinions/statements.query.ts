import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";
import type { Locale } from "#platform/i18n/locale.ts";

/** A statement of which people are asked. */
export interface AskedStatement {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly language: Locale;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
  readonly seed: boolean;
  readonly askedFirst: boolean;
  /** By the last calculation; null before the first that knows it. */
  readonly priority: number | null;
}

/** On `t`, a statement: people may be asked of it, and read it. */
export const isShown = sql`t.state = 'shown' and not exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text)`;

const translations = sql`coalesce((select jsonb_object_agg(x.language, x.words) from opinions.translation x where x.statement_id = t.id), '{}')`;

/** Those that people are asked of, by their numbers. In a rush one question serves all who ask. */
export const askedStatements: (db: Db, conversationId: string) => Promise<readonly AskedStatement[]> = together(
  "opinions/answer",
  async (db: Db, ids: readonly string[]) => {
    const { rows } = await sql<AskedStatement & { conversationId: string }>`
      select t.conversation_id as "conversationId", t.id, t.number, t.words, t.language, ${translations} as translations, t.seed,
        t.asked_first as "askedFirst", t.priority
      from opinions.statement t where t.conversation_id = any(${[...new Set(ids)]}::uuid[]) and ${isShown} order by t.number`.execute(db);
    const byConversation = Map.groupBy(rows, ({ conversationId }) => conversationId);
    return ids.map((id) => byConversation.get(id) ?? []);
  },
);

/** As a reader reads it: in their language where somebody translated it, else as it was written. */
export function wordsFor(
  { words, language, translations: known }: Pick<AskedStatement, "words" | "language" | "translations">,
  locale: Locale,
): { readonly words: string; readonly language: Locale; readonly original: { readonly words: string; readonly language: Locale } | null } {
  const translated = language === locale ? undefined : known[locale];
  return translated === undefined ? { words, language, original: null } : { words: translated, language: locale, original: { words, language } };
}
