import type { Reader } from "#platform/web/reader.ts";
import { fieldOf, type Problems, type Reading, readAnswers } from "./answers.form.ts";
import { type Answers, type AnswerValue, askedAnswers, isAsked, pageToAsk, type Question, type QuestionPage, questionsOf } from "../questions.ts";

/** A page by its rank, or the last screen, on which everything is read again. */
type Step = number | "review";

export interface StepView {
  readonly step: Step;
  readonly answers: Answers;
  /** Questions of the same page that an answer has just called for. */
  readonly more?: number;
}

export type StepOutcome = (StepView & { readonly problems?: Problems }) | { readonly send: Answers };

/** What was pressed: "goto:1" opens the second page again. */
export type Press = "next" | "back" | "goto" | "send";

/** What comes after a page was posted: the next one, the same with what is wrong or new, the one before, or the sending. */
export function takeStep(pages: readonly QuestionPage[], soFar: Answers, form: Reader, press: Press, reading: Reading): StepOutcome {
  const step = stepOf(pages, form.text("page"));
  if (step === "review") {
    if (press === "goto") return { step: bounded(pages, Number(form.on())), answers: soFar };
    if (press === "back") return { step: lastPage(pages, soFar), answers: soFar };
    return { send: askedAnswers(pages, soFar) };
  }
  const all = questionsOf(pages);
  const here = pages[step]!.questions;
  const shown = here.filter(({ key }) => form.text("asked").split(",").includes(String(key)));
  const read = readAnswers(shown, form, form.locale, reading);
  const answers = replaced(soFar, shown, read.answers);
  if (press === "back") return { step: pageToAsk(pages, answers, step - 1, -1) ?? step, answers };
  const problems = ofAsked(read.problems, shown, answers, all);
  if (Object.keys(problems).length > 0) return { step, answers, problems };
  const more = here.filter((question) => isAsked(question, answers, all) && !shown.includes(question));
  if (more.length > 0) return { step, answers, more: more.length };
  return { step: pageToAsk(pages, answers, step + 1, 1) ?? "review", answers };
}

export function stepOf(pages: readonly QuestionPage[], asked: string | null | undefined): Step {
  return asked === "review" ? "review" : bounded(pages, Number(asked));
}

const bounded = (pages: readonly QuestionPage[], at: number) => Math.min(Math.max(Number.isInteger(at) ? at : 0, 0), pages.length - 1);

const lastPage = (pages: readonly QuestionPage[], answers: Answers) => pageToAsk(pages, answers, pages.length - 1, -1) ?? 0;

function replaced(soFar: Answers, shown: readonly Question[], read: Answers): Answers {
  const kept = Object.fromEntries(Object.entries(soFar).filter(([key]) => !shown.some((question) => String(question.key) === key)));
  return { ...kept, ...read };
}

/** A question that another answer of the same page has made fall away is not asked any more, whatever it says. */
function ofAsked(problems: Problems, shown: readonly Question[], answers: Answers, all: readonly Question[]): Problems {
  const fallen = shown.filter((question) => !isAsked(question, answers, all)).map((question) => fieldOf(question));
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fallen.includes(field.split("_")[0]!)));
}

/** The first page on which something is wrong, of answers that are to be sent; null when they can be. */
export function findWrong(pages: readonly QuestionPage[], answers: Answers, check: (question: Question, value: AnswerValue | undefined) => string | null) {
  const all = questionsOf(pages);
  for (const [step, { questions }] of pages.entries()) {
    const found = questions.flatMap((question) => {
      const problem = isAsked(question, answers, all) ? check(question, answers[question.key]) : null;
      return problem ? [[fieldOf(question), problem] as const] : [];
    });
    if (found.length > 0) return { step, problems: Object.fromEntries(found) };
  }
  return null;
}
