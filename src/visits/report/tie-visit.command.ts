import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { keepLinks } from "#thread";

// The migration `20261128_1333_visit_links` writes the same words.
const visited: Translated = {
  fr: "Une délégation est venue le voir.",
  en: "A delegation came to see it.",
  nl: "Een delegatie kwam het bekijken.",
};

/** A visit whose report is published shows the places that received it; where places were merged since, the ones that were kept. */
export async function tieVisit(trx: Db, requestId: string): Promise<void> {
  const { rows } = await sql<{ id: string; day: string | null }>`
    select distinct s.place_id::text as id, q.day from visits.stop s join visits.request q on q.id = s.request_id
    join visits.report r on r.request_id = q.id where q.id = ${requestId} and s.state = 'accepted' order by 1`.execute(trx);
  const wanted = rows.map(({ id, day }) => ({ id: requestId, other: id, day: day ?? dayOf(new Date()), reason: visited }));
  const kept = { kind: "visit", ids: [requestId], end: "from", relation: "shows", other: "place" } as const;
  await keepLinks(trx, kept, wanted, "Le parcours de la visite a changé.");
}

/** After a merge of places, or its undoing: the visits that stop at one of them. */
export async function tieVisitsOf(trx: Db, placeIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.request_id as id from visits.stop s join visits.report r using (request_id)
    where s.place_id = any(${[...placeIds]}::uuid[]) order by 1`.execute(trx);
  for (const { id } of rows) await tieVisit(trx, id);
}
