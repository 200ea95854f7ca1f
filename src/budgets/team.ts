import { can, type Visitor, type Where } from "#platform/web/visitor.ts";

/** Where a vote stands: an agent of its commune runs it, an agent of the metropolis runs all. */
export const whereOf = ({ owner_commune }: { readonly owner_commune: string | null }): Where => ({ commune: owner_commune });

interface OwnedVote {
  readonly owner_commune: string | null;
  readonly electors?: string;
  readonly created_by?: string | null;
}

/** Whether this person sets the vote up and follows it. That of an assembly is run by whoever opened it there, and by no agent. */
export const runs = (someone: Visitor | null, vote: OwnedVote): boolean =>
  vote.electors === "voices" ? someone !== null && someone.id === vote.created_by : can(someone, "budgets.run", whereOf(vote));

/** Whether this person holds a desk of that vote: whoever runs it, and agents of the commune where the desk stands. */
export const holdsDesk = (someone: Visitor | null, desk: { readonly commune_code: string | null }): boolean =>
  can(someone, "budgets.desk", { commune: desk.commune_code });
