import { type QuestionPage, questionsOf } from "../questions.ts";

/** Whether each question comes after the one that it depends on. */
export function isInOrder(pages: readonly QuestionPage[]): boolean {
  const seen = new Set<number>();
  for (const { key, condition } of questionsOf(pages)) {
    if (condition && !seen.has(condition.key)) return false;
    seen.add(key);
  }
  return true;
}

export type Direction = "up" | "down";

/** Moves a question by one; at the edge of its page, onto the next page. At the edge of all, nothing moves. */
export function moveQuestion(pages: readonly QuestionPage[], id: string, direction: Direction): QuestionPage[] {
  const at = pages.findIndex(({ questions }) => questions.some((question) => question.id === id));
  if (at < 0) return [...pages];
  const here = [...pages[at]!.questions];
  const rank = here.findIndex((question) => question.id === id);
  const to = direction === "up" ? rank - 1 : rank + 1;
  if (to >= 0 && to < here.length) {
    [here[rank], here[to]] = [here[to]!, here[rank]!];
    return withQuestions(pages, new Map([[at, here]]));
  }
  const other = direction === "up" ? at - 1 : at + 1;
  if (other < 0 || other >= pages.length) return [...pages];
  const [moved] = here.splice(rank, 1) as [(typeof here)[0]];
  const there = pages[other]!.questions;
  return withQuestions(
    pages,
    new Map([
      [at, here],
      [other, direction === "up" ? [...there, moved] : [moved, ...there]],
    ]),
  );
}

export function movePage(pages: readonly QuestionPage[], id: string, direction: Direction): QuestionPage[] {
  const moved = [...pages];
  const at = moved.findIndex((page) => page.id === id);
  const to = direction === "up" ? at - 1 : at + 1;
  if (at >= 0 && to >= 0 && to < moved.length) [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  return moved;
}

const withQuestions = (pages: readonly QuestionPage[], changed: ReadonlyMap<number, QuestionPage["questions"]>): QuestionPage[] =>
  pages.map((page, at) => ({ ...page, questions: changed.get(at) ?? page.questions }));
