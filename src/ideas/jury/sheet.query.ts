import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface SheetScore {
  readonly criterionId: string;
  readonly score: number;
  readonly reason: string;
}

export interface Sheet {
  readonly id: string;
  readonly juror: number;
  readonly kind: "score" | "conflict";
  /** For the juror and the team alone. */
  readonly conflict: string | null;
  readonly version: number;
  readonly at: Date;
  readonly excludedReason: string | null;
  readonly scores: readonly SheetScore[];
}

const columns = sql`
  s.id, s.juror, s.kind, s.conflict, s.version, s.at, s.excluded_reason as "excludedReason",
  coalesce((select json_agg(json_build_object('criterionId', c.criterion_id, 'score', c.score, 'reason', c.reason) order by k.position)
    from ideas.jury_score c join ideas.criterion k on k.id = c.criterion_id where c.sheet_id = s.id), '[]'::json) as scores`;

/** The sheet of this person on a proposal; null until it is in. */
export async function findOwnSheet(db: Db, stageId: string, proposalId: string, personId: string): Promise<Sheet | null> {
  const { rows } = await sql<Sheet>`
    select ${columns} from ideas.jury_sheet s join ideas.juror j on j.stage_id = s.stage_id and j.number = s.juror
    where s.stage_id = ${stageId} and s.proposal_id = ${proposalId} and j.person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}

/** Everybody's: for the record, and for jurors whose own is in. */
export async function readSheetsOn(db: Db, stageId: string, proposalId: string): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`
    select ${columns} from ideas.jury_sheet s where s.stage_id = ${stageId} and s.proposal_id = ${proposalId} order by s.juror`.execute(db);
  return rows;
}

/** Proposal → whether this person's sheet is in, and of which kind. */
export async function readOwnSheets(db: Db, stageId: string, personId: string): Promise<ReadonlyMap<string, "score" | "conflict">> {
  const { rows } = await sql<{ id: string; kind: "score" | "conflict" }>`
    select s.proposal_id as id, s.kind from ideas.jury_sheet s join ideas.juror j on j.stage_id = s.stage_id and j.number = s.juror
    where s.stage_id = ${stageId} and j.person_id = ${personId}`.execute(db);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
