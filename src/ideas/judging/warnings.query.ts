import { sql } from "kysely";

import { listHeldCommunes } from "#people";
import { phaseOf, type PluggedStage, type StageKind, type WarningContext } from "#processes";
import { findWaits } from "./turns.query.ts";
import type { Wait } from "./turns.texts.ts";

/** What goes wrong with a stage of judging; `count`: of communes, or of ideas. */
export interface JudgingWarning {
  readonly stageId: string;
  readonly what: "criteria" | "jurors" | "agentless" | "unasked" | Wait;
  readonly count: number;
}

/** What each kind lacks when it opens; of an open stage, what would be left. */
export async function findJudgingWarnings(context: WarningContext, kind: StageKind, stages: readonly PluggedStage[]): Promise<JudgingWarning[]> {
  const { db, now } = context;
  const open = stages.filter((stage) => phaseOf(stage, now) === "now").map(({ id }) => id);
  const all = stages.map(({ id }) => id);
  const [waits, lacking, unasked, agentless] = await Promise.all([
    findWaits(db, kind, open),
    kind === "admissibility" || kind === "jury" ? withoutCriteria(context, kind, all) : [],
    kind === "feasibility" ? withoutStudy(context, all) : [],
    kind === "opinion" ? withoutAgent(context, all) : [],
  ]);
  const left = Map.groupBy(waits, ({ stageId, wait }) => `${stageId} ${wait}`);
  const unended = [...left.values()].map((those) => ({
    stageId: those[0]!.stageId,
    what: those[0]!.wait,
    count: those.reduce((sum, { count }) => sum + count, 0),
  }));
  return [...lacking, ...agentless, ...unasked, ...unended];
}

/** Nobody knows by what will be judged; a jury without anybody who judges. */
async function withoutCriteria({ db }: WarningContext, kind: StageKind, stages: readonly string[]): Promise<JudgingWarning[]> {
  const { rows } = await sql<{ stageId: string; what: "criteria" | "jurors" }>`
    select s.id as "stageId", 'criteria' as what from processes.stage s
    where s.id = any(${[...stages]}::uuid[]) and not exists (select from ideas.criterion c where c.stage_id = s.id)
    union all
    select s.id, 'jurors' from processes.stage s where ${kind} = 'jury' and s.id = any(${[...stages]}::uuid[])
      and not exists (select from processes.process_member m where m.process_id = s.process_id and m.part = 'juror')`.execute(db);
  return rows.map((row) => ({ ...row, count: 0 }));
}

/** Ideas that may go on, and of which no service was asked: they are forgotten first. */
async function withoutStudy({ db }: WarningContext, stages: readonly string[]): Promise<JudgingWarning[]> {
  const { rows } = await sql<{ stageId: string; count: number }>`
    select s.id as "stageId", count(*) as count from processes.stage s join ideas.proposal p on p.process_id = s.process_id
    where s.id = any(${[...stages]}::uuid[]) and p.state = (
      select case when bool_or(kind = 'admissibility') then 'admissible' else 'filed' end from processes.stage where process_id = s.process_id)
      and not exists (select from ideas.assessment a where a.proposal_id = p.id)
    group by s.id`.execute(db);
  return rows.map(({ stageId, count }) => ({ stageId, what: "unasked", count }));
}

/** Communes with ideas to give an opinion on, where nobody has the role to give it: their silence would be published as theirs. */
async function withoutAgent({ db, offers }: WarningContext, stages: readonly string[]): Promise<JudgingWarning[]> {
  const held = await listHeldCommunes(db, offers, "participation.give_opinion");
  const { rows } = await sql<{ stageId: string; count: number }>`
    select s.id as "stageId", count(distinct p.commune_code) as count from processes.stage s join ideas.proposal p on p.process_id = s.process_id
    where s.id = any(${[...stages]}::uuid[]) and p.state in ('filed', 'admissible', 'feasible') and p.commune_code is not null
      and not p.commune_code = any(${[...held]}::text[])
    group by s.id`.execute(db);
  return rows.map(({ stageId, count }) => ({ stageId, what: "agentless", count }));
}
