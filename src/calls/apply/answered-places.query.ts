import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface AnsweredPlace {
  readonly slug: string;
  readonly name: string;
}

/** Places of the directory that answer questions of an application, by the key of the question. One that is no longer published is not told. */
export async function findAnsweredPlaces(db: Db, applicationId: string): Promise<ReadonlyMap<string, AnsweredPlace>> {
  const { rows } = await sql<AnsweredPlace & { key: string }>`
    select w.key, p.slug, p.name from calls.answered_place w join places.place p on p.id = w.place_id
    where w.application_id = ${applicationId} and p.status in ('published', 'merged')`.execute(db);
  return new Map(rows.map(({ key, ...place }) => [key, place]));
}
