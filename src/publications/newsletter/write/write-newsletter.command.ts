import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emitWork } from "#platform/events/events.ts";
import { locales } from "#platform/i18n/locale.ts";
import type { LetterWordsOf } from "../newsletter.ts";

/** A draft. Gives its id. */
export async function createNewsletter(db: Db, words: LetterWordsOf, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`insert into publications.newsletter (created_by) values (${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await writeWords(trx, id, words);
    await recordAct(trx, { who: by, act: "publication.create_newsletter", room: "publications", about: { kind: "newsletter", id } });
    return id;
  });
}

interface DraftLetter {
  readonly id: string;
  /** The draft that the form was made from. */
  readonly version: number;
  readonly words: LetterWordsOf;
}

/** Keeps what was written, unless somebody kept something else, or sent it, since. */
export async function saveNewsletter(db: Db, draft: DraftLetter): Promise<{ ok: boolean }> {
  return db.transaction().execute((trx) => keep(trx, draft));
}

/** The same, and asks for the letters to be sent: pressed twice, it is sent once. */
export async function sendNewsletter(db: Db, draft: DraftLetter, by: string): Promise<{ ok: boolean }> {
  return db.transaction().execute(async (trx) => {
    const kept = await keep(trx, draft);
    if (!kept.ok) return kept;
    const { id } = draft;
    await sql`update publications.newsletter set state = 'sending', sent_at = clock_timestamp(), sent_by = ${by} where id = ${id}`.execute(trx);
    await emitWork(trx, "publications/send-newsletter", { data: { id } }, "publications");
    await recordAct(trx, { who: by, act: "publication.send_newsletter", room: "publications", about: { kind: "newsletter", id } });
    return { ok: true };
  });
}

async function keep(trx: Db, { id, version, words }: DraftLetter): Promise<{ ok: boolean }> {
  const { rows } = await sql`
    update publications.newsletter set version = version + 1 where id = ${id} and version = ${version} and state = 'draft' returning id`.execute(trx);
  if (rows.length === 0) return { ok: false };
  await sql`delete from publications.newsletter_words where newsletter_id = ${id}`.execute(trx);
  await writeWords(trx, id, words);
  return { ok: true };
}

async function writeWords(trx: Db, id: string, words: LetterWordsOf): Promise<void> {
  for (const locale of locales) {
    const said = words[locale];
    if (said)
      await sql`insert into publications.newsletter_words (newsletter_id, locale, subject, body) values (${id}, ${locale}, ${said.subject}, ${said.body})`.execute(
        trx,
      );
  }
}
