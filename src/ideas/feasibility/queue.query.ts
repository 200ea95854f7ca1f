import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";
import { assessmentColumns, type Assessment } from "./study.query.ts";

export const studyTabs = { open: "en-cours", concluded: "conclues" } as const;
export type StudyTab = keyof typeof studyTabs;

export interface StudyLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly asked: number;
  readonly given: number;
  readonly late: number;
  /** One service says no and another does not. */
  readonly disagree: boolean;
  readonly conclusion: "feasible" | "infeasible" | null;
  readonly investmentCents: number | null;
  /** Of the next service. */
  readonly due: Date | null;
}

export type NextStudy = Pick<StudyLine, "id" | "number" | "title">;

const inTab: Record<StudyTab, RawBuilder<unknown>> = {
  open: sql`s.conclusion is null and p.state in ('filed', 'admissible', 'feasible', 'infeasible')`,
  concluded: sql`s.conclusion is not null`,
};

/** What services were asked about idea `p`, and gave. */
const progress = sql`
  cross join lateral (
    select count(*) as asked, count(*) filter (where verdict is not null) as given,
      count(*) filter (where verdict is null and due_at < now()) as late,
      coalesce(bool_or(verdict = 'unfavourable') and bool_or(verdict in ('favourable', 'with_reserve')), false) as disagree,
      min(due_at) filter (where verdict is null) as due
    from ideas.assessment where proposal_id = p.id) a`;

/** What is studied, by the day of the next service; or what was concluded, the last first. */
export function findStudies(db: Db, processId: string, { tab, q, order }: QueueQuestion<StudyTab>, range: Range) {
  const from = sql`
    from ideas.study s join ideas.proposal p on p.id = s.proposal_id ${progress}
    where p.process_id = ${processId} and ${inTab[tab]} and ${answersTo(q)}`;
  const rows = sql<StudyLine>`
    select p.id, p.number, p.title, s.conclusion, s.investment_cents as "investmentCents", a.asked, a.given, a.late, a.disagree, a.due
    ${from} ${inOrder(order, { urgent: tab === "open" ? sql`a.due` : sql`now() - s.concluded_at`, id: sql`p.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

/** The idea that is studied after this one, by number and going round: null when no other study is open. */
export async function findNextStudy(db: Db, processId: string, after: number): Promise<NextStudy | null> {
  const { rows } = await sql<NextStudy>`
    select p.id, p.number, p.title from ideas.study s join ideas.proposal p on p.id = s.proposal_id
    where p.process_id = ${processId} and p.number <> ${after} and ${inTab.open}
    order by p.number < ${after}, p.number limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function countStudies(db: Db, processId: string): Promise<Record<StudyTab, number>> {
  const { rows } = await sql<Record<StudyTab, number>>`
    select count(*) filter (where ${inTab.open}) as open, count(*) filter (where ${inTab.concluded}) as concluded
    from ideas.study s join ideas.proposal p on p.id = s.proposal_id where p.process_id = ${processId}`.execute(db);
  return rows[0]!;
}

export interface OwnAssessment extends Assessment {
  readonly ideaNumber: number;
  readonly title: string;
  readonly processTitle: string;
}

/** Asked of this person, or of somebody of the same service in the same team. */
const isOwnAssessment = (personId: string) => sql`exists (
  select from processes.process_member m where m.process_id = p.process_id and m.person_id = ${personId} and m.part = 'assessor'
    and m.service = a.service)`;

export const assessmentTabs = { todo: "a-donner", given: "donnes" } as const;
export type AssessmentTab = keyof typeof assessmentTabs;

const inOwnTab: Record<AssessmentTab, RawBuilder<unknown>> = {
  todo: sql`a.verdict is null and s.conclusion is null and p.state in ('filed', 'admissible', 'feasible', 'infeasible')`,
  given: sql`a.verdict is not null`,
};

const own = (personId: string) => sql`
  from ideas.assessment a join ideas.study s on s.proposal_id = a.proposal_id join ideas.proposal p on p.id = a.proposal_id
  join processes.process c on c.id = p.process_id where c.state not in ('draft', 'cancelled') and ${isOwnAssessment(personId)}`;

/** What is to be given, by its day; or what was, the last first. */
export function findOwnAssessments(db: Db, personId: string, { tab, q, order }: QueueQuestion<AssessmentTab>, range: Range) {
  const from = sql`${own(personId)} and ${inOwnTab[tab]} and ${answersTo(q)}`;
  const rows = sql<OwnAssessment>`
    select ${assessmentColumns}, p.number as "ideaNumber", p.title, c.title as "processTitle"
    ${from} ${inOrder(order, { urgent: tab === "todo" ? sql`a.due_at` : sql`now() - a.given_at`, id: sql`a.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

export async function countOwnAssessments(db: Db, personId: string): Promise<Record<AssessmentTab, number>> {
  const { rows } = await sql<Record<AssessmentTab, number>>`
    select count(*) filter (where ${inOwnTab.todo}) as todo, count(*) filter (where ${inOwnTab.given}) as given ${own(personId)}`.execute(db);
  return rows[0]!;
}

/** Null for somebody else's, as for one that never was. */
export async function findOwnAssessment(db: Db, personId: string, id: string): Promise<Assessment | null> {
  const { rows } = await sql<Assessment>`select ${assessmentColumns} ${own(personId)} and a.id::text = ${id.toLowerCase()}`.execute(db);
  return rows[0] ?? null;
}

/** Whether this person gives the opinion of a service anywhere. */
export async function isAssessor(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`select from processes.process_member where person_id = ${personId} and part = 'assessor' limit 1`.execute(db);
  return rows.length > 0;
}
