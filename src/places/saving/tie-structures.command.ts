import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { keepLinks } from "#thread";

// The migration `20261128_1350_place_structures` writes the same words.
const byNumber: Translated = {
  fr: "La fiche du lieu porte le numéro de la structure.",
  en: "The record of the place bears the number of the structure.",
  nl: "De fiche van de plek draagt het nummer van de organisatie.",
};

/** A place belongs to the structure whose SIRET or RNA its record bears: the thread says so as soon as one of them is written. */
export async function tieStructures(trx: Db, placeIds: readonly string[]): Promise<void> {
  if (placeIds.length === 0) return;
  const { rows } = await sql<{ id: string; other: string }>`
    select p.id::text as id, s.id::text as other from places.place p join people.structure s on s.siret = p.structure_pivot or s.rna = p.structure_pivot
    where p.id = any(${[...placeIds]}::uuid[]) order by p.id`.execute(trx);
  const wanted = rows.map((row) => ({ ...row, reason: byNumber, day: null }));
  const why = "La fiche du lieu ne porte plus ce numéro.";
  await keepLinks(trx, { kind: "place", ids: placeIds, end: "to", relation: "runs", other: "structure" }, wanted, why);
}
