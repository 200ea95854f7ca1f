import { type Completion, findFault, type Parameters, type Rule, type TieRule } from "#engines/budgeting/budgeting.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import { readInstant, localOf } from "#platform/time/clock.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { readWhole } from "../typed.ts";
import { type BallotKind, ballotKinds, ties } from "../vote.ts";
import type { Vote } from "../votes.query.ts";
import { emptyElection } from "./ready.ts";
import { setupTexts } from "./setup.texts.ts";

/** All that a draft says of itself, save its projects and the parts of its budget. */
export interface Settings {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly ownerCommune: string | null;
  readonly processId: string | null;
  /** The stage of that process whose vote this is. */
  readonly stageId: string | null;
  readonly budgetCents: number;
  readonly kind: BallotKind;
  readonly minChoices: number;
  readonly maxChoices: number | null;
  readonly pointsTotal: number | null;
  readonly pointsMax: number | null;
  readonly shuffled: boolean;
  readonly minAge: number;
  readonly maxAge: number | null;
  readonly accepts: readonly string[];
  readonly area: readonly string[] | null;
  readonly parameters: Parameters;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly challengeDays: number;
}

export type Values = Record<string, string | string[]>;
export type Problems = Record<string, string>;
export type Read = { ok: true; value: Settings } | { ok: false; problems: Problems };

/** Orders of tie rules that are offered; each ends with one that never leaves a tie. */
export const tieOrders: Record<string, readonly TieRule[]> = {
  "cost-lot": ["cost", "lot"],
  "votes-cost-lot": ["votes", "cost", "lot"],
  lot: ["lot"],
};

interface Known {
  readonly communes: readonly string[];
  readonly processes: readonly { readonly id: string; readonly stageId: string | null }[];
  /** Communes for which this agent may run a vote; null for any, and for the metropolis. */
  readonly owners: readonly string[] | null;
}

export function readSettings(input: FormInput, locale: Locale, { communes, processes, owners }: Known): Read {
  const t = setupTexts[locale];
  const text = (name: string) => (input.text[name] ?? "").trim();
  const problems: Problems = {};
  const check = (name: string, right: boolean, problem: string) => {
    if (!right) problems[name] = problem;
  };
  const kind = ballotKinds.find((one) => one === text("forme"));
  const limits = readLimits(text, kind);
  const [opensAt, closesAt] = [readInstant(text("ouverture_date"), text("ouverture_time")), readInstant(text("cloture_date"), text("cloture_time"))];
  const budgetCents = readEuros(text("enveloppe"));
  const accepts = ties.filter((tie) => input.all("accepte").includes(tie));
  const wide = text("territoire") !== "communes";
  const area = communes.filter((code) => input.all("communes").includes(code));
  const minAge = readWhole(text("age"), 0, 99);
  const maxAge = text("age_max") === "" ? null : readWhole(text("age_max"), minAge ?? 0, 120);
  const challengeDays = readWhole(text("contestation"), 1, 90);
  const ownerCommune = text("porteur") || null;
  const parameters = readParameters(text);
  const process = processes.find(({ id }) => id === text("demarche"));

  check("titre", text("titre").length >= 3 && text("titre").length <= 160, t.titleWrong);
  check("resume", text("resume").length >= 3 && text("resume").length <= 600, t.summaryWrong);
  check("description", text("description").length <= 12_000, t.descriptionLong);
  check(
    "porteur",
    owners === null ? ownerCommune === null || communes.includes(ownerCommune) : ownerCommune !== null && owners.includes(ownerCommune),
    t.ownerWrong,
  );
  check("demarche", text("demarche") === "" || process !== undefined, t.processWrong);
  check("enveloppe", budgetCents !== null && budgetCents >= 100, t.budgetWrong);
  check("forme", kind !== undefined, t.kindMissing);
  Object.assign(problems, limitProblems(limits, kind, locale));
  check("age", minAge !== null, t.ageWrong);
  check("age_max", text("age_max") === "" || maxAge !== null, t.maxAgeWrong);
  check("accepte", accepts.length > 0, t.acceptsMissing);
  check("communes", wide || area.length > 0, t.areaMissing);
  check("ouverture", opensAt !== null, t.instantWrong);
  check("cloture", closesAt !== null && (opensAt === null || closesAt > opensAt), closesAt === null ? t.instantWrong : t.closesBefore);
  check("contestation", challengeDays !== null, t.challengeWrong);
  const fault = kind && findFault(emptyElection(kind), { ...parameters, seed: "lot" });
  if (fault) problems[faultFields[fault] ?? "regle"] = t.ruleWrong[fault] ?? t.ruleWrong["rule"]!;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      title: text("titre"),
      summary: text("resume"),
      description: text("description"),
      ownerCommune,
      processId: process?.id ?? null,
      stageId: process?.stageId ?? null,
      budgetCents: budgetCents!,
      kind: kind!,
      minChoices: limits.min!,
      maxChoices: limits.max ?? null,
      pointsTotal: kind === "points" ? limits.total! : null,
      pointsMax: kind === "points" ? limits.each! : null,
      shuffled: text("melange") === "1",
      minAge: minAge!,
      maxAge,
      accepts,
      area: wide ? null : area,
      parameters,
      opensAt: opensAt!,
      closesAt: closesAt!,
      challengeDays: challengeDays!,
    },
  };
}

