import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";

import { findPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { looksLikeAdvertising } from "../visit.ts";
import { findRequest, type Request } from "../visits.query.ts";
import { type House, tellDelegation } from "../news/send-news.command.ts";
import type { NewRequest } from "./ask.form.ts";

/**
 * Writes the request down and sends the link that confirms its address. Anybody may write anybody's address: what was sent before stands,
 * until whoever reads that mailbox confirms one of them (`confirmRequest`).
 */
export async function askVisit(db: Db, house: House, asked: NewRequest, locale: Locale): Promise<Request> {
  return db.transaction().execute(async (trx) => {
    const id = await insertRequest(trx, asked, locale);
    await wishPlaces(trx, id, asked.placeIds);
    const request = (await findRequest(trx, id))!;
    await tellDelegation(trx, house, request, "confirm");
    return request;
  });
}

async function insertRequest(trx: Db, asked: NewRequest, locale: Locale): Promise<string> {
  const { organisation, kind, city, country, contactName, email, phone, people, wish, themes, days, period, language, wheelchair, transport, message } = asked;
  const digest = digestOf(message);
  const held = message && looksLikeAdvertising(message) ? "links" : null;
  const { rows } = await sql<{ id: string }>`
    insert into visits.request (organisation, kind, city, country, contact_name, email, phone, people, wish, themes, wished_days,
      wished_period, language,
      wheelchair, transport, message, text_digest, locale, held)
    values (${organisation}, ${kind}, ${city}, ${country}, ${contactName}, ${email}, ${phone}, ${people}, ${wish}, ${themes},
      ${JSON.stringify(days)}::jsonb,
      ${rangeOf(period)}, ${language}, ${wheelchair}, ${transport}, ${message}, ${digest}, ${locale}, ${held})
    returning id`.execute(trx);
  return rows[0]!.id;
}

export const rangeOf = (period: NewRequest["period"]) => (period ? sql`daterange(${period.from}, ${period.until}, '[]')` : sql`null`);

/** Short greetings are alike by chance; the same forty signs twice are not. */
function digestOf(message: string | null): Buffer | null {
  const words = (message ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.length < 40 ? null : sha256(words);
}

export async function wishPlaces(trx: Db, requestId: string, placeIds: readonly string[]): Promise<void> {
  const known = await findPlaceBriefs(trx, placeIds);
  await sql`delete from visits.wished_place where request_id = ${requestId}`.execute(trx);
  for (const { id, published } of known.values()) {
    if (published) await trx.insertInto("visits.wished_place").values({ request_id: requestId, place_id: id }).execute();
  }
}
