import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { addLink, keepLinks, removeLinksAt } from "#thread";
import { begun, concluded, funded, rankedAs } from "./things.texts.ts";

/** What becomes of an idea, joined to it in the transaction of the act. Awards and deliveries have the identifier of their idea, a jury's record that of its stage. */

interface AwardTie {
  readonly proposalId: string;
  readonly asWhom: string;
  readonly day: string;
}

export async function tieAward(trx: Db, { proposalId, asWhom, day }: AwardTie): Promise<void> {
  const [from, to] = [
    { kind: "award", id: proposalId },
    { kind: "proposal", id: proposalId },
  ];
  await addLink(trx, { from, relation: "funds", to, reason: funded(asWhom), day, by: null });
}

/** With whatever else was joined to it: a deliberation decided on nothing that is no more. */
export async function untieAward(trx: Db, proposalId: string, { reason, by }: { reason: string; by: string }): Promise<void> {
  await removeLinksAt(trx, { kind: "award", id: proposalId }, { reason, by });
}

interface StudyTie {
  readonly proposalId: string;
  readonly conclusion: "feasible" | "infeasible";
  readonly day: string;
}

/** A study has the identifier of its idea. */
export async function tieStudy(trx: Db, { proposalId, conclusion, day }: StudyTie): Promise<void> {
  const [from, to] = [
    { kind: "study", id: proposalId },
    { kind: "proposal", id: proposalId },
  ];
  await addLink(trx, { from, relation: "decides", to, reason: concluded(conclusion), day, by: null });
}

/** A study that is open again has decided nothing. */
export async function untieStudy(trx: Db, proposalId: string, { reason, by }: { reason: string; by: string }): Promise<void> {
  await removeLinksAt(trx, { kind: "study", id: proposalId }, { reason, by });
}

interface Ranking {
  readonly stageId: string;
  readonly ranking: readonly { readonly proposalId: string; readonly rank: number | null }[];
  readonly at: Date;
}

/** The last record counts: after an appeal, ranks are said anew. */
export async function tieRanking(trx: Db, { stageId, ranking, at }: Ranking): Promise<void> {
  const of = ranking.filter(({ rank }) => rank !== null).length;
  const wanted = ranking.map(({ proposalId, rank }) => ({ id: stageId, other: proposalId, reason: rankedAs(rank, of), day: dayOf(at) }));
  const kept = { kind: "jury_record", ids: [stageId], end: "from", relation: "decides", other: "proposal" } as const;
  await keepLinks(trx, kept, wanted, "Un nouveau classement du jury.");
}

export async function tieDelivery(trx: Db, proposalId: string, day: string): Promise<void> {
  const [from, to] = [
    { kind: "proposal", id: proposalId },
    { kind: "delivery", id: proposalId },
  ];
  await addLink(trx, { from, relation: "becomes", to, reason: begun, day, by: null });
}
