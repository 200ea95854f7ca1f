import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type StageSheet, stagesOf, settingsOf } from "#processes";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import type { CaseProcess } from "../case/case.query.ts";
import type { ProposalState } from "../proposal.ts";
import type { Candidate, ScoredSheet } from "./ranking.ts";
import { currentStage } from "../case/current-stage.ts";

export interface Jury {
  readonly stage: StageSheet;
  readonly criteria: readonly Criterion[];
  /** Scores go from 0 to this. */
  readonly top: number;
  readonly quorum: number;
  readonly frozenAt: Date | null;
  readonly jurors: number;
  readonly records: number;
}

/** The jury of a process; null when it has none. What is not frozen yet is what the stage says today. */
export async function findJury(db: Db, process: Pick<CaseProcess, "id">, now: Date): Promise<Jury | null> {
  const stage = currentStage(await stagesOf(db, process.id), "jury", now);
  if (!stage) return null;
  const criteria = await readCriteria(db, stage.id);
  const { rows } = await sql<{ top: number | null; quorum: number | null; frozenAt: Date | null; jurors: number; records: number }>`
    select j.top, j.quorum, j.frozen_at as "frozenAt",
      (select count(*) from processes.process_member where process_id = ${process.id} and part = 'juror') as jurors,
      (select count(*) from ideas.jury_record where stage_id = ${stage.id}) as records
    from (select 1) one left join ideas.jury j on j.stage_id = ${stage.id}`.execute(db);
  const { top, quorum, frozenAt, jurors, records } = rows[0]!;
  return { stage, criteria, top: (frozenAt && top) || settingsOf("jury", stage.settings).scale, quorum: quorum ?? 3, frozenAt, jurors, records };
}

/** The row that criteria, scores and records wait for each other on. Gives it as it stands, after all waiting. */
export async function lockJury(trx: Db, stage: StageSheet): Promise<{ top: number; quorum: number; records: number }> {
  const { scale } = settingsOf("jury", stage.settings);
  await sql`insert into ideas.jury (stage_id, top) values (${stage.id}, ${scale}) on conflict (stage_id) do nothing`.execute(trx);
  await sql`select from ideas.jury where stage_id = ${stage.id} for update`.execute(trx);
  await sql`update ideas.jury set top = ${scale} where stage_id = ${stage.id} and frozen_at is null and top <> ${scale}`.execute(trx);
  const { rows } = await sql<{ top: number; quorum: number; records: number }>`
    select top, quorum, (select count(*) from ideas.jury_record r where r.stage_id = j.stage_id) as records
    from ideas.jury j where stage_id = ${stage.id}`.execute(trx);
  return rows[0]!;
}

export interface ToJudge extends Candidate {
  readonly title: string;
  readonly state: ProposalState;
}

/** Proposals before the jury: those that may be judged now, and those that were. */
export async function readCandidates(db: Db, processId: string, stageId: string): Promise<ToJudge[]> {
  const { rows } = await sql<ToJudge>`
    select p.id, p.number, p.title, p.state from ideas.proposal p
    where p.process_id = ${processId} and p.state not in ('withdrawn', 'merged')
      and (p.state = ${judgeableNow(processId)} or exists (select from ideas.jury_sheet s where s.proposal_id = p.id and s.stage_id = ${stageId}))
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by p.number`.execute(db);
  return rows;
}

const judgeableNow = (processId: string) => sql`(
  select case when bool_or(kind = 'feasibility') then 'feasible' when bool_or(kind = 'admissibility') then 'admissible' else 'filed' end
  from processes.stage where process_id = ${processId})`;

/** All sheets that count: neither conflicts, nor what an appeal excluded. */
export async function readSheets(db: Db, stageId: string): Promise<ScoredSheet[]> {
  const { rows } = await sql<ScoredSheet>`
    select s.proposal_id as "proposalId", s.juror, json_object_agg(c.criterion_id, c.score) as scores
    from ideas.jury_sheet s join ideas.jury_score c on c.sheet_id = s.id
    where s.stage_id = ${stageId} and s.excluded_at is null group by s.id order by s.proposal_id, s.juror`.execute(db);
  return rows;
}

/** Proposal → how many jurors declared a conflict of interest on it. */
export async function countConflicts(db: Db, stageId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select proposal_id as id, count(*) as count from ideas.jury_sheet where stage_id = ${stageId} and kind = 'conflict'
      group by proposal_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
