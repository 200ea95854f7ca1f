import { digestOf } from "./digest.ts";
import { type LogEntry, standing } from "./log.ts";
import type { Fault } from "./publication.ts";

export interface Opening {
  readonly receipt: string;
  readonly salt: string;
  readonly commitment: string;
  /** The number of the member whose it is, in an open ballot; else null. */
  readonly member: number | null;
}

export interface ReadBallot {
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
  /** As the file says it, in an open ballot. */
  readonly voice?: { readonly name: string; readonly weight: number };
}

/** ouvertures.csv: receipt, salt, commitment under a heading, in an open ballot the member too, none of them quoted. @throws SyntaxError where a line is none of these. */
export function readOpenings(file: Uint8Array): Opening[] {
  const [heading, ...rows] = new TextDecoder().decode(file).trimEnd().split(/\r?\n/);
  const open = heading === "receipt;salt;commitment;member";
  if (!open && heading !== "receipt;salt;commitment") throw new SyntaxError("line 1");
  return rows.map((row, at) => {
    const [receipt, salt, commitment, ...more] = row.split(";");
    if (!receipt || !salt || !commitment || more.length !== (open ? 1 : 0)) throw new SyntaxError(`line ${at + 2}`);
    if (open && !/^[1-9]\d{0,3}$/.test(more[0]!)) throw new SyntaxError(`line ${at + 2}`);
    return { receipt, salt, commitment, member: open ? Number(more[0]) : null };
  });
}

/**
 * Whether the published ballots are those of the log, one by one: each opening opens a commitment that stands, with the ballot of its
 * receipt, and no commitment that stands lacks its ballot. Lines of the openings count from 2, after their heading.
 */
export async function checkOpenings(
  voteId: string,
  log: readonly LogEntry[],
  openings: readonly Opening[],
  ballots: ReadonlyMap<string, ReadBallot>,
): Promise<Fault | null> {
  const kept = standing(log);
  const opened = new Set<string>();
  for (const [at, { receipt, salt, commitment, member }] of openings.entries()) {
    const place = { line: at + 2, file: "ouvertures.csv", what: receipt } as const;
    const ballot = ballots.get(receipt);
    if (!ballot || (await commitmentOf(voteId, { receipt, salt, member, ...ballot })) !== commitment) return { fault: "opening", ...place };
    if (!kept.has(commitment)) return { fault: "ballot", ...place };
    if (opened.has(commitment)) return { fault: "reopened", ...place };
    opened.add(commitment);
  }
  for (const [commitment, line] of kept) if (!opened.has(commitment)) return { fault: "unopened", line };
  const known = new Set(openings.map(({ receipt }) => receipt));
  for (const receipt of ballots.keys()) if (!known.has(receipt)) return { fault: "ballot", line: openings.length + 2, file: "ouvertures.csv", what: receipt };
  return null;
}

/** The same as budgets.commitment. */
const commitmentOf = (voteId: string, { receipt, choices, points, salt, member }: ReadBallot & Omit<Opening, "commitment">): Promise<string> =>
  digestOf(["beffroi ballot", voteId, receipt, choices.join(","), points?.join(",") ?? "", salt, ...(member === null ? [] : [`member ${member}`])].join("\n"));
