import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { decisionTexts } from "./decision.texts.ts";

export interface TypedDecision {
  readonly text: string;
  readonly asWhom: string;
  readonly decidedOn: string;
  readonly deliberation: string | null;
  readonly link: string | null;
  readonly correction: string | null;
}

type Read = { readonly ok: true; readonly value: TypedDecision } | { readonly ok: false; readonly problems: Record<string, string> };

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text) && text.length <= 500;

/** `corrects`: a decision was published before, and one says what changes. */
export function readTyped(form: Record<string, string>, corrects: boolean, now: Date, locale: Locale): Read {
  const t = decisionTexts[locale].wrong;
  const field = (name: string) => (form[name] ?? "").trim();
  const within = (name: string, least: number, most: number) => field(name).length >= least && field(name).length <= most;
  const [deliberation, link, day] = [field("deliberation"), field("link"), field("decided_on")];
  const problems = {
    ...(within("text", 20, 12_000) ? {} : { text: t.text }),
    ...(within("as_whom", 2, 160) ? {} : { as_whom: t.asWhom }),
    ...(isDayOfThisCentury(day) && day <= dayOf(now) ? {} : { decided_on: t.day }),
    ...(deliberation === "" || within("deliberation", 2, 60) ? {} : { deliberation: t.deliberation }),
    ...(link === "" || isAddress(link) ? {} : { link: t.link }),
    ...(!corrects || within("correction", 10, 1000) ? {} : { correction: t.correction }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const correction = corrects ? field("correction") : null;
  return {
    ok: true,
    value: { text: field("text"), asWhom: field("as_whom"), decidedOn: day, deliberation: deliberation || null, link: link || null, correction },
  };
}
