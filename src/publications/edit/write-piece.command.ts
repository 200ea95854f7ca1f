import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { locales } from "#platform/i18n/locale.ts";
import { otherSlug } from "#platform/text/slug.ts";
import { forgetFooterPages } from "../offers/footer-pages.ts";
import type { Kind, Picture, WordsOf } from "../piece.ts";

interface NewPiece {
  readonly kind: Kind;
  readonly slug: string;
  readonly inFooter: boolean;
  readonly words: WordsOf;
  readonly by: string;
}

/** A draft under an address of its own: another one where the address is taken. Gives its id. */
export async function createPiece(db: Db, { kind, slug, inFooter, words, by }: NewPiece): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const insert = async (address: string) =>
      sql<{ id: string }>`
        insert into publications.piece (kind, slug, in_footer, created_by) values (${kind}, ${address}, ${inFooter}, ${by})
        on conflict (kind, slug) do nothing returning id`.execute(trx);
    let { rows } = await insert(slug);
    while (!rows[0]) ({ rows } = await insert(otherSlug(slug)));
    const { id } = rows[0];
    await writeWords(trx, id, 0, words);
    await recordAct(trx, { who: by, act: "publication.create", room: "publications", about: { kind: "publication", id } });
    return id;
  });
}

interface Draft {
  readonly id: string;
  /** The draft that the form was made from. */
  readonly version: number;
  readonly inFooter: boolean;
  readonly words: WordsOf;
  readonly by: string;
}

/** Keeps what was written, unless somebody kept something else since. */
export async function saveDraft(db: Db, draft: Draft): Promise<{ ok: boolean }> {
  return tellFooter(db, (trx) => keepDraft(trx, draft));
}

async function keepDraft(trx: Db, { id, version, inFooter, words, by }: Draft): Promise<{ ok: boolean }> {
  const { rows } = await sql`
    update publications.piece set draft_version = draft_version + 1, in_footer = ${inFooter} and kind = 'page'
    where id = ${id} and draft_version = ${version} returning id`.execute(trx);
  if (rows.length === 0) return { ok: false };
  await sql`delete from publications.words where piece_id = ${id} and number = 0`.execute(trx);
  await writeWords(trx, id, 0, words);
  await recordAct(trx, { who: by, act: "publication.draft", room: "publications", about: { kind: "publication", id } });
  return { ok: true };
}

/** Keeps the draft and publishes it, now or at a moment that is to come. */
export async function publishPiece(db: Db, draft: Draft, { appearsAt, picture }: { appearsAt: Date; picture: Picture | null }): Promise<{ ok: boolean }> {
  return tellFooter(db, async (trx) => {
    const kept = await keepDraft(trx, draft);
    if (!kept.ok) return kept;
    const { id, words, by } = draft;
    const { rows } = await sql<{ number: number }>`
      insert into publications.edition (piece_id, number, appears_at, file_id, picture_width, picture_height, picture_alt, published_by)
      select ${id}::uuid, coalesce(max(number), 0) + 1, ${appearsAt}, ${picture?.fileId ?? null}::uuid, ${picture?.width ?? null}::integer,
             ${picture?.height ?? null}::integer, ${picture?.alt ?? null}, ${by}::uuid
      from publications.edition where piece_id = ${id} returning number`.execute(trx);
    await writeWords(trx, id, rows[0]!.number, words);
    const after = { edition: rows[0]!.number, appears_at: appearsAt.toISOString() };
    await recordAct(trx, { who: by, act: "publication.publish", room: "publications", about: { kind: "publication", id }, after });
    return { ok: true };
  });
}

/** Takes a piece from everybody's sight, or puts it back; nothing when it is so already. */
export async function withdrawPiece(db: Db, id: string, withdraw: boolean, by: string): Promise<{ ok: boolean }> {
  return tellFooter(db, async (trx) => {
    const { rows } = await sql`
      update publications.piece set withdrawn_at = ${withdraw ? sql`now()` : sql`null`}
      where id = ${id} and (withdrawn_at is null) = ${withdraw} returning id`.execute(trx);
    if (rows.length === 0) return { ok: false };
    const act = withdraw ? "publication.withdraw" : "publication.put_back";
    await recordAct(trx, { who: by, act, room: "publications", about: { kind: "publication", id } });
    return { ok: true };
  });
}

/** What stands at the foot of pages may have changed with it. */
async function tellFooter<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  const result = await db.transaction().execute(work);
  forgetFooterPages(db);
  return result;
}

async function writeWords(trx: Db, id: string, number: number, words: WordsOf): Promise<void> {
  for (const locale of locales) {
    const said = words[locale];
    if (!said) continue;
    await sql`
      insert into publications.words (piece_id, number, locale, title, lead, body)
      values (${id}, ${number}, ${locale}, ${said.title}, ${said.lead}, ${said.body})`.execute(trx);
  }
}
