import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet, type StageSheet } from "../process.query.ts";

export interface DebateQuestion {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly details: string;
  /** Comments that can be read. */
  readonly comments: number;
}

export interface Debate {
  readonly process: ProcessSheet;
  readonly stage: StageSheet;
  readonly questions: readonly DebateQuestion[];
}

/**
 * The debate at an address: the stage by its rank in the process.
 * @throws NotFound when there is none that this person may see.
 */
export async function openDebate(db: Db, params: { readonly process: string; readonly stage: string }, visitor: Visitor | null): Promise<Debate> {
  const process = await findProcess(db, params.process, visitor);
  const stage = process?.stages.find(({ position, kind }) => kind === "debate" && String(position) === params.stage);
  if (!process || !stage) throw new NotFound();
  return { process, stage, questions: await findQuestions(db, stage.id) };
}

export async function findQuestions(db: Db, stageId: string): Promise<DebateQuestion[]> {
  const { rows } = await sql<DebateQuestion>`
    select q.id, q.position, q.title, q.details,
      (select count(*)::int from processes.comment c where c.subject = q.id::text and c.deleted_at is null
        and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)) as comments
    from processes.debate_question q where q.stage_id = ${stageId} order by q.position`.execute(db);
  return rows;
}
