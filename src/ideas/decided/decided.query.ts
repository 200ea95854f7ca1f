import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProposalState } from "../proposal.ts";
import { type Outcome, outcomes, perPage } from "./outcome.ts";

const statesOf: Readonly<Record<Outcome, readonly ProposalState[]>> = {
  won: ["awarded", "delivering", "delivered", "abandoned"],
  lost: ["not_awarded"],
  refused: ["inadmissible", "infeasible"],
};

export interface IdeaDecision {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly stateAt: Date;
  readonly communeCode: string | null;
  readonly process: string;
  readonly processTitle: string;
  /** What was awarded, in cents. */
  readonly amount: number | null;
}

interface Selection {
  /** Only ideas of these processes: those that concern the chosen commune or scale. */
  readonly processes: readonly string[];
  /** Only what stands in this commune, or concerns the whole metropolis. */
  readonly commune: string | null;
  readonly outcome: Outcome | null;
  readonly page: number;
}

/** What was decided on ideas, the latest first. Hidden ones are left out; `total` counts them all. */
export async function listDecided(db: Db, { processes, commune, outcome, page }: Selection): Promise<{ decided: IdeaDecision[]; total: number }> {
  const states = outcome ? statesOf[outcome] : outcomes.flatMap((one) => statesOf[one]);
  const { rows } = await sql<IdeaDecision & { total: number }>`
    select p.number, p.slug, p.title, p.state, p.state_at as "stateAt", p.commune_code as "communeCode", r.slug as process, r.title as "processTitle",
      a.amount_cents as amount, count(*) over () as total
    from ideas.proposal p join processes.process r on r.id = p.process_id left join ideas.award a on a.proposal_id = p.id
    where p.process_id = any(${[...processes]}::uuid[]) and p.state = any(${[...states]}::text[])
      and (${commune}::text is null or p.commune_code = ${commune} or p.commune_code is null)
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by p.state_at desc, p.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db);
  return { decided: rows, total: rows[0]?.total ?? 0 };
}
