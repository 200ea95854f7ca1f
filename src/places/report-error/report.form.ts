import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { type Subject, subjects } from "./error-report.ts";
import { reportTexts } from "./report-error.texts.ts";

export interface NewReport {
  readonly subject: Subject;
  readonly wrong: string;
  readonly suggested: string | null;
  /** Null for whoever is signed in. */
  readonly email: string | null;
}

export type ReportForm = { readonly ok: true; readonly report: NewReport } | { readonly ok: false; readonly problems: Problems };

export function readReportForm({ sujet, faux = "", juste = "", courriel = "" }: Record<string, string>, signedIn: boolean, locale: Locale): ReportForm {
  const t = reportTexts[locale].problems;
  const subject = subjects.find((one) => one === sujet);
  const [wrong, suggested, email] = [faux.trim(), juste.trim() || null, courriel.trim().toLowerCase()];
  const problems: Problems = {
    ...(!subject && { sujet: t.subject }),
    ...(wrong.length < 5 && { faux: t.wrong }),
    ...(wrong.length > 2000 && { faux: t.long }),
    ...(suggested && suggested.length > 2000 && { juste: t.long }),
    ...(!signedIn && !isAddress(email) && { courriel: t.email }),
  };
  if (!subject || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, report: { subject, wrong, suggested, email: signedIn ? null : email } };
}

/** One address, without line ends nor list: nothing that a mail program would read as more. */
const isAddress = (text: string): boolean => text.length <= 254 && /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\.]+(?:\.[^\s@,;:<>()"\\.]+)+$/.test(text);
