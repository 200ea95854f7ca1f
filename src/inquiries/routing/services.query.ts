import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Service } from "./receiver.ts";

/** All departments, those that have ended too: questions of the past name them. By name. */
export async function listServices(db: Db): Promise<Service[]> {
  const { rows } = await sql<Service>`
    select id, name, commune_code as "communeCode", themes, mailbox, days, (ended_at is not null) as ended
    from inquiries.service order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}

export async function findService(db: Db, id: string): Promise<Service | null> {
  return isUuid(id) ? ((await listServices(db)).find((service) => service.id === id.toLowerCase()) ?? null) : null;
}
