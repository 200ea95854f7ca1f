import { isDeepEqual } from "./deep-equal.ts";
import { type LogEntry, namedFiles } from "./log.ts";
import type { Opening, ReadBallot } from "./openings.ts";
import type { BallotsOfFile } from "./read-ballots.ts";
import type { Fault } from "./publication.ts";

/** "bulletins.pb", "bulletins-2.pb", "bulletins-2-non-contestes.pb". */
const fileName = /^bulletins(?:-(\d+))?(-non-contestes)?\.pb$/;

/**
 * All ballots, whole. Votes counted by part before the whole file was published are put together from all their parts: a project stands
 * in one of them, choices ascend. Null where that cannot be done: ranked ballots lose their order across parts, or a part is not there.
 */
export function wholeBallots(
  files: ReadonlyMap<string, BallotsOfFile>,
  { parts, ranked }: { parts: readonly number[]; ranked: boolean },
): BallotsOfFile | null {
  const whole = files.get("bulletins.pb");
  if (whole) return whole;
  const given = parts.map((part) => files.get(`bulletins-${part}.pb`));
  if (given.length === 0 || ranked || given.includes(undefined)) return null;
  const joined = new Map<string, ReadBallot>();
  for (const [receipt, ballot] of given.flatMap((part) => [...part!])) joined.set(receipt, together(joined.get(receipt), ballot));
  return joined;
}

function together(one: ReadBallot | undefined, other: ReadBallot): ReadBallot {
  if (!one) return other;
  const pairs = [one, other].flatMap(({ choices, points }) => choices.map((choice, at) => ({ choice, point: points?.[at] })));
  pairs.sort((a, b) => a.choice - b.choice);
  return { ...one, choices: pairs.map(({ choice }) => choice), points: one.points && pairs.map(({ point }) => point!) };
}

interface PartFiles {
  readonly log: readonly LogEntry[];
  readonly openings: readonly Opening[];
  readonly whole: BallotsOfFile;
  readonly files: ReadonlyMap<string, BallotsOfFile>;
  /** Numbers of the projects in a file. */
  readonly projectsOf: (name: string) => ReadonlySet<number>;
}

/** Each other file of ballots is the whole one narrowed: to the projects of a part, and to the ballots that no challenge names. */
export function checkParts({ log, openings, whole, files, projectsOf }: PartFiles): Fault | null {
  const named = namedFiles(log);
  for (const [name, ballots] of files) {
    const [known, part, undisputed] = fileName.exec(name) ?? [];
    if (!known || (!part && !undisputed)) continue;
    const line = named.get(name)?.line ?? log.length;
    const without = undisputed ? challenged(log.slice(0, line), openings) : new Set<string>();
    const wanted = part ? narrowed(whole, projectsOf(name), without) : new Map([...whole].filter(([receipt]) => !without.has(receipt)));
    const other = firstOther(wanted, ballots);
    if (other !== undefined) return { fault: "part", line, file: name, what: other };
  }
  return null;
}

function narrowed(whole: BallotsOfFile, projects: ReadonlySet<number>, without: ReadonlySet<string>): BallotsOfFile {
  const kept = new Map<string, ReadBallot>();
  for (const [receipt, ballot] of whole) {
    const { choices, points } = ballot;
    const inPart = choices.map((choice) => projects.has(choice));
    if (without.has(receipt) || !inPart.includes(true)) continue;
    kept.set(receipt, { ...ballot, choices: choices.filter((_, at) => inPart[at]), points: points?.filter((_, at) => inPart[at]) ?? null });
  }
  return kept;
}

/** In a secret vote no ballot may bear a name or a weight: that is asked elsewhere (announced.ts). */
const beside = (wanted: ReadBallot, given: ReadBallot | undefined) =>
  given && wanted.voice === undefined ? { choices: given.choices, points: given.points } : given;

function firstOther(wanted: BallotsOfFile, given: BallotsOfFile): string | undefined {
  for (const [receipt, ballot] of wanted) if (!isDeepEqual(ballot, beside(ballot, given.get(receipt)))) return receipt;
  return [...given.keys()].find((receipt) => !wanted.has(receipt));
}

/** Receipts of the ballots that a challenge names, and that no decision gave back. */
function challenged(log: readonly LogEntry[], openings: readonly Opening[]): Set<string> {
  const lines = new Map<unknown, number[]>();
  for (const { kind, data } of log) {
    if (kind === "challenged") lines.set(data["number"], (data["lines"] ?? []) as number[]);
    if (kind === "challenge_decided" && data["state"] !== "upheld") lines.delete(data["number"]);
  }
  const commitments = new Set([...lines.values()].flat().map((line) => log[line - 1]?.data["commitment"]));
  return new Set(openings.filter(({ commitment }) => commitments.has(commitment)).map(({ receipt }) => receipt));
}
