import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { publisherTexts } from "./publisher.texts.ts";
import { type Publisher, publisherFields } from "./publisher.ts";

/** As wide as the columns. */
const longest = {
  name: 200,
  address: 300,
  phone: 40,
  email: 254,
  director: 200,
  host: 200,
  host_address: 300,
  host_phone: 40,
  data_officer: 300,
  ombudsman: 200,
  court: 200,
};

/** Everything may be left out: the checklist says what lacks. An audit is told whole, and lies behind us. */
export function readPublisherForm(form: Reader, today: string): Publisher {
  const t = publisherTexts[form.locale];
  const line = (field: (typeof publisherFields)[number]) => form.line(field, 0, longest[field], t.tooLong(longest[field])) || null;
  const facts = Object.fromEntries(publisherFields.map((field) => [field, line(field)])) as Record<(typeof publisherFields)[number], string | null>;
  if (facts.email) form.email("email", t.emailWrong);
  for (const field of ["phone", "host_phone"] as const) form.check(field, !facts[field] || /^[+\d][\d .()/-]{2,}$/.test(facts[field]), t.phoneWrong);
  return { version: form.version(), ...facts, ...readAudit(form, today) };
}

function readAudit(form: Reader, today: string): Pick<Publisher, "audited_on" | "auditor" | "audit_rate"> {
  const t = publisherTexts[form.locale];
  const told = ["audited_on", "auditor", "audit_rate"].some((field) => form.has(field));
  if (!told) return { audited_on: null, auditor: null, audit_rate: null };
  const day = form.day("audited_on", t.auditDay);
  form.check("audited_on", !isDay(day) || day <= today, t.auditAhead);
  const auditor = form.line("auditor", 2, 200, t.auditor);
  const typed = form.text("audit_rate").replace(",", ".").replace(/\s*%$/, "");
  const rate = /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN;
  form.check("audit_rate", rate >= 0 && rate <= 100, t.auditRate);
  return { audited_on: day, auditor, audit_rate: rate };
}
