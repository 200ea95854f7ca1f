import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { keepLinks } from "#thread";
import { premisesTexts } from "./premises.texts.ts";

const because = { fr: premisesTexts.fr.because, en: premisesTexts.en.because, nl: premisesTexts.nl.because };

/** What is open or let stands on the thread of its place; what a commune offers has no place to stand at. */
export async function tieOffers(trx: Db, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; other: string }>`
    select id::text, place_id::text as other from premises.offer
    where id = any(${[...ids]}::uuid[]) and place_id is not null and state in ('open', 'let') order by id`.execute(trx);
  const kept = { kind: "premises", ids, end: "to", relation: "offers", other: "place" } as const;
  await keepLinks(
    trx,
    kept,
    rows.map((row) => ({ ...row, reason: because, day: null })),
    "Le lieu ne propose plus ce local.",
  );
}
