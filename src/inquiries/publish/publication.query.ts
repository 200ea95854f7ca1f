import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { wordsQuery } from "#platform/search/words.query.ts";
import type { Theme } from "../inquiry.ts";
import type { orders } from "../shown/orders.ts";

export interface Publication {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly body: string;
  readonly theme: Theme;
  readonly communeCode: string | null;
  readonly service: string | null;
  readonly serviceCommune: string | null;
  readonly checkedOn: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
  readonly version: number;
  readonly useful: number;
  readonly useless: number;
  /** Questions that it answers. */
  readonly answers: number;
}

const columns = sql`
  p.id, p.slug, p.title, p.question, p.body, p.theme, p.commune_code as "communeCode", s.name as service, s.commune_code as "serviceCommune",
  p.checked_on as "checkedOn", p.published_at as "publishedAt", p.changed_at as "changedAt", p.version, p.useful, p.useless,
  (select count(*)::int from inquiries.reply r where r.answer_id = p.answer_id) as answers`;
const tables = sql`inquiries.publication p left join inquiries.service s on s.id = p.service_id`;

/** Not hidden by a moderator: of a publication `p`. */
export const isShown = sql<boolean>`not exists (select from moderation.hidden h where h.kind = 'inquiry_answer' and h.thing_id = p.id::text)`;

export async function findPublication(db: Db, slug: string): Promise<Publication | null> {
  const { rows } = await sql<Publication>`select ${columns} from ${tables} where p.slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

/** By their identifiers; none that is hidden. */
export async function findShown(db: Db, ids: readonly string[]): Promise<Publication[]> {
  const { rows } = await sql<Publication>`select ${columns} from ${tables} where p.id::text = any(${[...ids]}::text[]) and ${isShown}`.execute(db);
  return rows;
}

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
  const text = sql`(setweight(to_tsvector('french', platform.fold(p.title)), 'A') || to_tsvector('french', platform.fold(p.question || ' ' || p.body)))`;
  const found = sql`${isShown} and (${theme}::text is null or p.theme = ${theme}) and (platform.fold(${q}) = '' or ${text} @@ ${wordsQuery(q)})`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const [{ rows }, total] = await Promise.all([
    sql<Publication>`select ${columns} from ${tables} where ${found} order by ${keys[order.by]} ${direction}, p.slug limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}
