import type { PabulibDocument } from "#engines/budgeting/pabulib/pabulib.ts";
import type { ReadBallot } from "./openings.ts";

export type BallotsOfFile = ReadonlyMap<string, ReadBallot>;

/**
 * Ballots of a published file by their receipts, in the numbers of the projects. A receipt that stands there twice is given instead: whoever
 * counts would count both.
 */
export function readBallots({ election: { ballots: packed, projects }, voters, voteColumns }: PabulibDocument): Map<string, ReadBallot> | string {
  const { starts, choices, points, weights } = packed;
  const ids = projects.map(({ id }) => Number(id));
  const others = voteColumns.filter((column) => column !== "vote" && column !== "points");
  const [at, nameAt] = [others.indexOf("voter_id"), others.indexOf("name")];
  const decoder = new TextDecoder();
  const ballots = new Map<string, ReadBallot>();
  for (let voter = 0; voter < starts.length - 1; voter += 1) {
    const [from, to] = [starts[voter]!, starts[voter + 1]!];
    const fields = decoder.decode(voters!.bytes.subarray(voters!.starts[voter], voters!.starts[voter + 1])).split(";");
    const receipt = fields[at]!;
    if (ballots.has(receipt)) return receipt;
    ballots.set(receipt, {
      choices: Array.from(choices.subarray(from, to), (project) => ids[project]!),
      points: points ? Array.from(points.subarray(from, to)) : null,
      ...(weights && { voice: { name: fields[nameAt] ?? "", weight: weights[voter]! } }),
    });
  }
  return ballots;
}
