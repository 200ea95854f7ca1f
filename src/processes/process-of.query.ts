import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { isPublic, type ProcessState } from "./process.ts";
import { managesWith, partsOf } from "./team.query.ts";

/** The process in which something stands: an idea, a text, a meeting. */
export interface ProcessOf {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
  readonly ownerCommune: string | null;
  readonly ownerService: string;
}

/** The same, read along with something of the process that the query calls by this name. */
export const processHead = (name: string): RawBuilder<ProcessOf> => {
  const of = (column: string) => sql.ref(`${name}.${column}`);
  return sql`jsonb_build_object('id', ${of("id")}, 'slug', ${of("slug")}, 'title', ${of("title")}, 'state', ${of("state")},
    'ownerCommune', ${of("owner_commune")}, 'ownerService', ${of("owner_service")})`;
};

interface ProcessRow {
  readonly process: ProcessOf;
  /** Whether this person runs it: as its owner's agent, or as lead or officer of its team. */
  readonly team: boolean;
}

/** Null for a process that is unknown, or not yet public and not this person's. */
export async function findProcessOf(db: Db, slug: string, someone: Visitor | null): Promise<ProcessRow | null> {
  const { rows } = await sql<ProcessOf>`
    select id, slug, title, state, owner_commune as "ownerCommune", owner_service as "ownerService"
    from processes.process where slug = ${slug}`.execute(db);
  const process = rows[0];
  if (!process) return null;
  const parts = await partsOf(db, process.id, someone);
  const team = managesWith(parts, someone, process);
  return isPublic(process.state) || team || parts.size > 0 ? { process, team } : null;
}

/** Whether this person runs processes somewhere: what opens the pages on which agents begin something. */
export const runsSomewhere = (someone: Visitor | null): someone is Visitor => can(someone, "participation.run");
