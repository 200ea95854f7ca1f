import { type Choices, comparedFacts, type Side, sides } from "../compared-facts.ts";

export const steps = ["choix", "apercu", "fusionner"] as const;
export type Step = (typeof steps)[number];

export interface PairForm {
  readonly step: Step;
  /** Which record keeps its address; null when none was chosen. */
  readonly keep: "one" | "other" | null;
  /** As the page shows them: "one" is the first record of the address. */
  readonly choices: Choices;
  readonly seen: { readonly one: string; readonly other: string };
  readonly reason: string;
}

export const fieldOf = (key: string) => `fait_${key}`;

export function readPairForm(typed: Record<string, string>): PairForm {
  const side = (value: string | undefined): Side | null => sides.find((one) => one === value) ?? null;
  const chosen = comparedFacts.flatMap(({ key }) => {
    const choice = side(typed[fieldOf(key)]);
    return choice ? [[key, choice] as const] : [];
  });
  const keep = side(typed["garder"]);
  return {
    step: steps.find((step) => step === typed["etape"]) ?? "choix",
    keep: keep === "both" ? null : keep,
    choices: Object.fromEntries(chosen),
    seen: { one: typed["vu_one"] ?? "", other: typed["vu_other"] ?? "" },
    reason: (typed["raison"] ?? "").trim(),
  };
}

export function isReason(reason: string): boolean {
  return reason.length > 0 && reason.length <= 1000;
}

/** The same choices, told from the side of the record that is kept. */
export function fromKept(choices: Choices, keep: "one" | "other"): Choices {
  if (keep === "one") return choices;
  const turned = { one: "other", other: "one", both: "both" } as const;
  return Object.fromEntries(Object.entries(choices).map(([key, side]) => [key, turned[side]]));
}
