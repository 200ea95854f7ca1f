import { sql } from "kysely";

import type { StageSheet } from "./process.query.ts";

/** A stage as JSON has it: instants are text. */
export type StageJson = Omit<StageSheet, "opensAt" | "closesAt"> & { readonly opensAt: string; readonly closesAt: string | null };

/** The stages of `p`, in order, without their long texts, as lists read them beside the process. */
export const stagesJson = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'processId', s.process_id, 'position', s.position, 'kind', s.kind, 'title', s.title,
    'description', '', 'criteria', '', 'actors', s.actors, 'decides', s.decides, 'opensAt', s.opens_at, 'closesAt', s.closes_at,
    'settings', s.settings, 'version', s.version) order by s.position) from processes.stage s where s.process_id = p.id), '[]')`;

export const stageOf = (stage: StageJson): StageSheet => ({
  ...stage,
  opensAt: new Date(stage.opensAt),
  closesAt: stage.closesAt === null ? null : new Date(stage.closesAt),
});
