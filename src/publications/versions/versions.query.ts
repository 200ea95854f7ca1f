import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Kind, WordsOf } from "../piece.ts";

/** One edition that was in force, as it was read. */
export interface PastEdition {
  readonly number: number;
  readonly appearsAt: Date;
  readonly words: WordsOf;
}

/** Every edition whose moment has come, the last one first; none of a piece that was withdrawn, or never published. */
export async function listEditions(db: Db, kind: Kind, slug: string, now: Date): Promise<PastEdition[]> {
  const { rows } = await sql<PastEdition>`
    select e.number, e.appears_at as "appearsAt",
      (select jsonb_object_agg(w.locale, jsonb_build_object('title', w.title, 'lead', w.lead, 'body', w.body))
         from publications.words w where w.piece_id = e.piece_id and w.number = e.number) as words
    from publications.edition e join publications.piece p on p.id = e.piece_id
    where p.kind = ${kind} and p.slug = ${slug} and p.withdrawn_at is null and e.appears_at <= ${now} order by e.number desc`.execute(db);
  return rows;
}
