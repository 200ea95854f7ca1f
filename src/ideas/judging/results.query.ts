import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StageKind, PluggedStage } from "#processes";

const record = sql`exists (select from ideas.jury_record j where j.stage_id = s.id)`;
const won = sql`
  exists (select from ideas.proposal p where p.process_id = s.process_id and p.state in ('awarded', 'delivering', 'delivered', 'abandoned'))`;

const done = sql`exists (select from ideas.proposal p where p.process_id = s.process_id and p.state = 'delivered')`;

const conditions: Readonly<Partial<Record<StageKind, RawBuilder<unknown>>>> = { jury: record, award: won, delivery: won, evaluation: done };

/** Of stages of a kind, those that gave something to read: a jury its record, an award and a delivery ideas that won, an evaluation what is delivered. */
export async function findGiven(db: Db, kind: StageKind, stages: readonly PluggedStage[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from processes.stage s where s.id = any(${stages.map(({ id }) => id)}::uuid[]) and ${conditions[kind] ?? sql`true`}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
