import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";
import { isContestable } from "../case/contest-term.ts";
import type { Contestable } from "../verdicts.ts";

export interface Contest {
  readonly id: string;
  readonly proposalId: string;
  readonly about: Contestable;
  readonly words: string;
  readonly signature: string;
  readonly at: Date;
  readonly state: "open" | "upheld" | "rejected";
  readonly decidedAt: Date | null;
  readonly decidedAs: string | null;
  readonly reasons: string | null;
}

const columns = sql`
  c.id, c.proposal_id as "proposalId", c.about, c.words, c.signature, c.at, c.state, c.decided_at as "decidedAt", c.decided_as as "decidedAs",
  c.reasons`;

export async function findContest(db: Db, id: string): Promise<Contest | null> {
  if (!isUuid(id)) return null;
  return (await sql<Contest>`select ${columns} from ideas.contest c where c.id = ${id}`.execute(db)).rows[0] ?? null;
}

/** What was contested about an idea, the last first; what moderators hold is left out. */
export async function readContests(db: Db, proposalId: string): Promise<Contest[]> {
  const { rows } = await sql<Contest>`
    select ${columns} from ideas.contest c where c.proposal_id = ${proposalId}
      and not exists (select from moderation.hidden h where h.kind = 'contest' and h.thing_id = c.id::text) order by c.at desc`.execute(db);
  return rows;
}

interface Decisions {
  readonly state: string;
  readonly refusedAt: Date | null;
  readonly infeasibleAt: Date | null;
  readonly rankedAt: Date | null;
  readonly open: readonly Contestable[];
}

/** What the authors may contest now: the last decision of each kind that went against them, for two months, one objection at a time. */
export async function findContestable(db: Db, proposalId: string, now: Date): Promise<Contestable[]> {
  const { rows } = await sql<Decisions>`
    select p.state,
      (select a.at from ideas.admissibility a where a.proposal_id = p.id and a.decision = 'refused' order by a.number desc limit 1) as "refusedAt",
      (select s.concluded_at from ideas.study s where s.proposal_id = p.id and s.conclusion = 'infeasible') as "infeasibleAt",
      (select min(r.published_at) from ideas.jury_record r join ideas.jury_sheet s on s.stage_id = r.stage_id
      where s.proposal_id = p.id) as "rankedAt",
      array(select about from ideas.contest c where c.proposal_id = p.id and c.state = 'open') as open
    from ideas.proposal p where p.id = ${proposalId}`.execute(db);
  const found = rows[0];
  if (!found) return [];
  const { state, refusedAt, infeasibleAt, rankedAt, open } = found;
  const may = (about: Contestable, at: Date | null, states: readonly string[]) =>
    at !== null && states.includes(state) && isContestable(at, now) && !open.includes(about);
  return [
    ...(may("admissibility", refusedAt, ["inadmissible"]) ? (["admissibility"] as const) : []),
    ...(may("feasibility", infeasibleAt, ["infeasible"]) ? (["feasibility"] as const) : []),
    ...(may("jury", rankedAt, ["feasible", "admissible", "not_awarded"]) ? (["jury"] as const) : []),
  ];
}

export interface ContestOn extends Contest {
  readonly number: number;
  readonly title: string;
}

export const contestTabs = { open: "a-repondre", decided: "repondues" } as const;
export type ContestTab = keyof typeof contestTabs;

const inTab: Record<ContestTab, RawBuilder<unknown>> = { open: sql`c.state = 'open'`, decided: sql`c.state <> 'open'` };

/** What waits for an answer, the longest first; or what has one, the last first. */
export function findContests(db: Db, processId: string, { tab, q, order }: QueueQuestion<ContestTab>, range: Range) {
  const from = sql`
    from ideas.contest c join ideas.proposal p on p.id = c.proposal_id
    where p.process_id = ${processId} and ${inTab[tab]} and ${answersTo(q)}`;
  const rows = sql<ContestOn>`
    select ${columns}, p.number, p.title
    ${from} ${inOrder(order, { urgent: tab === "open" ? sql`c.at` : sql`now() - c.decided_at`, id: sql`c.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

export async function countContests(db: Db, processId: string): Promise<Record<ContestTab, number>> {
  const { rows } = await sql<Record<ContestTab, number>>`
    select count(*) filter (where ${inTab.open}) as open, count(*) filter (where ${inTab.decided}) as decided
    from ideas.contest c join ideas.proposal p on p.id = c.proposal_id where p.process_id = ${processId}`.execute(db);
  return rows[0]!;
}
