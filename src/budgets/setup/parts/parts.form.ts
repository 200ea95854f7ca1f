import { sayEuros } from "#platform/money/euros.ts";
import type { Reader } from "#platform/web/reader.ts";
import { partsTexts } from "./parts.texts.ts";

export type Basis = "none" | "theme" | "commune";

export interface BudgetParts {
  readonly basis: Basis;
  readonly envelopes: readonly {
    readonly number: number;
    readonly name: string;
    readonly amountCents: number;
    readonly maxChoices: number | null;
    readonly district: boolean;
  }[];
  /** Theme, or code of a commune ("" for several) → number of its part. */
  readonly homes: ReadonlyMap<string, number>;
}

export const partLines = 8;
export const readBasis = (text: string | undefined): Basis => (text === "theme" || text === "commune" ? text : "none");

/** `values`: the themes or communes of the projects, in the order of the form. */
export function readParts(form: Reader, values: readonly string[], budgetCents: number): BudgetParts {
  const t = partsTexts[form.locale];
  const basis = readBasis(form.text("base"));
  if (basis === "none") return { basis, envelopes: [], homes: new Map() };
  const numbers = Array.from({ length: partLines }, (_, at) => at + 1).filter((number) => form.has(`nom_${number}`) || form.has(`montant_${number}`));
  const envelopes = numbers.map((number) => ({
    number,
    name: form.line(`nom_${number}`, 2, 120, t.wrongName),
    amountCents: form.euros(`montant_${number}`, 100, t.wrongAmount),
    maxChoices: form.has(`plus_${number}`) ? form.whole(`plus_${number}`, 1, 500, t.wrongMost) : null,
    district: form.ticked(`quartier_${number}`),
  }));
  form.check("nom_1", envelopes.length >= 2, t.wrongNone);
  const districts = envelopes.filter(({ district }) => district);
  if (districts.length === 1) form.check(`quartier_${districts[0]!.number}`, false, t.wrongDistrict);
  form.check("montant_1", envelopes.reduce((sum, { amountCents }) => sum + amountCents, 0) <= budgetCents, t.wrongSum(sayEuros(budgetCents, form.locale)));
  const homes = new Map<string, number>();
  values.forEach((value, at) => {
    const home = envelopes.find(({ number }) => String(number) === form.text(`part_${at}`));
    if (home) homes.set(value, home.number);
    else form.check(`part_${at}`, !form.has(`part_${at}`), t.wrongWhere);
  });
  return { basis, envelopes, homes };
}
