import { sha256 } from "#platform/crypto/sha256.ts";

const hashOf = (text: string): string => sha256(text).toString("hex");

interface LogLine {
  readonly line: number;
  /** The published text, a JSON object: {"line": 3, "kind": "ballot", "day": "2026-11-24", "commitment": "…"}. */
  readonly entry: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What the first line follows. The same as budgets.first_hash. */
export const firstHash = (voteId: string): string => hashOf(`beffroi vote ${voteId}`);

/** The same as budgets.line_hash: `printf '%s\n%s' PREVIOUS ENTRY | sha256sum`. */
export const lineHash = (previous: string, entry: string): string => hashOf(`${previous}\n${entry}`);

/** The number of the first line that does not follow from the one before; null when the chain is whole. */
export function firstBroken(voteId: string, lines: readonly LogLine[]): number | null {
  let previous = firstHash(voteId);
  for (const [at, { line, entry, hash }] of lines.entries()) {
    if (line !== at + 1 || hash !== lineHash(previous, entry)) return at + 1;
    previous = hash;
  }
  return null;
}

interface OpenedBallot {
  /** Sixteen signs, without dashes. */
  readonly receipt: string;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
  /** Hexadecimal, 32 bytes. */
  readonly salt: string;
  /** Whose it is, in an open ballot. */
  readonly member?: number | null;
}

/** The same as budgets.commitment: what the log carries of a ballot, in hexadecimal. */
export function commitmentOf(voteId: string, { receipt, choices, points, salt, member = null }: OpenedBallot): string {
  const whose = member === null ? [] : [`member ${member}`];
  return hashOf(["beffroi ballot", voteId, receipt, choices.join(","), points?.join(",") ?? "", salt, ...whose].join("\n"));
}

/** What a ballot's line says of its receipt: whoever holds the code finds the line, and nobody else. */
export const receiptHash = (voteId: string, receipt: string): string => hashOf(["beffroi receipt", voteId, receipt].join("\n"));
