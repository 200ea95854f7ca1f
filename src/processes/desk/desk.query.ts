import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { type StageJson, stageOf, stagesJson } from "../stages-json.query.ts";

export interface DeskProcess extends Pick<ProcessSheet, "id" | "slug" | "title" | "state" | "ownerCommune" | "ownerService" | "envelopeCents"> {
  readonly stages: readonly StageSheet[];
}

interface Row extends Omit<DeskProcess, "stages"> {
  readonly stages: readonly StageJson[];
}

/** The processes that this person runs, by right or as one of the team, with their stages. The one published last first. */
export async function listRun(db: Db, someone: Visitor): Promise<DeskProcess[]> {
  const scopes = scopesOf(someone, "participation.run");
  const all = scopes.some(({ kind }) => kind === "metropolis");
  const communes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));
  const { rows } = await sql<Row>`
    select p.id, p.slug, p.title, p.state, p.owner_commune as "ownerCommune", p.owner_service as "ownerService", p.envelope_cents as "envelopeCents",
      ${stagesJson} as stages
    from processes.process p
    where ${all} or p.owner_commune = any(${communes}::text[])
      or exists (select from processes.process_member m where m.process_id = p.id and m.person_id = ${someone.id} and m.part in ('lead', 'officer'))
    order by p.published_at desc nulls first, p.created_at desc, p.id`.execute(db);
  return rows.map((row) => ({ ...row, stages: row.stages.map(stageOf) }));
}
