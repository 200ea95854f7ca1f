import { instantOf, minutesFrom } from "#platform/time/clock.ts";
import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Answer } from "../visit.ts";
import { answerTexts } from "./answer.texts.ts";

export interface AnswerInput {
  readonly answer: Answer;
  readonly reason: string | null;
  readonly otherStart: Date | null;
}

const answers: readonly Answer[] = ["accept", "decline", "counter", "withdraw"];
const twoYears = 731 * 86_400_000;

/** Another time lies ahead; who says no gives a reason. */
export function readAnswer(form: Reader, { now }: { readonly now: Date }): AnswerInput {
  const t = answerTexts[form.locale];
  const answer = form.choice("answer", answers, t.choose);
  const reason = form.lines("reason", answer === "decline" || answer === "withdraw" ? 2 : 0, 1000, t.reasonMissing);
  if (answer !== "counter") return { answer, reason: reason || null, otherStart: null };
  const [day, minutes] = [form.text("other_date"), minutesFrom(form.text("other_time"))];
  const otherStart = isDay(day) && minutes !== null ? instantOf(day, minutes) : null;
  form.check("other", otherStart !== null && otherStart > now && otherStart.getTime() <= now.getTime() + twoYears, t.otherWrong);
  return { answer, reason: reason || null, otherStart };
}
