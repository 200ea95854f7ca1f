import type { RankedProposal } from "./ranking.ts";

/** The ranking as it was published. */
export interface JuryRecordContent {
  readonly top: number;
  readonly quorum: number;
  readonly jurors: number;
  readonly criteria: readonly { readonly name: string; readonly weight: number }[];
  readonly ranking: readonly (RankedProposal & { readonly conflicts: number })[];
}

interface RankChange {
  readonly proposalId: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Whose rank an appeal changed. */
export function changedRanks(before: JuryRecordContent, after: JuryRecordContent): RankChange[] {
  const old = new Map(before.ranking.map(({ proposalId, rank }) => [proposalId, rank]));
  return after.ranking
    .map(({ proposalId, rank }) => ({ proposalId, before: old.get(proposalId) ?? null, after: rank }))
    .filter((one) => one.before !== one.after);
}
