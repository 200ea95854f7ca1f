import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";

export interface DeskProcess extends Pick<ProcessSheet, "id" | "slug" | "title" | "state" | "ownerCommune" | "ownerService" | "envelopeCents"> {
  readonly stages: readonly StageSheet[];
}

interface Row extends Omit<DeskProcess, "stages"> {
  readonly stages: readonly (Omit<StageSheet, "opensAt" | "closesAt"> & { readonly opensAt: string; readonly closesAt: string | null })[];
}

/** The processes that this person runs, by right or as one of the team, with their stages. The one published last first. */
export async function listRun(db: Db, someone: Visitor): Promise<DeskProcess[]> {
  const scopes = scopesOf(someone, "participation.run");
  const all = scopes.some(({ kind }) => kind === "metropolis");
  const communes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));
  const { rows } = await sql<Row>`
    select p.id, p.slug, p.title, p.state, p.owner_commune as "ownerCommune", p.owner_service as "ownerService", p.envelope_cents as "envelopeCents",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'processId', s.process_id, 'position', s.position, 'kind', s.kind, 'title', s.title,
        'description', s.description, 'criteria', s.criteria, 'actors', s.actors, 'decides', s.decides, 'opensAt', s.opens_at, 'closesAt',
        s.closes_at,
        'settings', s.settings, 'version', s.version) order by s.position) from processes.stage s where s.process_id = p.id), '[]') as stages
    from processes.process p
    where ${all} or p.owner_commune = any(${communes}::text[])
      or exists (select from processes.process_member m where m.process_id = p.id and m.person_id = ${someone.id} and m.part in ('lead', 'officer'))
    order by p.published_at desc nulls first, p.created_at desc, p.id`.execute(db);
  return rows.map((row) => ({
    ...row,
    stages: row.stages.map((stage) => ({ ...stage, opensAt: new Date(stage.opensAt), closesAt: stage.closesAt === null ? null : new Date(stage.closesAt) })),
  }));
}
