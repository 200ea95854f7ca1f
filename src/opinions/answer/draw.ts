import { nextStatement } from "#engines/opinion/next.ts";
import { priorities } from "#engines/opinion/priorities.ts";
import type { OpenStatement } from "../statement.ts";

/** Of a statement of which nobody has spoken yet: much is learned by it. */
const untold = priorities([{ agree: 0, disagree: 0, said: 0 }], [0], new Set())[0]!;

/** One number of three: the same three always give the same. */
export const turnSeed = (seed: number, draw: number, turn: number): number => (seed ^ Math.imul(draw, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) | 0;

type StatementOrder = Pick<OpenStatement, "number" | "priority" | "askedFirst">;

/**
 * Which statement somebody is asked next: drawn from those they have not spoken of, each with a chance in proportion to its priority; those that all
 * are asked first come first. Whoever knows the seed of the conversation, the person's draw, and how many they have answered draws the same.
 * @param statements by their numbers, rising
 * @param turn how many statements they have answered
 */
export function drawStatement<statement extends StatementOrder>(
  statements: readonly statement[],
  isAnswered: (statement: statement) => boolean,
  { seed, draw, turn }: { readonly seed: number; readonly draw: number; readonly turn: number },
): statement | null {
  const left = [...statements.keys()].filter((at) => !isAnswered(statements[at]!));
  const first = left.filter((at) => statements[at]!.askedFirst);
  const weights = statements.map(({ priority }) => priority ?? untold);
  const chosen = nextStatement(weights, first.length > 0 ? first : left, turnSeed(seed, draw, turn));
  return chosen === null ? null : statements[chosen]!;
}