const faultFields: Record<string, string> = { step: "pas", threshold: "seuil", eligibility: "voix_minimum", completion: "reste", utility: "regle" };

/** `undefined` for what is no number; `null` for a maximum that was left empty. */
function readLimits(text: (name: string) => string, kind: BallotKind | undefined) {
  const whole = (name: string) => readWhole(text(name), 1, 1000) ?? undefined;
  return {
    min: text("minimum") === "" ? 1 : whole("minimum"),
    max: text("maximum") === "" ? null : whole("maximum"),
    total: kind === "points" ? whole("points_total") : undefined,
    each: kind === "points" ? whole("points_max") : undefined,
  };
}

function limitProblems({ min, max, total, each }: ReturnType<typeof readLimits>, kind: BallotKind | undefined, locale: Locale): Problems {
  const t = setupTexts[locale];
  return {
    ...((min === undefined || min > 500) && { minimum: t.numberWrong(500) }),
    ...((max === undefined || (max !== null && (max > 500 || (min !== undefined && max < min)))) && { maximum: t.maximumWrong }),
    ...(kind === "points" && total === undefined && { points_total: t.numberWrong(1000) }),
    ...(kind === "points" && (each === undefined || (total !== undefined && each > total)) && { points_max: t.pointsMaxWrong }),
  };
}

function readParameters(text: (name: string) => string): Parameters {
  const rule = text("regle") as Rule;
  const amount = (name: string) => text(name).replace(",", ".");
  const votes = text("voix_minimum");
  const shares = rule === "equal-shares";
  const completion = (text("reste") || "none") as Completion;
  return {
    rule,
    ...(shares && { completion }),
    ...(shares && completion.startsWith("add1") && text("pas") && { step: amount("pas") }),
    ...(shares && text("comparaison") === "1" && { comparison: "satisfaction" as const }),
    ...(rule === "greedy-threshold" && { threshold: amount("seuil") }),
    ...(votes && { eligibility: { minimumVotes: /^\d+$/.test(votes) ? Number(votes) : Number.NaN } }),
    tie: tieOrders[text("egalites")] ?? tieOrders["cost-lot"]!,
  };
}

/** What the form shows of a draft. */
export function valuesOf(vote: Vote): Values {
  const { parameters } = vote;
  const order = Object.entries(tieOrders).find(([, rules]) => rules.join() === parameters.tie?.join());
  return {
    titre: vote.title,
    resume: vote.summary,
    description: vote.description,
    porteur: vote.owner_commune ?? "",
    demarche: vote.process_id ?? "",
    enveloppe: typedEuros(vote.budget_cents),
    forme: vote.kind,
    minimum: String(vote.min_choices),
    maximum: String(vote.max_choices ?? ""),
    points_total: String(vote.points_total ?? ""),
    points_max: String(vote.points_max ?? ""),
    melange: vote.shuffled ? "1" : "",
    age: String(vote.min_age),
    age_max: vote.max_age === null ? "" : String(vote.max_age),
    accepte: [...vote.accepts],
    territoire: vote.area ? "communes" : "metropole",
    communes: [...(vote.area ?? [])],
    ouverture: localOf(vote.opens_at),
    cloture: localOf(vote.closes_at),
    contestation: String(vote.challenge_days),
    regle: parameters.rule,
    reste: parameters.completion ?? "none",
    pas: parameters.step ?? "",
    seuil: parameters.threshold ?? "",
    comparaison: parameters.comparison === "satisfaction" ? "1" : "",
    voix_minimum: String(parameters.eligibility?.minimumVotes ?? ""),
    egalites: order?.[0] ?? "cost-lot",
    version: String(vote.version),
  };
}
