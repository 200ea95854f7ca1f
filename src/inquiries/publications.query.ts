import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Theme } from "./inquiry.ts";

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

/** Columns of a publication `p`, its department `s`. */
export const publicationColumns = sql`
  p.id, p.slug, p.title, p.question, p.body, p.theme, p.commune_code as "communeCode", s.name as service, s.commune_code as "serviceCommune",
  p.checked_on as "checkedOn", p.published_at as "publishedAt", p.changed_at as "changedAt", p.version, p.useful, p.useless,
  (select count(*)::int from inquiries.reply r where r.answer_id = p.answer_id) as answers`;

export const publicationTables = sql`inquiries.publication p left join inquiries.service s on s.id = p.service_id`;

/** Not hidden by a moderator: of a publication `p`. */
export const isShown = sql<boolean>`not exists (select from moderation.hidden h where h.kind = 'inquiry_answer' and h.thing_id = p.id::text)`;

export async function findPublication(db: Db, slug: string): Promise<Publication | null> {
  const { rows } = await sql<Publication>`select ${publicationColumns} from ${publicationTables} where p.slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

/** By their identifiers; none that is hidden. */
export async function findShown(db: Db, ids: readonly string[]): Promise<Publication[]> {
  const { rows } =
    await sql<Publication>`select ${publicationColumns} from ${publicationTables} where p.id::text = any(${[...ids]}::text[]) and ${isShown}`.execute(db);
  return rows;
}
