import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Aspect } from "#processes";
import { tellAssessor } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import type { Assessor } from "./study.query.ts";
import { routes } from "../routes.ts";

interface Question {
  readonly processId: string;
  /** Null: all whose study is open. */
  readonly proposalIds: readonly string[] | null;
  readonly assessor: Assessor;
  readonly aspect: Aspect;
  readonly dueAt: Date;
  readonly by: string;
  readonly asWhom: string;
}

/** Asks a service about one aspect of an idea, or of all whose study is open and that it was not asked about. Gives how many. */
export async function askService(db: Kysely<Tables>, question: Question): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { processId, proposalIds, assessor, aspect, dueAt, by } = question;
    const { rows } = await sql<{ id: string; proposalId: string }>`
      insert into ideas.assessment (proposal_id, aspect, service, assessor_id, asked_by, due_at)
      select p.id, ${aspect}, ${assessor.service}, ${assessor.personId}, ${by}, ${dueAt.toISOString()}::timestamptz
      from ideas.proposal p join ideas.study s on s.proposal_id = p.id
      where p.process_id = ${processId} and s.conclusion is null and p.state in ('filed', 'admissible', 'feasible', 'infeasible')
        and (${proposalIds}::text[] is null or p.id::text = any(${proposalIds}::text[]))
      on conflict (proposal_id, aspect, service) do nothing
      returning id, proposal_id as "proposalId"`.execute(trx);
    if (rows.length === 0) return 0;
    await tell(trx, question, rows);
    await recordAct(trx, {
      who: by,
      act: "study.ask",
      room: "participation",
      about: proposalIds?.length === 1 ? { kind: "proposal", id: proposalIds[0]! } : { kind: "process", id: processId },
      after: { service: assessor.service, aspect, count: rows.length, dueAt: dueAt.toISOString() },
    });
    return rows.length;
  });
}

async function tell(trx: Db, { assessor, by, asWhom, dueAt }: Question, asked: readonly { id: string; proposalId: string }[]): Promise<void> {
  for (const one of asked) await writeJourney(trx, { proposalId: one.proposalId, act: "study_asked", by, asWhom, words: assessor.service, internal: true });
  const [first] = asked;
  const { rows } = await sql<{ title: string }>`select title from ideas.proposal where id = ${first!.proposalId}`.execute(trx);
  // Asked about many at once, a service is told once, with where to find them all.
  const href = asked.length === 1 ? routes.assess.href({ id: first!.id }) : routes.assessments.href();
  const title = asked.length > 1 ? `${rows[0]!.title} (+ ${asked.length - 1})` : rows[0]!.title;
  await tellAssessor(trx, assessor.personId, { news: "to_assess", title, href, at: dueAt.toISOString(), except: by });
}
