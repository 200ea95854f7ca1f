/** Who votes in an open ballot, as it is announced with the rule and published beside their ballot: a commune, a structure, a member. */
export interface Member {
  readonly number: number;
  readonly name: string;
  /** As many ballots as that of this member counts for: 1 to 10,000. */
  readonly weight: number;
}

export const mostMembers = 2000;
export const mostWeight = 10_000;
/** What all members may count for together. */
export const mostVoices = 1_000_000;

export const weightOf = (members: readonly Member[]): number => members.reduce((sum, { weight }) => sum + weight, 0);
