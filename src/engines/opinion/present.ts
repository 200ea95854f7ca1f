import { type Votes, votesOf } from "./votes.ts";

/** Who spoke of so many statements has a place on the map; of all, where there are fewer. */
const enough = 7;
/** So many are on it at least, if there are so many: those who spoke of most, when too few spoke of enough. */
const fewest = 15;

/** Who has a place on the map, as Polis chooses them; those who spoke equally often by the order of their names. */
export function present(votes: Votes): number[] {
  const wanted = Math.min(enough, votes.statements.length);
  const byVotes = [...votes.people.keys()].toSorted((one, other) => votesOf(votes, other) - votesOf(votes, one) || one - other);
  const count = byVotes.findIndex((person) => votesOf(votes, person) < wanted);
  return byVotes.slice(0, Math.max(count === -1 ? byVotes.length : count, fewest)).toSorted((one, other) => one - other);
}
