import { can, type Visitor, type Where } from "#platform/web/visitor.ts";

/** Where a vote stands: an agent of its commune runs it, an agent of the metropolis runs all. */
export const whereOf = ({ owner_commune }: { readonly owner_commune: string | null }): Where => ({ commune: owner_commune });

/** Whether this person sets the vote up and follows it. */
export const runs = (someone: Visitor | null, vote: { readonly owner_commune: string | null }): boolean => can(someone, "budgets.run", whereOf(vote));

/** Whether this person holds a desk of that vote: whoever runs it, and agents of the commune where the desk stands. */
export const holdsDesk = (someone: Visitor | null, desk: { readonly commune_code: string | null }): boolean =>
  can(someone, "budgets.desk", { commune: desk.commune_code });
