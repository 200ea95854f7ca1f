import type { Skill } from "./challenge.ts";

export interface Member {
  readonly personId: string;
  /** As they publish it. */
  readonly name: string;
  readonly role: "captain" | "member";
}

export interface Team {
  readonly id: string;
  readonly challengeId: string;
  readonly name: string;
  readonly words: string;
  readonly seeks: readonly Skill[];
  readonly version: number;
  readonly members: readonly Member[];
  /** Under which the jury reads what it sent; null: nothing was sent. */
  readonly number: number | null;
}

export const isMember = ({ members }: Team, personId: string | undefined): boolean => members.some((one) => one.personId === personId);
export const isCaptain = ({ members }: Team, personId: string | undefined): boolean =>
  members.some((one) => one.personId === personId && one.role === "captain");
