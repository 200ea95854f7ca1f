import type { Reader } from "#platform/web/reader.ts";
import { numberIn } from "../proposal-address.ts";
import { fewestDays, mostDays } from "./duplicate.ts";
import { mergeTexts } from "./merge.texts.ts";
import { readReason } from "./reason.form.ts";

/** Numbers of both ideas, and what their authors are asked. */
export interface PairQuestion {
  readonly kept: number;
  readonly gone: number;
  readonly reason: string;
  readonly days: number;
}

/** A number as it is typed: "12", "n° 12", or the address of the idea, pasted. An address of another process gives no number of this one. */
function readNumber(form: Reader, name: string, process: string): number {
  const t = mergeTexts[form.locale].problems;
  const text = form.text(name);
  const [, there, idea] = /\/participer\/([^/?#]+)\/idees\/([^/?#]+)/.exec(text) ?? [];
  const pasted = text.includes("/");
  const number = pasted ? there === process && numberIn(idea!) : numberIn(text.replace(/^(n°|no\.?|nr\.?|#)\s*/i, ""));
  form.check(name, Boolean(number), pasted ? t.elsewhere : t.unknown);
  return number || 0;
}

/** @param process the word of its process in addresses */
export function readPair(form: Reader, process: string): PairQuestion {
  const t = mergeTexts[form.locale].problems;
  const [kept, gone] = [readNumber(form, "gardee", process), readNumber(form, "reunie", process)];
  form.check("reunie", kept !== gone, t.same);
  return { kept, gone, reason: readReason(form, t.reason), days: form.whole("jours", fewestDays, mostDays, t.days) };
}
