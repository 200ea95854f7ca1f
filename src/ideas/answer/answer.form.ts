import type { Reader } from "#platform/web/reader.ts";
import { readReasons, readSeen, readShort } from "../case/case.form.ts";
import { caseTexts } from "../case/case.texts.ts";
import { mayAnswer } from "../outcome.ts";
import type { ProposalState } from "../proposal.ts";
import { answerTexts } from "./answer.texts.ts";
import type { AnswerOutcome } from "../verdicts.ts";
import { answerOutcomes } from "../verdicts.ts";

/** Who answers, by which deliberation. */
export interface Signing {
  readonly asWhom: string;
  readonly deliberation: string | null;
  readonly deliberatedOn: string | null;
}

export interface Answer extends Signing {
  readonly outcome: AnswerOutcome;
  readonly reasons: string;
  readonly budgetLine: string | null;
  readonly projectUrl: string | null;
  readonly correction: string | null;
  /** The version that was read; 0 for the first. */
  readonly seen: number;
}

export function readSigning(form: Reader): Signing {
  const t = answerTexts[form.locale];
  return {
    asWhom: form.line("as_whom", 2, 160, t.asWhomWrong),
    deliberation: readShort(form, "deliberation", 60, t.shortWrong(60)),
    deliberatedOn: form.has("deliberated_on") ? form.day("deliberated_on", caseTexts[form.locale].dayWrong) : null,
  };
}

/** Whoever corrects an answer that was published before says what changes. */
export function readAnswer(form: Reader, state: ProposalState): Answer {
  const t = answerTexts[form.locale];
  const outcome = form.choice("outcome", answerOutcomes, t.outcomeMissing);
  form.check("outcome", mayAnswer(state, outcome), t.outcomeWrong);
  const [seen, projectUrl] = [readSeen(form), form.text("project_url") || null];
  form.check("project_url", projectUrl === null || isAddress(projectUrl), t.urlWrong);
  return {
    outcome,
    reasons: readReasons(form, "reasons", 10, 12_000),
    ...readSigning(form),
    budgetLine: readShort(form, "budget_line", 160, t.shortWrong(160)),
    projectUrl,
    correction: seen > 0 ? form.lines("correction", 10, 1000, t.correctionMissing) : null,
    seen,
  };
}

const isAddress = (typed: string) => /^https?:\/\/[^\s/]/.test(typed) && URL.canParse(typed) && typed.length <= 500;
