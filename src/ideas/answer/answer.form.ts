import type { Locale } from "#platform/i18n/locale.ts";
import { isDay } from "#platform/time/day.ts";
import { mayAnswer } from "../judging/ends.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import type { ProposalState } from "../proposal.ts";
import { answerTexts } from "./answer.texts.ts";
import { answerOutcomes, type AnswerOutcome } from "../verdicts.ts";

export interface TypedAnswer {
  readonly outcome: AnswerOutcome;
  readonly reasons: string;
  readonly asWhom: string;
  readonly deliberation: string | null;
  readonly deliberatedOn: string | null;
  readonly budgetLine: string | null;
  readonly projectUrl: string | null;
  readonly correction: string | null;
}

export type Read = { readonly ok: true; readonly value: TypedAnswer } | { readonly ok: false; readonly problems: Record<string, string> };

/** `corrects`: an answer was published before, and one says what changes. */
export function readAnswer(form: Record<string, string>, state: ProposalState, corrects: boolean, locale: Locale): Read {
  const t = answerTexts[locale];
  const field = (name: string) => (form[name] ?? "").trim();
  const problems: Record<string, string> = {};
  const outcome = answerOutcomes.find((one) => one === field("outcome"));
  const [reasons, asWhom, correction] = [field("reasons"), field("as_whom"), field("correction")];
  if (!outcome) problems["outcome"] = t.outcomeMissing;
  else if (!mayAnswer(state, outcome)) problems["outcome"] = t.outcomeWrong;
  if (reasons.length < 10 || reasons.length > 12_000) problems["reasons"] = judgingTexts[locale].reasonsMissing(10, 12_000);
  if (asWhom.length < 2 || asWhom.length > 160) problems["as_whom"] = t.asWhomWrong;
  const short = (name: string, most: number) => {
    if (field(name) !== "" && (field(name).length < 2 || field(name).length > most)) problems[name] = t.shortWrong(most);
    return field(name) || null;
  };
  const [deliberation, budgetLine] = [short("deliberation", 60), short("budget_line", 160)];
  const [deliberatedOn, projectUrl] = [field("deliberated_on") || null, field("project_url") || null];
  if (deliberatedOn !== null && !isDay(deliberatedOn)) problems["deliberated_on"] = judgingTexts[locale].dayWrong;
  if (projectUrl !== null && (!/^https?:\/\/[^\s/]/.test(projectUrl) || !URL.canParse(projectUrl) || projectUrl.length > 500))
    problems["project_url"] = t.urlWrong;
  if (corrects && (correction.length < 10 || correction.length > 1000)) problems["correction"] = t.correctionMissing;
  if (!outcome || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { outcome, reasons, asWhom, deliberation, deliberatedOn, budgetLine, projectUrl, correction: corrects ? correction : null } };
}
