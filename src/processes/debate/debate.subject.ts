import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { CommentSubject, SubjectLock, Subject } from "../comments/comment.subject.ts";
import { holdStage } from "../open-stage.query.ts";
import { openingOfStage } from "../opening.query.ts";
import { processHead } from "../process-of.query.ts";
import { routes } from "../routes.ts";

interface Row extends Pick<Subject, "title" | "process"> {
  readonly stage: number;
  /** 0: the stage as a whole. */
  readonly question: number;
}

/** A debate is nobody's, and stands where its process does. */
function subjectOf(kind: CommentSubject, id: string, { title, process, stage, question }: Row): Subject {
  const params = { process: process.slug, stage: String(stage) };
  const one = { ...params, question: String(question) };
  const href = question === 0 ? routes.debate.href(params) : routes.debateQuestion.href(one);
  const writeHref = question === 0 ? routes.debateComment.href(params) : routes.questionComment.href(one);
  return { ref: { kind: kind.kind, id } as Subject["ref"], kind, title, process, href, listHref: href, writeHref, authorIds: [], communeCode: null };
}

/** A stage without questions, discussed as a whole. */
export const stageSubject: CommentSubject = {
  kind: "stage",
  things: sql`select id, process_id, null::integer as number, title, true as shown from processes.stage`,

  async find(db, { id }) {
    const { rows } = await sql<Row>`
      select s.title, ${processHead("r")} as process, s.position as stage, 0 as question
      from processes.stage s join processes.process r on r.id = s.process_id where s.id = ${id}`.execute(db);
    return rows[0] ? subjectOf(stageSubject, id, rows[0]) : null;
  },

  opening: (db, { ref }) => openingOfStage(db, sql`select ${ref.id}::uuid`),

  hold: (db, ref, work) => holding(db, ref, async () => ref.id, work),
};

export const questionSubject: CommentSubject = {
  kind: "question",
  things: sql`
    select q.id, s.process_id, null::integer as number, q.title, true as shown
    from processes.debate_question q join processes.stage s on s.id = q.stage_id`,

  async find(db, { id }) {
    const { rows } = await sql<Row>`
      select q.title, ${processHead("r")} as process, s.position as stage, q.position as question
      from processes.debate_question q join processes.stage s on s.id = q.stage_id join processes.process r on r.id = s.process_id
      where q.id = ${id}`.execute(db);
    return rows[0] ? subjectOf(questionSubject, id, rows[0]) : null;
  },

  opening: (db, { ref }) => openingOfStage(db, sql`select stage_id from processes.debate_question where id = ${ref.id}`),

  hold: (db, ref, work) => holding(db, ref, (trx) => stageOfQuestion(trx, ref.id), work),
};

async function stageOfQuestion(trx: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select stage_id as id from processes.debate_question where id = ${id}`.execute(trx);
  return rows[0]?.id ?? null;
}

/** Holds the stage while somebody writes in it. */
function holding<outcome>(
  db: Db,
  ref: Subject["ref"],
  stageOf: (trx: Db) => Promise<string | null>,
  work: (trx: Db, held: SubjectLock) => Promise<outcome>,
): Promise<outcome | null> {
  return db.transaction().execute(async (trx) => {
    const stage = await stageOf(trx);
    if (!stage) return null;
    const { phase, running } = await holdStage(trx, stage);
    return work(trx, { ref, open: running && phase === "now" });
  });
}
