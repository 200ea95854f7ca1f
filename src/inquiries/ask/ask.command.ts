import { sql } from "kysely";

import { findPlaceBriefs } from "#places";
import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { receive } from "../confirm/receive.command.ts";
import { findInquiry } from "../inquiries.query.ts";
import { looksLikeAdvertising } from "../inquiry.ts";
import { type House, tellAsker } from "../news/tell.command.ts";
import type { NewInquiry } from "./ask.form.ts";

interface Submission {
  readonly asked: NewInquiry;
  readonly personId: string | null;
  readonly locale: Locale;
  readonly now: Date;
}

/**
 * Writes the question down. With an account it goes to its department at once; without, a letter asks to confirm the address. Sent again in
 * the same words within ten minutes (a second press), it stays one question. Gives its identifier.
 */
export async function askInquiry(db: Db, house: House, { asked, personId, locale, now }: Submission): Promise<string> {
  const asker = personId ?? asked.email!;
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `inquiries.ask ${asker}`);
    const again = await findAgain(trx, asked, personId, now);
    if (again) return again;
    const id = await insert(trx, { asked, personId, locale, now });
    if (personId) await receive(trx, house, id, now);
    else await tellAsker(trx, house, (await findInquiry(trx, id))!, "confirm");
    return id;
  });
}

async function findAgain(trx: Db, { title, words, email }: NewInquiry, personId: string | null, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from inquiries.inquiry where title = ${title} and words = ${words} and asked_at > ${now.toISOString()}::timestamptz - interval '10 minutes'
      and person_id is not distinct from ${personId} and email is not distinct from ${email} limit 1`.execute(trx);
  return rows[0]?.id ?? null;
}

async function insert(trx: Db, { asked, personId, locale, now }: Submission): Promise<string> {
  const { title, words, theme, communeCode, placeId, email } = asked;
  const place = placeId === null ? undefined : (await findPlaceBriefs(trx, [placeId])).get(placeId);
  const digest = digestOf(words);
  const held = looksLikeAdvertising(`${title} ${words}`) ? "links" : (await isKnown(trx, digest, { email, personId, now })) ? "same_text" : null;
  const { rows } = await sql<{ id: string }>`
    insert into inquiries.inquiry (held, title, words, theme, commune_code, place_id, public, person_id, email, locale, text_digest, asked_at)
    values (${held}, ${title}, ${words}, ${theme}, ${communeCode}, ${place?.published ? place.id : null}, ${asked.public}, ${personId}, ${email}, ${locale},
      ${digest}, ${now.toISOString()}::timestamptz)
    returning id`.execute(trx);
  return rows[0]!.id;
}

/** Short questions are alike by chance; the same sixty signs twice are not. */
function digestOf(text: string): Buffer | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.length < 60 ? null : sha256(words);
}

/** Whether somebody else has sent these words within two months. */
async function isKnown(
  trx: Db,
  digest: Buffer | null,
  { email, personId, now }: Pick<NewInquiry, "email"> & Pick<Submission, "personId" | "now">,
): Promise<boolean> {
  if (!digest) return false;
  const { rows } = await sql<{ id: string }>`
    select id from inquiries.inquiry where text_digest = ${digest} and asked_at > ${now.toISOString()}::timestamptz - interval '60 days'
      and (email is distinct from ${email} or person_id is distinct from ${personId}) limit 1`.execute(trx);
  return rows.length > 0;
}
