import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Where } from "../keeper.ts";

interface OpenService extends Where {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** One that is not withdrawn: its team can still grow. */
export async function findService(db: Db, by: "id" | "slug", value: string): Promise<OpenService | null> {
  if (by === "id" && !isUuid(value)) return null;
  const { rows } = await sql<OpenService>`
    select s.id, s.slug, s.title, s.place_id as "placeId", p.commune_code as "communeCode" from activities.service s
    left join places.place p on p.id = s.place_id where s.state = 'open' and ${by === "id" ? sql`s.id = ${value}::uuid` : sql`s.slug = ${value}`}`.execute(db);
  return rows[0] ?? null;
}
