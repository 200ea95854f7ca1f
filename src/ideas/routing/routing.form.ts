import type { Locale } from "#platform/i18n/locale.ts";
import { addDays, lastSecondOf, isDay } from "#platform/time/day.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { routingTexts } from "./routing.texts.ts";

type Wrong = { readonly ok: false; readonly problems: Record<string, string> };

/** A reason, and a day within a year until which the other level answers. */
export function readSending(
  form: Record<string, string>,
  today: string,
  locale: Locale,
): { readonly ok: true; readonly value: { reason: string; dueAt: Date } } | Wrong {
  const [reason, due] = [(form["reason"] ?? "").trim(), form["due"] ?? ""];
  const problems: Record<string, string> = {};
  if (reason.length < 10 || reason.length > 2000) problems["reason"] = judgingTexts[locale].reasonsMissing(10, 2000);
  if (!isDay(due)) problems["due"] = judgingTexts[locale].dayWrong;
  else if (due <= today || due > addDays(today, 366)) problems["due"] = routingTexts[locale].dueWrong;
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { reason, dueAt: lastSecondOf(due) } };
}

/** Taking an idea on needs no words; sending it back does. */
export function readAnswering(
  form: Record<string, string>,
  locale: Locale,
): { readonly ok: true; readonly value: { answer: "accepted" | "sent_back"; words: string | null } } | Wrong {
  const [answer, words] = [form["answer"] ?? "", (form["words"] ?? "").trim()];
  if (answer === "accepted")
    return words.length > 2000
      ? { ok: false, problems: { words: judgingTexts[locale].reasonsMissing(10, 2000) } }
      : { ok: true, value: { answer, words: words.length < 10 ? null : words } };
  if (answer !== "sent_back") return { ok: false, problems: { answer: routingTexts[locale].choose } };
  if (words.length < 10 || words.length > 2000) return { ok: false, problems: { words: judgingTexts[locale].reasonsMissing(10, 2000) } };
  return { ok: true, value: { answer, words } };
}
