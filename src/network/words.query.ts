import { type RawBuilder, sql } from "kysely";

/** Whether a text has all words that were typed, in any order, each whole or as a part of a word; all texts where nothing was typed. */
export const hasWords = (text: RawBuilder<unknown>, typed: string): RawBuilder<boolean> => hasFoldedWords(sql`platform.fold(${text})`, typed);

/** The same of a text that is kept folded. */
export const hasFoldedWords = (folded: RawBuilder<unknown>, typed: string): RawBuilder<boolean> =>
  typed === ""
    ? sql<boolean>`true`
    : sql<boolean>`(select bool_and(position(w in f.folded) > 0) from (select ${folded} as folded) f, regexp_split_to_table(platform.fold(${typed}), ' ') w)`;
