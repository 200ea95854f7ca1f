import { strToU8, zipSync } from "fflate";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { isGiven, rowsOf, sheetOf } from "#platform/personal/rows-of.query.ts";
import { findWho } from "../who.query.ts";
import { dataTexts } from "./data.texts.ts";

/** File → list → rows: what the registers of the rooms say that is kept about somebody. */
export async function readOwn(db: Db, offers: AllOffers, personId: string): Promise<Record<string, Record<string, object[]>>> {
  const who = await findWho(db, personId);
  const files: Record<string, Record<string, object[]>> = {};
  for (const { file, kept } of offers.personal) {
    const sheets = (files[file] ??= {});
    for (const table of kept.flatMap(({ tables }) => tables).filter(isGiven)) (sheets[sheetOf(table)] ??= []).push(...(await rowsOf(db, table, who, offers)));
  }
  return files;
}

/** A ZIP with one JSON file for each room that keeps something, and a note that says what it is. */
export async function writeArchive(db: Db, offers: AllOffers, personId: string, locale: Locale): Promise<Uint8Array> {
  const files = Object.entries(await readOwn(db, offers, personId)).flatMap(([file, sheets]) => {
    const kept = Object.fromEntries(Object.entries(sheets).filter(([, rows]) => rows.length > 0));
    return Object.keys(kept).length > 0 ? [[`${file}.json`, strToU8(`${JSON.stringify(kept, null, 2)}\n`)] as const] : [];
  });
  const { noteName, note } = dataTexts[locale].archive;
  return zipSync({ [noteName]: strToU8(note), ...Object.fromEntries(files) });
}
