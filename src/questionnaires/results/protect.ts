import { hiddenCells, isSmall, smallest, smallestTable } from "#engines/disclosure/small-cells.ts";
import type { Question } from "../questions.ts";
import { type Cell, type Line, none, type Tally, unasked } from "./tally.ts";

export interface ProtectedCell {
  readonly cell: string;
  /** Null: hidden. */
  readonly people: number | null;
}

export interface ProtectedLine {
  readonly line: string;
  readonly cells: readonly ProtectedCell[];
  readonly means: readonly { readonly of: string; readonly mean: number; readonly people: number }[];
}

export interface ProtectedTally {
  readonly question: Question;
  readonly lines: readonly ProtectedLine[];
}

/**
 * Which figures may be published, together, so that no subtraction tells of one to four people, nor places a hidden cell within five:
 *
 * 1. A cell of one to four is hidden.
 * 2. The cells of a line add up to those who were asked, which are known: others are hidden besides as in every table of the house
 *    (engines/disclosure). "No answer" is a cell as the others.
 * 3. Where somebody may be in several cells, each cell also tells of those who answered and are not in it: it is hidden when they are
 *    one to four.
 * 4. How many were asked a question is the sum of cells of another. When that sum is not known, all figures of the question are hidden.
 * 5. A mean is one more equation: it is published of a line of which nothing is hidden.
 */
export function protectAll(tallies: readonly Tally[], total: number): ProtectedTally[] {
  const shown: ProtectedTally[] = [];
  for (const { question, lines } of tallies) {
    const open = total >= smallest && tellsNothingNew(question, shown);
    shown.push({ question, lines: lines.map((line) => (open ? protectLine(line, total) : hideAll(line))) });
  }
  return shown;
}

/** How many were asked is known already: the cells of the earlier question that call for this one are published, or all the others are. */
function tellsNothingNew({ condition }: Question, before: readonly ProtectedTally[]): boolean {
  if (!condition) return true;
  const parent = before.find(({ question }) => question.key === condition.key);
  const [line] = parent?.lines ?? [];
  if (!line) return false;
  const hidden = line.cells.filter(({ people }) => people === null).map(({ cell }) => condition.values.includes(cell));
  return !hidden.includes(true) || (parent!.question.kind !== "several" && !hidden.includes(false));
}

const hideAll = ({ line, cells }: Line): ProtectedLine => ({ line, cells: cells.map(({ cell }) => ({ cell, people: null })), means: [] });

function protectLine(line: Line, total: number): ProtectedLine {
  // Known from the question before, whose cells are published: it can hide nothing.
  const apart = line.cells.find(({ cell }) => cell === unasked)?.people ?? 0;
  if (isSmall(apart)) return hideAll(line);
  const asked = total - apart;
  const inside = line.cells.filter(({ cell }) => cell !== unasked);
  const hidden = line.overlapping ? hideOverlapping(inside, asked) : hidePartition(inside);
  const cells = line.cells.map(({ cell, people }) => ({ cell, people: hidden.has(cell) ? null : people }));
  const answered = asked - (inside.find(({ cell }) => cell === none)?.people ?? 0);
  const means = hidden.size === 0 && answered >= smallest ? line.means.map((mean) => ({ ...mean, people: answered })) : [];
  return { line: line.line, cells, means };
}

/** Cells of which the sum is known. */
export function hidePartition(cells: readonly Cell[], primary?: readonly boolean[]): Set<string> {
  const hidden = hiddenCells(
    cells.map(({ people }) => people),
    primary,
  );
  return new Set(cells.filter((_, at) => hidden.has(at)).map(({ cell }) => cell));
}

/** Those who answered and those who did not add up to those who were asked; each option is part of those who answered. */
function hideOverlapping(cells: readonly Cell[], asked: number): Set<string> {
  const silent = cells.find(({ cell }) => cell === none)?.people ?? 0;
  const answered = asked - silent;
  const all = new Set(cells.map(({ cell }) => cell));
  // Everybody who answered is in one cell at least: the cells would tell how many they are, and so how many are silent.
  if (isSmall(silent) || (answered > 0 && answered < smallestTable)) return all;
  const options = cells.filter(({ cell }) => cell !== none);
  // Where each gives the same number of answers, they add up after all.
  const hidden = hidePartition(
    options,
    options.map(({ people }) => isSmall(people) || isSmall(answered - people)),
  );
  return hidden.size === options.length ? all : hidden;
}
