import type { Locale } from "#platform/i18n/locale.ts";
import { reportTexts } from "./report.texts.ts";

export interface NewReport {
  readonly title: string;
  readonly body: string;
  readonly people: number;
}

export type Read = { ok: true; value: NewReport } | { ok: false; problems: Record<string, string> };

export function readReport(form: Record<string, string>, locale: Locale): Read {
  const t = reportTexts[locale];
  const [title, body, people] = [(form["title"] ?? "").trim(), (form["body"] ?? "").trim(), (form["people"] ?? "").trim()];
  const problems: Record<string, string> = {};
  if (title.length < 3 || title.length > 160 || /\n/.test(title)) problems["title"] = t.headlineMissing;
  if (body.length < 20 || body.length > 8000) problems["body"] = t.bodyMissing;
  if (!/^\d{1,3}$/.test(people) || Number(people) > 500) problems["people"] = t.peopleWrong;
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { title, body, people: Number(people) } };
}
