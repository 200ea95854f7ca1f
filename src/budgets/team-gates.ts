import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { runs } from "./team.ts";
import { findVote, type Vote } from "./votes.query.ts";

/** Gate: somebody who runs votes somewhere; each page asks again for its vote. */
export const runsSomewhere = (someone: Visitor | null): someone is Visitor => can(someone, "budgets.run");
export const holdsADesk = (someone: Visitor | null): someone is Visitor => can(someone, "budgets.desk");

/** Communes for which this person may run votes; null for any, and for the metropolis. */
export function ownersFor(visitor: Visitor): readonly string[] | null {
  const scopes = scopesOf(visitor, "budgets.run");
  if (scopes.some(({ kind }) => kind === "metropolis")) return null;
  return scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
}

/** @throws NotFound for a vote that is not there, or that this person does not run. */
export async function voteToRun(db: Db, slug: string, visitor: Visitor): Promise<Vote> {
  const vote = await findVote(db, slug, visitor);
  if (!vote || !runs(visitor, vote)) throw new NotFound();
  return vote;
}
