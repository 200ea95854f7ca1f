import { type Completion, findFault, type Parameters, type Rule, type TieRule } from "#engines/budgeting/budgeting.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { localOf } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type BallotKind, ballotKinds, type ElectorKind, electorKinds, ties } from "../vote.ts";
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
  readonly maxOfCategory: number | null;
  readonly maxOfCommune: number | null;
  readonly pointsTotal: number | null;
  readonly pointsMax: number | null;
  readonly maxAgainst: number | null;
  readonly shuffled: boolean;
  readonly minAge: number;
  readonly maxAge: number | null;
  readonly accepts: readonly string[];
  readonly electors: ElectorKind;
  /** Each ballot is published with the name and the weight of its member. */
  readonly openBallot: boolean;
  readonly area: readonly string[] | null;
  readonly parameters: Parameters;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly challengeDays: number;
}

/** Orders of tie rules that are offered; each ends with one that never leaves a tie. */
export const tieOrders: Record<string, readonly TieRule[]> = {
  "cost-lot": ["cost", "lot"],
  "votes-cost-lot": ["votes", "cost", "lot"],
  lot: ["lot"],
};

interface FormContext {
  readonly communes: readonly { readonly code: string }[];
  readonly processes: readonly { readonly id: string; readonly stageIds: readonly string[] }[];
  /** Communes for which this agent may run a vote; null for any, and for the metropolis. */
  readonly owners: readonly string[] | null;
}

export function readSettings(form: Reader, { communes: known, processes, owners }: FormContext): Settings {
  const communes = known.map(({ code }) => code);
  const t = setupTexts[form.locale];
  const process = processes.find(({ id }) => id === form.text("demarche"));
  form.check("demarche", process !== undefined || !form.has("demarche"), t.processWrong);
  return {
    title: form.line("titre", 3, 160, t.titleWrong),
    summary: form.lines("resume", 3, 600, t.summaryWrong),
    description: form.lines("description", 0, 12_000, t.descriptionLong),
    ownerCommune: owners === null && !form.has("porteur") ? null : form.choice("porteur", owners ?? communes, t.ownerWrong),
    processId: process?.id ?? null,
    // The stage that it was begun from, while the process stays the same; else the first one.
    stageId: process?.stageIds.find((id) => id === form.text("etape")) ?? process?.stageIds[0] ?? null,
    budgetCents: form.euros("enveloppe", 100, t.budgetWrong),
    ...readBallot(form),
    ...readVoters(form, communes),
    ...readDates(form),
  };
}

function readBallot(form: Reader) {
  const t = setupTexts[form.locale];
  const kind = form.choice("forme", ballotKinds, t.kindMissing);
  const minChoices = form.has("minimum") ? form.whole("minimum", 1, 500, t.numberWrong(500)) : 1;
  const maxChoices = form.has("maximum") ? form.whole("maximum", minChoices, 500, t.maximumWrong) : null;
  const most = (name: string) => (form.has(name) ? form.whole(name, 1, Math.max(1, (maxChoices ?? 501) - 1), t.looseLimit(maxChoices)) : null);
  const pointsTotal = kind === "points" ? form.whole("points_total", 1, 1000, t.numberWrong(1000)) : null;
  const pointsMax = pointsTotal === null ? null : form.whole("points_max", 1, pointsTotal, t.pointsMaxWrong);
  const maxAgainst = form.has("contre") ? form.whole("contre", 1, 100, t.numberWrong(100)) : null;
  form.check("contre", maxAgainst === null || (kind === "points" && pointsMax! <= 99 && pointsTotal! > 1), t.againstWrong);
  const parameters = readParameters(form.text, kind);
  form.check(
    "exclusions",
    (parameters.exclusions ?? []).flat().every((number) => /^[1-9]\d{0,2}$/.test(number)),
    t.ruleWrong["exclusions"]!,
  );
  const fault = findFault(emptyElection(kind), { ...parameters, seed: "lot" });
  if (fault) form.check(faultFields[fault] ?? "regle", false, t.ruleWrong[fault] ?? t.ruleWrong["rule"]!);
  return {
    ...{ kind, minChoices, maxChoices, maxOfCategory: most("par_theme"), maxOfCommune: most("par_commune") },
    ...{ pointsTotal, pointsMax, maxAgainst, shuffled: form.ticked("melange"), parameters },
  };
}

const faultFields: Record<string, string> = {
  step: "pas",
  threshold: "seuil",
  eligibility: "voix_minimum",
  exclusions: "exclusions",
  overspend: "depassement",
  completion: "reste",
  utility: "regle",
};

