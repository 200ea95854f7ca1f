import type { Locale } from "#platform/i18n/locale.ts";
import { buildTexts } from "./build.texts.ts";

export interface Presentation {
  readonly title: string;
  readonly introduction: string;
  readonly thanks: string;
  readonly signed: boolean;
}

export type Values = Readonly<Record<string, string>>;
export type Problems = Partial<Record<"stage" | "title" | "introduction" | "thanks" | "signed", string>>;
export type Read = { readonly ok: true; readonly value: Presentation } | { readonly ok: false; readonly problems: Problems };

/** `signed` is not asked again once somebody has answered. */
export function readPresentation(values: Values, locale: Locale, { locked = false } = {}): Read {
  const t = buildTexts[locale];
  const title = (values["title"] ?? "").trim().replace(/\s+/g, " ");
  const introduction = (values["introduction"] ?? "").trim();
  const thanks = (values["thanks"] ?? "").trim();
  const problems: Problems = {};
  if (title.length < 3 || title.length > 160) problems.title = t.nameMissing;
  if (introduction.length > 4000) problems.introduction = t.long(4000);
  if (thanks.length > 2000) problems.thanks = t.long(2000);
  if (!locked && values["signed"] !== "signed" && values["signed"] !== "anonymous") problems.signed = t.signedMissing;
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, value: { title, introduction, thanks, signed: values["signed"] === "signed" } };
}
