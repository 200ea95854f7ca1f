import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Budget, type Line, type Resource, resourceKinds } from "../application.ts";
import { applyTexts } from "./apply.texts.ts";

/** Lines that a form offers at most; three more than there are. */
const mostLines = 30;
export const linesFor = (count: number): number => Math.min(mostLines, Math.max(5, count + 3));

/** A line has a name and a sum; what has neither is no line. */
function readLines(form: Reader, group: "depense" | "ressource"): (Line & { readonly at: number })[] {
  const t = applyTexts[form.locale].problems;
  const found: (Line & { readonly at: number })[] = [];
  for (let at = 0; at < mostLines; at++) {
    const [name, sum] = [`${group}${at}`, `${group}${at}_somme`];
    if (!form.has(name) && !form.has(sum)) continue;
    found.push({ at, label: form.line(name, 1, 120, t.label), cents: form.euros(sum, 0, t.sum) });
  }
  return found;
}

export function readBudget(form: Reader): Budget {
  const t = applyTexts[form.locale].problems;
  return {
    expenses: readLines(form, "depense").map(({ label, cents }) => ({ label, cents })),
    resources: readLines(form, "ressource").map(
      ({ at, label, cents }): Resource => ({ label, cents, kind: form.choice(`ressource${at}_origine`, resourceKinds, t.choice) }),
    ),
    askedCents: form.has("demande") ? form.euros("demande", 0, t.sum) : 0,
  };
}

export function budgetValues({ expenses, resources, askedCents }: Budget): Values {
  const of = (group: string, lines: readonly Line[]) =>
    lines.flatMap(({ label, cents }, at) => [
      [`${group}${at}`, label],
      [`${group}${at}_somme`, typedEuros(cents)],
    ]);
  return {
    ...Object.fromEntries([...of("depense", expenses), ...of("ressource", resources)]),
    ...Object.fromEntries(resources.map(({ kind }, at) => [`ressource${at}_origine`, kind])),
    demande: askedCents === 0 ? "" : typedEuros(askedCents),
  };
}
