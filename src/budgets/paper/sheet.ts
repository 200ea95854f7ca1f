import type { BallotKind } from "../vote.ts";

type Verdict = "valid" | "blank" | "spoiled";

/** What stands on one sheet, as somebody keyed it. */
export interface Sheet {
  readonly verdict: Verdict;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

type SheetProblem = "unreadable" | "empty" | "twice" | "unknown";
type ReadSheet = { ok: true; value: Sheet } | { ok: false; problem: SheetProblem };

/**
 * Keyed fast: "3 17 24" for boxes, "3:5 17:2" for points ("3:-1" against), "17 3 24" best first for ranks; spaces, commas and semicolons separate. An empty
 * line with the verdict "valid" is a slip: blank and spoiled sheets are said to be so.
 */
export function readSheet(typed: string, verdict: string, kind: BallotKind, known: readonly number[]): ReadSheet {
  if (verdict === "blank" || verdict === "spoiled") return { ok: true, value: { verdict, choices: [], points: null } };
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0) return { ok: false, problem: "empty" };
  const pattern = kind === "points" ? /^(\d{1,3})[:=x*](-?\d{1,4})$/ : /^(\d{1,3})$/;
  const read = parts.map((part) => pattern.exec(part));
  if (read.some((one) => one === null)) return { ok: false, problem: "unreadable" };
  const pairs = read.map((one) => ({ number: Number(one![1]), points: Number(one![2] ?? 0) }));
  if (new Set(pairs.map(({ number }) => number)).size < pairs.length) return { ok: false, problem: "twice" };
  if (pairs.some(({ number }) => !known.includes(number))) return { ok: false, problem: "unknown" };
  if (kind !== "ranked") pairs.sort((a, b) => a.number - b.number);
  return {
    ok: true,
    value: { verdict: "valid", choices: pairs.map(({ number }) => number), points: kind === "points" ? pairs.map(({ points }) => points) : null },
  };
}

/** As it is shown and typed again. */
export const writeSheet = ({ choices, points }: Pick<Sheet, "choices" | "points">): string =>
  choices.map((number, at) => (points ? `${number}:${points[at]}` : String(number))).join(" ");

export const sameSheet = (one: Sheet, other: Sheet): boolean => one.verdict === other.verdict && writeSheet(one) === writeSheet(other);
