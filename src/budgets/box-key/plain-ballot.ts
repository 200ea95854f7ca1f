import type { BallotKind, Choice } from "../vote.ts";

/** What is encrypted: with the commitment in the log it is all that an opened ballot is. */
export interface PlainBallot extends Choice {
  readonly receipt: string;
  /** Hexadecimal, 32 bytes. */
  readonly salt: string;
  /** The number of the member whose it is, in an open ballot. */
  readonly member?: number | null;
}

interface BallotRules {
  readonly kind: BallotKind;
  readonly maxChoices: number | null;
  readonly projects: number;
  /** An open ballot: each says whose it is. */
  readonly open?: boolean;
}

/** Bytes of the longest ballot that a vote allows: all are filled up to it. Numbers of projects have three digits at most, points four. */
export function ballotSize({ kind, maxChoices, projects, open = false }: BallotRules): number {
  const most = Math.min(maxChoices ?? projects, projects);
  const longest = { receipt: "0".repeat(16), salt: "0".repeat(64), choices: Array(most).fill(999), points: kind === "points" ? Array(most).fill(9999) : null };
  return JSON.stringify({ ...longest, ...(open && { member: 9999 }) }).length;
}

const isNumber = (value: unknown): value is number => Number.isInteger(value);

/** JSON, then spaces. */
export function writeBallot({ receipt, salt, choices, points, member }: PlainBallot, size: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ receipt, salt, choices, points, ...(isNumber(member) && { member }) }).padEnd(size));
}

const areNumbers = (list: unknown): list is number[] => Array.isArray(list) && list.every(isNumber);

/** Null for what is no ballot at all. Whether it keeps the limits is asked elsewhere. */
export function readBallot(bytes: Uint8Array): PlainBallot | null {
  const { receipt, salt, choices, points, member = null } = parse(new TextDecoder().decode(bytes)) ?? {};
  if (typeof receipt !== "string" || typeof salt !== "string" || !areNumbers(choices) || (points !== null && !areNumbers(points))) return null;
  if (member !== null && !isNumber(member)) return null;
  return { receipt, salt, choices, points, ...(member !== null && { member }) };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
