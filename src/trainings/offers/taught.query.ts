import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findModules, isPublic, type Module } from "../modules.query.ts";
import { findSessions, isPublicSession, type Session } from "../sessions.query.ts";

/** What a place teaches, or is taught there soon, each with its next session there. */
export async function findTaughtAt(db: Db, placeId: string, now: Date): Promise<{ readonly module: Module; readonly next: Session | undefined }[]> {
  const sessions = await findSessions(db, sql`s.place_id = ${placeId} and s.state = 'planned' and lower(s.during) > ${now} and ${isPublicSession}`);
  const ids = sessions.map(({ moduleId }) => moduleId);
  const modules = await findModules(
    db,
    sql`(m.place_id = ${placeId} or m.id = any(${ids}::uuid[])) and ${isPublic}`,
    sql`order by m.title collate "fr-x-icu", m.id limit 12`,
  );
  return modules.map((module) => ({ module, next: sessions.find(({ moduleId }) => moduleId === module.id) }));
}
