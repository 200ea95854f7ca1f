import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Aspect } from "#processes";
import type { AssessVerdict } from "../verdicts.ts";

export interface Study {
  readonly proposalId: string;
  readonly ownerId: string | null;
  readonly version: number;
  readonly conclusion: "feasible" | "infeasible" | null;
  readonly reasons: string | null;
  /** How the conclusion decides between services that disagree. */
  readonly settles: string | null;
  readonly investmentCents: number | null;
  /** Each year. */
  readonly runningCents: number | null;
  readonly concludedAt: Date | null;
  readonly concludedAs: string | null;
}

export interface Assessment {
  readonly id: string;
  readonly proposalId: string;
  readonly aspect: Aspect;
  readonly service: string;
  readonly assessorId: string | null;
  readonly askedAt: Date;
  readonly dueAt: Date;
  /** How many times it was given: the last one counts. */
  readonly number: number;
  readonly verdict: AssessVerdict | null;
  readonly reasons: string | null;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
  readonly givenAt: Date | null;
}

export async function findStudy(db: Db, proposalId: string): Promise<Study | null> {
  const { rows } = await sql<Study>`
    select proposal_id as "proposalId", owner_id as "ownerId", version, conclusion, reasons, settles, investment_cents as "investmentCents",
      running_cents as "runningCents", concluded_at as "concludedAt", concluded_as as "concludedAs"
    from ideas.study where proposal_id = ${proposalId}`.execute(db);
  return rows[0] ?? null;
}

export const assessmentColumns = sql`
  a.id, a.proposal_id as "proposalId", a.aspect, a.service, a.assessor_id as "assessorId", a.asked_at as "askedAt", a.due_at as "dueAt",
  a.number, a.verdict, a.reasons,
  a.investment_cents as "investmentCents", a.running_cents as "runningCents", a.given_at as "givenAt"`;

/** What services were asked and said, aspect by aspect. */
export async function readAssessments(db: Db, proposalId: string): Promise<Assessment[]> {
  const { rows } = await sql<Assessment>`
    select ${assessmentColumns} from ideas.assessment a where a.proposal_id = ${proposalId}
    order by array_position(array['technical', 'legal', 'financial'], a.aspect), a.service`.execute(db);
  return rows;
}

export interface Reply {
  readonly id: string;
  readonly words: string;
  readonly signature: string;
  readonly at: Date;
}

/** What the authors answered to the services, in order; what moderators hold is left out. */
export async function readReplies(db: Db, proposalId: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select id, words, signature, at from ideas.study_reply r where proposal_id = ${proposalId}
      and not exists (select from moderation.hidden h where h.kind = 'study_reply' and h.thing_id = r.id::text)
    order by at, id`.execute(db);
  return rows;
}

export interface PastConclusion extends Pick<Study, "reasons" | "settles" | "investmentCents" | "runningCents" | "concludedAt" | "concludedAs"> {
  readonly conclusion: "feasible" | "infeasible";
  readonly reopenedAt: Date;
  readonly why: string;
}

export async function readPastConclusions(db: Db, proposalId: string): Promise<PastConclusion[]> {
  const { rows } = await sql<PastConclusion>`
    select conclusion, reasons, settles, investment_cents as "investmentCents", running_cents as "runningCents", concluded_at as "concludedAt",
      concluded_as as "concludedAs", reopened_at as "reopenedAt", why
    from ideas.study_past where proposal_id = ${proposalId} order by version desc`.execute(db);
  return rows;
}

export interface Assessor {
  readonly personId: string;
  readonly name: string;
  readonly service: string;
}

/** Those of the team who give the opinion of a service. */
export async function readAssessors(db: Db, processId: string): Promise<Assessor[]> {
  const { rows } = await sql<Assessor>`
    select m.person_id as "personId", p.name, m.service from processes.process_member m join people.person p on p.id = m.person_id
    where m.process_id = ${processId} and m.part = 'assessor' and m.service <> '' order by m.service, p.name`.execute(db);
  return rows;
}
