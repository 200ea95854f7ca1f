import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { ended } from "../outcome.ts";
import type { ProposalState } from "../proposal.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";
import type { AnswerOutcome } from "../verdicts.ts";

/** Parts of the queue of answers, and their words in addresses. */
export const answerTabs = { due: "a-donner", given: "donnees" } as const;
export type AnswerTab = keyof typeof answerTabs;

export interface AnswerVersion {
  readonly number: number;
  readonly outcome: AnswerOutcome;
  /** Markdown. */
  readonly reasons: string;
  readonly asWhom: string;
  readonly deliberation: string | null;
  /** `YYYY-MM-DD`. */
  readonly deliberatedOn: string | null;
  readonly budgetLine: string | null;
  readonly projectUrl: string | null;
  /** What was corrected, and why; null for the first. */
  readonly correction: string | null;
  readonly at: Date;
}

export interface OfficialAnswer {
  readonly id: string;
  /** The last one first: it counts. */
  readonly versions: readonly [AnswerVersion, ...AnswerVersion[]];
}

/** Null until it is published. */
export async function findAnswer(db: Db, proposalId: string): Promise<OfficialAnswer | null> {
  const { rows } = await sql<AnswerVersion & { id: string }>`
    select a.id, v.number, v.outcome, v.reasons, v.as_whom as "asWhom", v.deliberation, v.deliberated_on as "deliberatedOn",
      v.budget_line as "budgetLine",
      v.project_url as "projectUrl", v.correction, v.at
    from ideas.official_answer a join ideas.official_answer_version v on v.answer_id = a.id
    where a.proposal_id = ${proposalId} order by v.number desc`.execute(db);
  const [last, ...earlier] = rows;
  return last ? { id: last.id, versions: [last, ...earlier] } : null;
}

export interface AnswerLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: ProposalState;
  readonly stateReason: string | null;
  readonly stateAt: Date;
  /** By when an answer was promised; null when it was not. */
  readonly dueAt: Date | null;
  readonly outcome: AnswerOutcome | null;
}

const inTab = (processId: string, tab: AnswerTab) => sql`
  from ideas.proposal p
  left join ideas.official_answer a on a.proposal_id = p.id
  left join ideas.official_answer_version v on v.answer_id = a.id and v.number = a.version
  where p.process_id = ${processId} and ${tab === "due" ? sql`a.id is null and p.state = any(${[...ended]})` : sql`a.id is not null`}`;

/** What waits for an official answer, the longest first; or what has one, the last first. */
export function findAnswers(db: Db, processId: string, { tab, q, order }: QueueQuestion<AnswerTab>, range: Range) {
  const from = sql`${inTab(processId, tab)} and ${answersTo(q)}`;
  const rows = sql<AnswerLine>`
    select p.id, p.number, p.title, p.state, p.state_reason as "stateReason", p.state_at as "stateAt", v.outcome,
    p.state_at + make_interval(days => (select (s.settings ->> 'days')::integer from processes.stage s
      where s.process_id = p.process_id and s.kind = 'award' order by s.position limit 1)) as "dueAt"
    ${from} ${inOrder(order, { urgent: tab === "due" ? sql`p.state_at` : sql`now() - v.at`, id: sql`p.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

export async function countAnswers(db: Db, processId: string): Promise<Record<AnswerTab, number>> {
  const count = async (tab: AnswerTab) => (await sql<{ count: number }>`select count(*) as count ${inTab(processId, tab)}`.execute(db)).rows[0]!.count;
  return { due: await count("due"), given: await count("given") };
}
