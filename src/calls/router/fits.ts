import type { Locale } from "#platform/i18n/locale.ts";
import { mostFor, phaseOf, type Rules } from "../call.ts";
import type { Call } from "../calls.query.ts";

/** What is known of a project before it applies anywhere; null: not told. */
interface Project {
  readonly kind: string | null;
  readonly commune: string | null;
  readonly budgetCents: number | null;
}

const questions = ["kind", "commune", "budget"] as const;
export type RouterQuestion = (typeof questions)[number];

/** What tells these calls from each other: nothing is asked that all of them answer alike. */
export function questionsFor(calls: readonly { readonly rules: Rules }[]): RouterQuestion[] {
  const differ = (of: (rules: Rules) => unknown) => new Set(calls.map(({ rules }) => JSON.stringify(of(rules)))).size > 1;
  const found: Record<RouterQuestion, boolean> = {
    kind: differ(({ kinds }) => kinds.toSorted()) || calls.some(({ rules }) => rules.kinds.length > 0),
    commune: differ(({ communes }) => communes.toSorted()) || calls.some(({ rules }) => rules.communes.length > 0 || rules.quota !== null),
    budget: differ(({ ceilingCents, rate }) => [ceilingCents, rate]),
  };
  return questions.filter((one) => found[one]);
}

type Reason = "kind" | "commune";

export interface Fit {
  readonly call: Call & { readonly lang?: Locale };
  /** `unknown`: something that this call asks was not told. */
  readonly verdict: "yes" | "no" | "unknown";
  /** Why not, or what is not known yet. */
  readonly because: readonly Reason[];
  /** Whether it can be applied to today; else from when. */
  readonly open: boolean;
  /** What may be asked at most for that budget; null where none was told. */
  readonly mostCents: number | null;
  /** Projects of this commune come first for a share of the envelope. */
  readonly first: boolean;
}

/** Whether a call is for such a project, by its own rules. */
export function fitOf(call: Fit["call"], { kind, commune, budgetCents }: Project, now: Date): Fit {
  const { rules } = call;
  const wrong: Reason[] = [];
  const open: Reason[] = [];
  if (rules.kinds.length > 0) {
    if (kind === null) open.push("kind");
    else if (!rules.kinds.some((one) => one === kind)) wrong.push("kind");
  }
  if (rules.communes.length > 0) {
    if (commune === null) open.push("commune");
    else if (!rules.communes.includes(commune)) wrong.push("commune");
  }
  return {
    call,
    verdict: wrong.length > 0 ? "no" : open.length > 0 ? "unknown" : "yes",
    because: wrong.length > 0 ? wrong : open,
    open: phaseOf(call, now) === "open",
    mostCents: budgetCents === null ? null : mostFor(rules, budgetCents),
    first: commune !== null && (rules.quota?.communes.includes(commune) ?? false),
  };
}

const ranks = { yes: 0, unknown: 1, no: 2 } as const;

/** The calls that fit first; of these those that are open, then those that give most. */
export function sortFits(fits: readonly Fit[]): Fit[] {
  return fits.toSorted(
    (one, other) =>
      ranks[one.verdict] - ranks[other.verdict] ||
      Number(other.open) - Number(one.open) ||
      (other.mostCents ?? 0) - (one.mostCents ?? 0) ||
      one.call.title.localeCompare(other.call.title, "fr"),
  );
}
