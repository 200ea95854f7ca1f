import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Edition, Kind, Piece, WordsOf } from "./piece.ts";

const wordsOf = (piece: RawBuilder<unknown>, number: RawBuilder<unknown>) => sql<WordsOf>`coalesce(
  (select jsonb_object_agg(w.locale, jsonb_build_object('title', w.title, 'lead', w.lead, 'body', w.body))
     from publications.words w where w.piece_id = ${piece} and w.number = ${number}), '{}'::jsonb)`;

const picture = sql<Edition["picture"]>`case when e.file_id is not null then
  jsonb_build_object('fileId', e.file_id, 'width', e.picture_width, 'height', e.picture_height, 'alt', e.picture_alt) end`;

/** Of each piece the last edition whose moment has come; nothing of what waits, or was withdrawn. */
const read = (now: Date) => sql`
  publications.piece p cross join lateral (
    select * from publications.edition o where o.piece_id = p.id and o.appears_at <= ${now} order by o.number desc limit 1) e
  where p.withdrawn_at is null`;

const editionColumns = sql`p.id as "pieceId", p.kind, p.slug, e.number, e.appears_at as "appearsAt", ${wordsOf(sql`p.id`, sql`e.number`)} as words, ${picture} as picture`;

export async function findEdition(db: Db, kind: Kind, slug: string, now: Date): Promise<Edition | null> {
  const { rows } = await sql<Edition>`select ${editionColumns} from ${read(now)} and p.kind = ${kind} and p.slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

/** News that can be read now, the newest first. */
export async function listNews(db: Db, now: Date, { limit, offset }: { limit: number | null; offset: number }): Promise<{ rows: Edition[]; total: number }> {
  const { rows } = await sql<Edition>`
    select ${editionColumns} from ${read(now)} and p.kind = 'news' order by e.appears_at desc, p.id limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from ${read(now)} and p.kind = 'news'`.execute(db);
  return { rows, total: counted.rows[0]!.total };
}

/** Pages that stand at the foot of all pages. */
export async function listFooterPages(db: Db, now: Date): Promise<Edition[]> {
  const { rows } =
    await sql<Edition>`select ${editionColumns} from ${read(now)} and p.kind = 'page' and p.in_footer order by e.appears_at, p.id limit 12`.execute(db);
  return rows;
}

const pieceColumns = sql`p.id, p.kind, p.slug, p.in_footer as "inFooter", p.draft_version as "draftVersion", p.withdrawn_at as "withdrawnAt",
  ${wordsOf(sql`p.id`, sql`0`)} as draft, coalesce(e.number, 0) as editions, e.appears_at as "appearsAt", ${picture} as picture
  from publications.piece p left join lateral (select * from publications.edition o where o.piece_id = p.id order by o.number desc limit 1) e on true`;

export async function findPiece(db: Db, id: string): Promise<Piece | null> {
  const { rows } = await sql<Piece>`select ${pieceColumns} where p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** All that was ever begun, the newest first. */
export async function listPieces(db: Db, { limit, offset }: { limit: number | null; offset: number }): Promise<{ rows: Piece[]; total: number }> {
  const { rows } = await sql<Piece>`select ${pieceColumns} order by p.created_at desc, p.id limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from publications.piece`.execute(db);
  return { rows, total: counted.rows[0]!.total };
}
