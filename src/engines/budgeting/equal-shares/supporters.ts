import type { Profile } from "../election/profile.ts";
import { EMPTY } from "./accounts.ts";

/**
 * The supporters of one project who still have money, gathered by account (and by points, where supporters differ).
 * One instance is filled again and again: a count gathers thousands of times.
 */
export interface Supporters {
  count: number;
  account: Int32Array;
  /** How many voters. */
  voters: Float64Array;
  points: Float64Array;
  /** Where an account was put, +1; zero everywhere between two gatherings. */
  slot: Int32Array;
}

export const roomForSupporters = (profile: Profile): Supporters => {
  let most = 1;
  for (let p = 0; p + 1 < profile.starts.length; p++) most = Math.max(most, profile.starts[p + 1]! - profile.starts[p]!);
  return {
    count: 0,
    account: new Int32Array(most),
    voters: new Float64Array(most),
    points: new Float64Array(most).fill(1),
    slot: new Int32Array(1024),
  };
};

function gatherEach(into: Supporters, profile: Profile, points: Float64Array, accountOf: Int32Array, project: number): void {
  let count = 0;
  for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at++) {
    const account = accountOf[profile.groups[at]!]!;
    if (account === EMPTY) continue;
    into.account[count] = account;
    into.voters[count] = profile.weights[profile.groups[at]!]!;
    into.points[count++] = points[at]!;
  }
  into.count = count;
}

/** The sum of every voter's weight stays below 2^53, so counting voters in doubles is exact. */
export function gather(into: Supporters, profile: Profile, accountOf: Int32Array, accounts: number, project: number): void {
  if (profile.points) {
    gatherEach(into, profile, profile.points, accountOf, project);
    return;
  }
  if (into.slot.length < accounts) into.slot = new Int32Array(accounts * 2);
  const { slot, account, voters } = into;
  const { groups, weights } = profile;
  const end = profile.starts[project + 1]!;
  let count = 0;
  for (let at = profile.starts[project]!; at < end; at++) {
    const group = groups[at]!;
    const held = accountOf[group]!;
    if (held === EMPTY) continue;
    const place = slot[held]!;
    if (place === 0) {
      account[count] = held;
      voters[count] = weights[group]!;
      slot[held] = ++count;
    } else voters[place - 1]! += weights[group]!;
  }
  for (let i = 0; i < count; i++) slot[account[i]!] = 0;
  into.count = count;
}
