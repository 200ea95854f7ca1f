import type { Profile } from "../election/profile.ts";

interface Preference {
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

/** How many winners the voters of each group approve. */
export function approvedWinners(profile: Profile, winners: readonly number[]): Uint32Array {
  const approved = new Uint32Array(profile.weights.length);
  for (const project of winners) {
    for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at++) approved[profile.groups[at]!]!++;
  }
  return approved;
}

/** How many voters approve more projects of the one outcome than of the other. */
export function comparePreference(profile: Profile, first: readonly number[], second: readonly number[]): Preference {
  const [a, b] = [approvedWinners(profile, first), approvedWinners(profile, second)];
  const count = { first: 0, second: 0, neither: 0 };
  profile.weights.forEach((voters, group) => {
    count[a[group]! > b[group]! ? "first" : a[group]! < b[group]! ? "second" : "neither"] += voters;
  });
  return count;
}
