import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { fewest } from "../analyse/findings.ts";
import { isShown } from "../statements.query.ts";

export interface StatementLine {
  readonly number: number;
  readonly words: string;
  readonly language: Locale;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
  readonly seed: boolean;
  readonly answered: boolean;
  /** Of the last calculation; null for one that it does not know, and for figures of fewer than five people. */
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly said: number | null;
  readonly important: number | null;
}

export type StatementOrder = "number" | "agree" | "said" | "important";

/** What is not told takes no place in an order either. */
const orders: Record<StatementOrder, ReturnType<typeof sql>> = {
  number: sql`number`,
  agree: sql`case when said >= ${fewest} then -(agree + 1)::float8 / (said + 2) end`,
  said: sql`case when said >= ${fewest} then -said end`,
  important: sql`case when said >= ${fewest} and important >= ${fewest} then -important end`,
};

/** Those that people are asked of, with the figures of the last calculation; `words` are looked for in them and in their translations. */
export async function listStatements(
  db: Db,
  conversationId: string,
  { words, order }: { readonly words: string; readonly order: Order<StatementOrder> },
  { limit, offset }: Range,
): Promise<Slice<StatementLine>> {
  const direction = order.descending ? sql`desc` : sql`asc`;
  const { rows } = await sql<StatementLine & { total: number }>`
    with shown as (
      select t.number, t.words, t.language, t.seed, exists (select from opinions.answer a where a.statement_id = t.id) as answered,
        coalesce((select jsonb_object_agg(x.language, x.words) from opinions.translation x where x.statement_id = t.id), '{}') as translations,
        (f."all" ->> 'agree')::int as agree, (f."all" ->> 'disagree')::int as disagree, (f."all" ->> 'said')::int as said, f.important
      from opinions.statement t
      left join (select r.* from opinions.analysis a cross join lateral jsonb_to_recordset(a.findings -> 'statements') as r (number integer, "all" jsonb,
        important integer) where a.conversation_id = ${conversationId}) f on f.number = t.number
      where t.conversation_id = ${conversationId} and ${isShown}
        and (${words} = '' or not exists (
          select from regexp_split_to_table(platform.fold(${words}), ' ') w where position(w in platform.fold(t.words || ' ' ||
            coalesce((select string_agg(x.words, ' ') from opinions.translation x where x.statement_id = t.id), ''))) = 0)))
    select *, count(*) over ()::int as total from shown order by ${orders[order.by]} ${direction} nulls last, number limit ${limit} offset ${offset}`.execute(
    db,
  );
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => withoutFew(row)) };
}

/** On the page as in the file, no figure of fewer than five. */
function withoutFew(line: StatementLine): StatementLine {
  const few = (line.said ?? 0) < fewest;
  const important = few || (line.important !== null && line.important > 0 && line.important < fewest) ? null : line.important;
  return few ? { ...line, agree: null, disagree: null, said: null, important } : { ...line, important };
}
