import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Theme } from "../inquiry.ts";
import { isShown, type Publication, publicationColumns, publicationTables } from "../publications.query.ts";
import type { orders } from "./orders.ts";

interface Question {
  readonly q: string;
  readonly theme: Theme | null;
  readonly order: { readonly by: keyof typeof orders; readonly descending: boolean };
}

/** Useful ones are those of which more people said so than not; the oldest check first. */
const keys = {
  useful: sql`p.useless - p.useful`,
  newest: sql`-extract(epoch from p.published_at)`,
  title: sql`platform.fold(p.title)`,
  checked: sql`p.checked_on`,
};

/** Answers that everybody may read. */
export async function listPublications(db: Db, { q, theme, order }: Question, { limit, offset }: Range): Promise<Slice<Publication>> {
  const found = sql`${isShown} and (${theme}::text is null or p.theme = ${theme}) and ${havingWords(sql`p.words`, q)}`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const [{ rows }, total] = await Promise.all([
    sql<Publication>`select ${publicationColumns} from ${publicationTables} where ${found} order by ${keys[order.by]} ${direction}, p.slug limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${publicationTables} where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}
