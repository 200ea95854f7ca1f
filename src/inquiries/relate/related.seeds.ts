import { sql } from "kysely";

import { cast } from "#people";
import { searchPlaceBriefs } from "#places";
import { addLink } from "#thread";
import type { Db } from "#platform/db/db.ts";
import { because } from "./relate.command.ts";
import { answersLink } from "./related.query.ts";

/** By the title of a public answer: what its places do. */
const leads = [
  ["Réparer son vélo à petit prix", { activities: ["bike_workshop"] }],
  ["Faire une déclaration en ligne avec de l’aide", { mediation: true }],
] as const;

/** Answers of the story lead to two places each that do what they tell of. */
export async function plantRelated(db: Db): Promise<void> {
  for (const [title, wanted] of leads) {
    const { rows } = await sql<{ id: string; day: string }>`
      select id, (published_at at time zone 'Europe/Paris')::date as day from inquiries.publication where title = ${title}`.execute(db);
    const places = await searchPlaceBriefs(db, { ...wanted, limit: 2 });
    for (const { id, day } of rows)
      for (const place of places) await addLink(db, { ...answersLink(id, { kind: "place", id: place.id }), reason: because, day, by: cast.chloe.id });
  }
}
