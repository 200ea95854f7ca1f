import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { ProcessState } from "../process.ts";

export async function followsProcess(db: Db, processId: string, visitor: Visitor | null): Promise<boolean> {
  if (!visitor) return false;
  const { rows } = await sql<{ follows: boolean }>`
    select exists (select from processes.follow where person_id = ${visitor.id} and process_id = ${processId}) as follows`.execute(db);
  return rows[0]!.follows;
}

interface FollowedProcess {
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
  readonly since: Date;
}

/** What this person follows among what they still may find, the latest first. */
export async function findFollowedProcesses(db: Db, personId: string): Promise<FollowedProcess[]> {
  const { rows } = await sql<FollowedProcess>`
    select r.slug, r.title, r.state, f.since from processes.follow f join processes.process r on r.id = f.process_id
    where f.person_id = ${personId} and r.state in ('published', 'ended', 'cancelled') order by f.since desc, r.id`.execute(db);
  return rows;
}
