import type { ResidencyTexts } from "../residency.texts.ts";

export interface AskedLetter {
  readonly recipient: string;
  readonly street: string;
  readonly postal_code: string;
  readonly commune_code: string;
}

export type AskProblems = Partial<Record<keyof AskedLetter, string>>;

export function readAskedLetter(
  form: Readonly<Record<string, string>>,
  communes: ReadonlySet<string>,
  t: ResidencyTexts["problems"],
): { ok: true; value: AskedLetter } | { ok: false; problems: AskProblems } {
  const line = (name: keyof AskedLetter) => (form[name] ?? "").trim().replace(/\s+/g, " ");
  const value = { recipient: line("recipient"), street: line("street"), postal_code: line("postal_code"), commune_code: line("commune_code") };
  const problems: AskProblems = {};
  if (value.recipient.length < 2 || value.recipient.length > 120) problems.recipient = t.recipient;
  if (value.street.length < 3 || value.street.length > 200) problems.street = t.street;
  if (!/^\d{5}$/.test(value.postal_code)) problems.postal_code = t.postalCode;
  if (!communes.has(value.commune_code)) problems.commune_code = t.commune;
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value };
}
