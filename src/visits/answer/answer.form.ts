import type { Locale } from "#platform/i18n/locale.ts";
import { instantOf, isDay, minutesFrom } from "../paris.ts";
import type { Answer } from "../visit.ts";
import { answerTexts } from "./answer.texts.ts";

export interface GivenAnswer {
  readonly answer: Answer;
  readonly reason: string | null;
  readonly otherStart: Date | null;
}

export type Read = { ok: true; value: GivenAnswer } | { ok: false; problems: Record<string, string>; values: Record<string, string> };

const answers: readonly Answer[] = ["accept", "decline", "counter", "withdraw"];

export function readAnswer(form: Record<string, string>, locale: Locale, now: Date): Read {
  const t = answerTexts[locale];
  const answer = answers.find((one) => one === form["answer"]);
  const reason = (form["reason"] ?? "").trim();
  const [day, time] = [form["other_date"] ?? "", minutesFrom(form["other_time"] ?? "")];
  const problems: Record<string, string> = {};
  const other = isDay(day) && time !== null ? instantOf(day, time) : null;
  if (!answer) problems["answer"] = t.choose;
  if (answer === "counter" && (!other || other <= now || other.getTime() > now.getTime() + 731 * 86_400_000)) problems["other"] = t.otherWrong;
  const needed = answer === "decline" || answer === "withdraw";
  if ((needed && reason.length < 2) || reason.length > 1000) problems["reason"] = t.reasonMissing;
  if (!answer || Object.keys(problems).length > 0)
    return { ok: false, problems, values: { answer: form["answer"] ?? "", reason, other: `${day}T${form["other_time"] ?? ""}` } };
  return { ok: true, value: { answer, reason: reason || null, otherStart: answer === "counter" ? other : null } };
}
