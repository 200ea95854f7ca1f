import { strToU8, zipSync } from "fflate";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { dataTexts } from "./data.texts.ts";

/** A ZIP with one JSON file for each room that keeps something, and a note that says what it is. */
export async function writeArchive(db: Db, offers: AllOffers, personId: string, locale: Locale): Promise<Uint8Array> {
  const rooms = new Map<string, Record<string, readonly object[]>>();
  for (const { room, records } of offers.personRecords) {
    const kept = Object.entries(await records(db, personId, offers)).filter(([, rows]) => rows.length > 0);
    if (kept.length > 0) rooms.set(room, { ...rooms.get(room), ...Object.fromEntries(kept) });
  }
  const files = [...rooms].map(([room, sheets]) => [`${room}.json`, strToU8(`${JSON.stringify(sheets, null, 2)}\n`)] as const);
  const { noteName, note } = dataTexts[locale].archive;
  return zipSync({ [noteName]: strToU8(note), ...Object.fromEntries(files) });
}
