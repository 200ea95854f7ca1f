import type { StructureKind } from "#people";
import { slugOf } from "#platform/text/slug.ts";

/** Something that an agent named, with the word by which files and applications refer to it. */
export interface KeyedLabel {
  readonly key: string;
  readonly label: string;
}

export interface Criterion extends KeyedLabel {
  /** What is looked at. */
  readonly about: string;
  /** Its share of the points, as a whole number: 3 counts three times as much as 1. */
  readonly weight: number;
}

/** Who pays beside the metropolis, and sits in the committee. */
export interface Partner extends KeyedLabel {
  /** Of each envelope, 1 to 100. What no partner bears is the metropolis's. */
  readonly percent: number;
}

export interface RequiredDocument extends KeyedLabel {
  /** How many months after its day it is taken; null: always. */
  readonly months: number | null;
  readonly required: boolean;
}

/** A share of the envelope for projects of some communes, as long as enough of them reach the threshold. */
export interface Quota {
  readonly communes: readonly string[];
  /** 1 to 100, of the envelope. */
  readonly percent: number;
}

/** Points beyond those of readers, for projects of some communes or of priority neighbourhoods: hundredths of the best possible score. */
export interface Bonus {
  readonly communes: readonly string[];
  /** For a project of one of these communes. */
  readonly ofCommune: number;
  /** For a project whose place, in the directory, lies in a priority neighbourhood. */
  readonly ofNeighbourhood: number;
  /** Both together give no more. */
  readonly most: number;
}

/** Where a project stands on its way, by the way: a place from idea to rooted, an enterprise from idea to growth. */
export const pathSteps = {
  place: ["idea", "prefiguration", "opening", "rooted"],
  business: ["idea", "preparation", "creation", "growth"],
} as const;
export type PathWay = keyof typeof pathSteps;
/** "place.opening". */
export const allSteps: readonly string[] = Object.entries(pathSteps).flatMap(([way, steps]) => steps.map((step) => `${way}.${step}`));

export const excesses = ["refuse", "warn"] as const;

/** What a call demands, and how it is judged. Of a published call they change with a public reason, and never after the first score. */
export interface Rules {
  readonly axes: readonly KeyedLabel[];
  /** Of one project; null: as far as the envelope goes. */
  readonly ceilingCents: number | null;
  /** At most so many hundredths of the budget, 1 to 100. */
  readonly rate: number;
  /** Kinds of structures that may apply; empty: all. */
  readonly kinds: readonly StructureKind[];
  /** Codes; empty: all of the metropolis. */
  readonly communes: readonly string[];
  readonly criteria: readonly Criterion[];
  /** The best score of a criterion: each is given from 0 up to it. */
  readonly scale: number;
  /** Hundredths of the best possible; a project below it is not ranked. */
  readonly threshold: number;
  readonly quota: Quota | null;
  readonly bonus: Bonus | null;
  /** Steps of a path that it is for: ["place.opening"]; empty: it is shown beside the path. */
  readonly steps: readonly string[];
  /** Whether a committee reads, beside the score, the one in which readers are as severe as each other. It ranks nothing. */
  readonly calibrated: boolean;
  readonly documents: readonly RequiredDocument[];
  /** Whether it is aid that counts towards the ceiling of Regulation (EU) 2023/2831. */
  readonly deMinimis: boolean;
  /** What happens to a decision by which a structure would pass that ceiling. */
  readonly excess: (typeof excesses)[number];
  /** Hundredths of a budget that public money may bear altogether, 1 to 100. */
  readonly publicRate: number;
  /** How many people judge each project. */
  readonly reviews: number;
  /** Days after the decision within which it can be appealed against. */
  readonly appealDays: number;
  /** Readers see neither who applies nor documents, which would tell. */
  readonly anonymous: boolean;
  readonly partners: readonly Partner[];
  /** In two stages: parts that are asked first, beside the project itself; of the others those alone are asked who are preselected. Null: in one. */
  readonly preselection: readonly string[] | null;
}

export const noRules: Rules = {
  ...{ axes: [], ceilingCents: null, rate: 100, kinds: [], communes: [], criteria: [], scale: 5, threshold: 50, quota: null },
  ...{ documents: [], deMinimis: false, excess: "refuse", publicRate: 100, reviews: 2, appealDays: 60, anonymous: false },
  ...{ partners: [], preselection: null, bonus: null, steps: [], calibrated: false },
};

interface Times {
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

const phases = ["draft", "soon", "open", "closed", "withdrawn"] as const;
export type Phase = (typeof phases)[number];

/** What everybody may ask a list for. */
export const phaseWords = { open: "ouverts", soon: "a-venir", closed: "clos" } as const satisfies Partial<Record<Phase, string>>;

export function phaseOf({ publishedAt, withdrawnAt, opensAt, closesAt }: Times, now: Date): Phase {
  if (!publishedAt) return "draft";
  if (withdrawnAt) return "withdrawn";
  if (!opensAt || opensAt > now) return "soon";
  return closesAt && closesAt <= now ? "closed" : "open";
}

/** What a draft lacks before it can be published, in the order of its pages. */
const lacks = ["summary", "about", "opens", "criteria", "envelope", "questions"] as const;
export type Lack = (typeof lacks)[number];

export function lacksOf(
  call: { readonly summary: string; readonly about: string; readonly opensAt: Date | null },
  rules: Rules,
  parts: { envelopes: number; questions: number },
): Lack[] {
  const found: Record<Lack, boolean> = {
    summary: call.summary === "",
    about: call.about === "",
    opens: call.opensAt === null,
    criteria: rules.criteria.length === 0,
    envelope: parts.envelopes === 0,
    questions: parts.questions === 0,
  };
  return lacks.filter((one) => found[one]);
}

/** What may be asked at most, in cents, of a project that costs so much. */
export function mostFor({ ceilingCents, rate }: Pick<Rules, "ceilingCents" | "rate">, budgetCents: number): number {
  const share = Math.floor((budgetCents * rate) / 100);
  return ceilingCents === null ? share : Math.min(share, ceilingCents);
}

/** The metropolis among those who pay. */
export const metropolis = "";

interface DecisionLine {
  /** Its word; empty: the metropolis. */
  readonly partner: string;
  readonly cents: number;
}

/**
 * Who pays what of a sum: each partner its share, without broken cents, the metropolis the rest; or one of them alone.
 * @param payer null: by the shares
 */
export function linesOf(cents: number, partners: readonly Partner[], payer: string | null): DecisionLine[] {
  if (payer !== null) return [{ partner: payer, cents }];
  const shares = partners.map(({ key, percent }) => ({ partner: key, cents: Math.floor((cents * percent) / 100) }));
  const rest = cents - shares.reduce((sum, one) => sum + one.cents, 0);
  return [{ partner: metropolis, cents: rest }, ...shares].filter((one) => one.cents > 0);
}

/** A word for what somebody named, that no other of its list has: "public-vise". */
export function keyOf(label: string, taken: readonly string[]): string {
  const key = slugOf(label, "x").slice(0, 50);
  for (let n = 1; ; n++) {
    const tried = n === 1 ? key : `${key}-${n}`;
    if (!taken.includes(tried)) return tried;
  }
}
