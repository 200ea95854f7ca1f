import { sql } from "kysely";

import { isPublic } from "#processes";
import type { Db } from "#platform/db/db.ts";
import type { PublicProcess } from "./public-process.ts";

/** The latest first: what everybody finds, and for the circle also what agents have not published yet. @param inside a structure of whoever looks takes part */
export async function findPublicProcesses(db: Db, circleId: string, inside: boolean): Promise<PublicProcess[]> {
  const { rows } = await sql<PublicProcess>`
    select p.id, p.slug, p.title, p.state from circles.opening o join processes.process p on p.id = o.process_id where o.circle_id = ${circleId}
    order by o.opened_at desc, p.id`.execute(db);
  return rows.filter(({ state }) => inside || isPublic(state));
}