function readVoters(form: Reader, communes: readonly string[]) {
  const t = setupTexts[form.locale];
  const minAge = form.whole("age", 0, 99, t.ageWrong);
  const maxAge = form.has("age_max") ? form.whole("age_max", minAge, 120, t.maxAgeWrong) : null;
  const accepts = ties.filter((tie) => form.all("accepte").includes(tie));
  form.check("accepte", accepts.length > 0, t.acceptsMissing);
  const electors = form.has("votants") ? form.choice("votants", electorKinds, t.acceptsMissing) : "declared";
  const wide = form.text("territoire") !== "communes";
  const area = communes.filter((code) => form.all("communes").includes(code));
  form.check("communes", wide || area.length > 0, t.areaMissing);
  const openBallot = form.ticked("public");
  form.check("public", !openBallot || electors === "list", t.openBallotWrong);
  return { minAge, maxAge, accepts, electors, openBallot, area: wide ? null : area };
}

function readDates(form: Reader) {
  const t = setupTexts[form.locale];
  const opensAt = form.moment("ouverture", t.instantWrong);
  const closesAt = form.moment("cloture", t.instantWrong);
  form.check("cloture", closesAt > opensAt, t.closesBefore);
  return { opensAt, closesAt, challengeDays: form.whole("contestation", 1, 90, t.challengeWrong) };
}

function readParameters(text: (name: string) => string, kind: BallotKind): Parameters {
  const rule = text("regle") as Rule;
  const amount = (name: string) => text(name).replace(",", ".");
  const shares = rule === "equal-shares";
  const completion = (text("reste") || "none") as Completion;
  return {
    rule,
    ...(kind === "ranked" &&
      rule !== "phragmen" &&
      rule !== "pairwise" && { utility: text("rangs") === "borda" ? ("borda" as const) : ("modified-borda" as const) }),
    ...(kind === "points" && text("contre") && { utility: "net" as const }),
    ...(shares && { completion }),
    ...(shares && completion.startsWith("add1") && text("pas") && { step: amount("pas") }),
    ...(shares && text("comparaison") === "1" && { comparison: "satisfaction" as const }),
    ...(rule === "greedy-threshold" && { threshold: amount("seuil") }),
    ...(text("depassement") && { overspend: amount("depassement") }),
    ...readEligibility(text),
    ...readExclusions(text("exclusions")),
    // Whoever types "constructor" gets none of ours.
    tie: Object.entries(tieOrders).find(([name]) => name === text("egalites"))?.[1] ?? tieOrders["cost-lot"]!,
  };
}

/** What the engine refuses is asked again: no number, or a share that is none. */
function readEligibility(text: (name: string) => string): Pick<Parameters, "eligibility"> {
  const [votes, share, turnout] = [text("voix_minimum"), text("part_minimum").replace(",", "."), text("participation_minimum")];
  const whole = (typed: string) => (/^\d+$/.test(typed) ? Number(typed) : Number.NaN);
  if (!votes && !share && !turnout) return {};
  return {
    eligibility: {
      ...(votes && { minimumVotes: whole(votes) }),
      ...(share && { minimumShare: `${share}%` }),
      ...(turnout && { minimumTurnout: whole(turnout) }),
    },
  };
}

/** One group on a line: "3, 7". */
function readExclusions(typed: string): Pick<Parameters, "exclusions"> {
  const numbers = (line: string) => line.split(/[\s,;]+/).filter((number) => number !== "");
  const groups = typed.split("\n").map((line) => numbers(line).map((number) => number.replace(/^0+(?=.)/, "")));
  const exclusions = groups.filter((group) => group.length > 0);
  return exclusions.length > 0 ? { exclusions } : {};
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
    etape: vote.stage_id ?? "",
    enveloppe: typedEuros(vote.budget_cents),
    forme: vote.kind,
    minimum: String(vote.min_choices),
    maximum: String(vote.max_choices ?? ""),
    par_theme: String(vote.max_of_category ?? ""),
    par_commune: String(vote.max_of_commune ?? ""),
    points_total: String(vote.points_total ?? ""),
    points_max: String(vote.points_max ?? ""),
    contre: String(vote.max_against ?? ""),
    melange: vote.shuffled ? "1" : "",
    age: String(vote.min_age),
    age_max: vote.max_age === null ? "" : String(vote.max_age),
    accepte: [...vote.accepts],
    votants: vote.electors,
    public: vote.open_ballot ? "1" : "",
    territoire: vote.area ? "communes" : "metropole",
    communes: [...(vote.area ?? [])],
    ouverture: localOf(vote.opens_at),
    cloture: localOf(vote.closes_at),
    contestation: String(vote.challenge_days),
    regle: parameters.rule,
    rangs: parameters.utility === "borda" ? "borda" : "modified-borda",
    reste: parameters.completion ?? "none",
    pas: parameters.step ?? "",
    seuil: parameters.threshold ?? "",
    comparaison: parameters.comparison === "satisfaction" ? "1" : "",
    voix_minimum: String(parameters.eligibility?.minimumVotes ?? ""),
    part_minimum: parameters.eligibility?.minimumShare?.replace("%", "") ?? "",
    participation_minimum: String(parameters.eligibility?.minimumTurnout ?? ""),
    depassement: parameters.overspend ?? "",
    exclusions: (parameters.exclusions ?? []).map((group) => group.join(", ")).join("\n"),
    egalites: order?.[0] ?? "cost-lot",
    version: String(vote.version),
  };
}
