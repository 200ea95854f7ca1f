import type { Locale } from "#platform/i18n/locale.ts";
import { type Outcome, tooMany, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { nextOf } from "../auth/admit.ts";
import { texts } from "./second-factor.texts.ts";
import type { CodeRefusal } from "./verify-code.command.ts";

/** A code, and where to go afterwards. */
export const readCode = (form: Reader) => ({ code: form.text("code"), next: nextOf(form.text("suite")) });

export function codeRefused(refusal: CodeRefusal, locale: Locale): Outcome {
  const t = texts[locale];
  return refusal.problem === "wrong" ? wrong({ code: t.wrong }) : tooMany({ code: t.braked(Math.ceil(refusal.retryAfter / 60)) });
}
