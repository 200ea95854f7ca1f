import { commitmentOf, firstHash, lineHash, type LogLine } from "../log.ts";

/** What the checks of a log and its files found wrong, with the line that tells it. */
export type LogFault =
  | { readonly fault: "unreadable" | "chain"; readonly line: number }
  | {
      readonly fault: "opening" | "ballot" | "unopened" | "reopened";
      readonly line: number;
      readonly file: "openings" | "ballots" | "log";
      readonly receipt?: string;
    };

/** A published log: "<hash> <entry>" on each line. */
export function readJournal(text: string): LogLine[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, at) => ({ line: at + 1, hash: line.slice(0, 64), entry: line.slice(65) }));
}

interface BallotLine {
  readonly line: number;
  readonly commitment: string;
  readonly replaces?: string;
}

/** The first line that does not follow from the one before, or is no line of a log; null when all do. */
export function checkChain(voteId: string, lines: readonly LogLine[]): LogFault | null {
  let previous = firstHash(voteId);
  for (const [at, { entry, hash }] of lines.entries()) {
    const said = parse(entry);
    if (said === null || said["line"] !== at + 1) return { fault: "unreadable", line: at + 1 };
    if (hash !== lineHash(previous, entry)) return { fault: "chain", line: at + 1 };
    previous = hash;
  }
  return null;
}

function parse(entry: string): Record<string, unknown> | null {
  try {
    return JSON.parse(entry);
  } catch {
    return null;
  }
}

/** Commitments that count at the end of the log: cast, not replaced, and opened to what was checked. */
export function standing(lines: readonly LogLine[]): Map<string, BallotLine> {
  const kept = new Map<string, BallotLine>();
  for (const { line, entry } of lines) {
    const said = parse(entry);
    if (said?.["kind"] === "emptied") for (const commitment of said["replaced"] as string[]) kept.delete(commitment);
    if (said?.["kind"] === "incident") kept.delete(said["commitment"] as string);
    if (said?.["kind"] !== "ballot") continue;
    const { commitment, replaces } = said as unknown as BallotLine;
    if (replaces) kept.delete(replaces);
    kept.set(commitment, { line, commitment, ...(replaces && { replaces }) });
  }
  return kept;
}

export interface Opening {
  readonly receipt: string;
  readonly salt: string;
  readonly commitment: string;
}

export interface ReadBallot {
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

/**
 * Whether the published ballots are those of the log, one by one: each opening opens a commitment that stands, with the ballot of its
 * receipt, and no commitment that stands lacks its ballot. Lines of the openings count from 2, after their heading.
 */
export function checkOpenings(
  voteId: string,
  lines: readonly LogLine[],
  openings: readonly Opening[],
  ballots: ReadonlyMap<string, ReadBallot>,
): LogFault | null {
  const kept = standing(lines);
  const opened = new Set<string>();
  for (const [at, { receipt, salt, commitment }] of openings.entries()) {
    const place = { line: at + 2, file: "openings", receipt } as const;
    const ballot = ballots.get(receipt);
    if (!ballot || commitmentOf(voteId, { receipt, salt, ...ballot }) !== commitment) return { fault: "opening", ...place };
    if (!kept.has(commitment)) return { fault: "ballot", ...place };
    if (opened.has(commitment)) return { fault: "reopened", ...place };
    opened.add(commitment);
  }
  for (const { line, commitment } of kept.values()) if (!opened.has(commitment)) return { fault: "unopened", line, file: "log" };
  return null;
}
