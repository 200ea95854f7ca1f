import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Choices, comparedFacts, type Side, sides } from "../compared-facts.ts";
import { mayKeep } from "../may-keep.ts";
import { mergeTexts } from "../merge.texts.ts";
import type { Pair } from "./pair.query.ts";

/** What is chosen, as the page shows it: "one" is the first record of the address. */
interface PairChoices {
  /** Which record keeps its address; null when none was chosen. */
  readonly keep: "one" | "other" | null;
  readonly choices: Choices;
}

export const fieldOf = (key: string) => `fait_${key}`;

function choicesIn(text: (field: string) => string): PairChoices {
  const side = (field: string): Side | null => sides.find((one) => one === text(field)) ?? null;
  const chosen = comparedFacts.flatMap(({ key }) => {
    const choice = side(fieldOf(key));
    return choice ? [[key, choice] as const] : [];
  });
  const keep = side("garder");
  return { keep: keep === "both" ? null : keep, choices: Object.fromEntries(chosen) };
}

export const choicesOf = (values: Values): PairChoices => choicesIn((field) => String(values[field] ?? ""));

/** The record that keeps its address must be shown if the other one is. */
export function readChoices(form: Reader, pair: Pair): PairChoices & { readonly keep: "one" | "other" } {
  const t = mergeTexts[form.locale].problems;
  const { keep, choices } = choicesIn(form.text);
  if (form.check("garder", keep !== null, t.choice) && keep) form.check("garder", mayKeep(pair[keep], pair[keep === "one" ? "other" : "one"]), t.not_shown);
  return { keep: keep ?? "one", choices };
}

export const readReason = (form: Reader, field: string): string => form.lines(field, 1, 1000, mergeTexts[form.locale].problems.reason);

/** The same choices, told from the side of the record that is kept. */
export function fromKept(choices: Choices, keep: "one" | "other"): Choices {
  if (keep === "one") return choices;
  const turned = { one: "other", other: "one", both: "both" } as const;
  return Object.fromEntries(Object.entries(choices).map(([key, side]) => [key, turned[side]]));
}
