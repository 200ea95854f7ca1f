import { readEuros, sayEuros } from "#platform/money/euros.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { partsTexts } from "./parts.texts.ts";

export type Basis = "none" | "theme" | "commune";

export interface TypedParts {
  readonly basis: Basis;
  readonly envelopes: readonly { readonly number: number; readonly name: string; readonly amountCents: number }[];
  /** Theme, or code of a commune ("" for several) → number of its part. */
  readonly homes: ReadonlyMap<string, number>;
}

export type Read = { ok: true; value: TypedParts } | { ok: false; problems: Record<string, string> };

export const partLines = 8;
export const readBasis = (text: string | undefined): Basis => (text === "theme" || text === "commune" ? text : "none");

/** `values`: the themes or communes of the projects, in the order of the form. */
export function readParts(text: Record<string, string>, values: readonly string[], budgetCents: number, locale: Locale): Read {
  const t = partsTexts[locale];
  const basis = readBasis(text["base"]);
  if (basis === "none") return { ok: true, value: { basis, envelopes: [], homes: new Map() } };
  const problems: Record<string, string> = {};
  const envelopes: { number: number; name: string; amountCents: number }[] = [];
  for (let number = 1; number <= partLines; number += 1) {
    const [name, amount] = [(text[`nom_${number}`] ?? "").trim(), (text[`montant_${number}`] ?? "").trim()];
    if (name === "" && amount === "") continue;
    const amountCents = readEuros(amount);
    if (name.length < 2 || name.length > 120) problems[`nom_${number}`] = t.wrongName;
    if (amountCents === null || amountCents < 100) problems[`montant_${number}`] = t.wrongAmount;
    envelopes.push({ number, name, amountCents: amountCents ?? 0 });
  }
  if (envelopes.length < 2) problems["nom_1"] ??= t.wrongNone;
  if (envelopes.reduce((sum, { amountCents }) => sum + amountCents, 0) > budgetCents) problems["montant_1"] ??= t.wrongSum(sayEuros(budgetCents, locale));
  const homes = new Map<string, number>();
  values.forEach((value, at) => {
    const home = envelopes.find(({ number }) => String(number) === text[`part_${at}`]);
    if (home) homes.set(value, home.number);
    else if (text[`part_${at}`]) problems[`part_${at}`] = t.wrongWhere;
  });
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { basis, envelopes, homes } };
}
