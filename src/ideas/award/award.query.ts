import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { CaseProcess } from "../case/case.query.ts";
import { findJury } from "../jury/jury.query.ts";
import { readRecords } from "../jury/record.query.ts";
import type { ProposalState } from "../proposal.ts";
import type { Awardable } from "./award.ts";

export interface AwardCandidate extends Awardable {
  readonly number: number;
  readonly title: string;
  readonly state: ProposalState;
  readonly supports: number;
  /** By the last record of the jury; null without one, or below its quorum. */
  readonly rank: number | null;
}

export interface AwardedProposal {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: ProposalState;
  readonly amountCents: number;
  readonly rank: number | null;
}

/** What may be awarded in a process: by the jury's last ranking, else the most supported first. Those without a rank come last. */
export async function readAwardCandidates(db: Db, process: Pick<CaseProcess, "id">, now: Date): Promise<{ candidates: AwardCandidate[]; ranked: number }> {
  const jury = await findJury(db, process, now);
  const [record] = jury ? await readRecords(db, jury.stage.id) : [];
  const ranks = new Map((record?.content.ranking ?? []).map(({ proposalId, rank }, at) => [proposalId, { rank, at }]));
  const { rows } = await sql<Omit<AwardCandidate, "rank">>`
    select p.id, p.number, p.title, p.state, p.supports, coalesce(s.investment_cents, p.cost_cents) as cost
    from ideas.proposal p left join ideas.study s on s.proposal_id = p.id
    where p.process_id = ${process.id} and p.state = (
      select case when bool_or(kind = 'feasibility') then 'feasible' when bool_or(kind = 'admissibility') then 'admissible' else 'filed' end
      from processes.stage where process_id = ${process.id})
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by p.supports desc, p.number`.execute(db);
  const candidates = rows.map((row) => ({ ...row, rank: ranks.get(row.id)?.rank ?? null }));
  const last = Number.MAX_SAFE_INTEGER;
  candidates.sort((a, b) => (ranks.get(a.id)?.at ?? last) - (ranks.get(b.id)?.at ?? last));
  return { candidates, ranked: (record?.content.ranking ?? []).filter(({ rank }) => rank !== null).length };
}

export async function readAwarded(db: Db, processId: string): Promise<AwardedProposal[]> {
  const { rows } = await sql<AwardedProposal>`
    select p.id, p.number, p.title, p.state, a.amount_cents as "amountCents", a.rank from ideas.award a join ideas.proposal p on p.id = a.proposal_id
    where a.process_id = ${processId} order by a.rank nulls last, p.number`.execute(db);
  return rows;
}

export interface Award {
  readonly amountCents: number;
  readonly source: "jury" | "vote" | "decision";
  readonly rank: number | null;
  readonly reference: string | null;
  readonly at: Date;
  readonly asWhom: string;
}

export async function findAward(db: Db, proposalId: string): Promise<Award | null> {
  const { rows } = await sql<Award>`
    select amount_cents as "amountCents", source, rank, reference, at, as_whom as "asWhom" from ideas.award
      where proposal_id = ${proposalId}`.execute(db);
  return rows[0] ?? null;
}
