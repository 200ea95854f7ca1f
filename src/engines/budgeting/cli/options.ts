import { parseArgs } from "node:util";
import { areExclusions } from "../rules/exclusions.ts";
import type { Parameters } from "../rules/parameters.ts";
import { metaValue, type PabulibDocument } from "../pabulib/pabulib.ts";
import { Unusable } from "./command-line-io.ts";

export const usage =
  "usage: beffroi count FILE.pb --rule RULE [--utility cost|cardinality|points|net|modified-borda|borda] [--completion none|utilitarian|add1|add1-exhaustive|add1-utilitarian] " +
  "[--step N] [--start exact|floor] [--comparison none|satisfaction] [--threshold N] [--overspend N|N%] [--minimum-votes N] [--minimum-share N%] [--minimum-turnout N] [--exclude ID,ID]... [--tie cost,votes,id,lot] [--seed S] [--format json|text|csv]";

const known = {
  rule: ["greedy", "greedy-no-skip", "greedy-density", "greedy-threshold", "equal-shares", "phragmen", "pairwise"],
  utility: ["cost", "cardinality", "points", "net", "modified-borda", "borda"],
  completion: ["none", "utilitarian", "add1", "add1-exhaustive", "add1-utilitarian", "add1-exhaustive-utilitarian"],
  start: ["exact", "floor"],
  comparison: ["none", "satisfaction"],
  format: ["json", "text", "csv"],
  tie: ["cost", "highest-cost", "votes", "id", "lot"],
} as const;

const options = {
  rule: { type: "string" },
  utility: { type: "string" },
  completion: { type: "string" },
  step: { type: "string" },
  start: { type: "string" },
  comparison: { type: "string" },
  threshold: { type: "string" },
  overspend: { type: "string" },
  "minimum-votes": { type: "string" },
  "minimum-share": { type: "string" },
  "minimum-turnout": { type: "string" },
  exclude: { type: "string", multiple: true },
  tie: { type: "string" },
  seed: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Flags = { readonly [name in Exclude<keyof typeof options, "help" | "exclude">]?: string | undefined } & {
  readonly help?: boolean | undefined;
  readonly exclude?: readonly string[] | undefined;
};

interface CountOptions {
  readonly file: string;
  readonly format: "json" | "text" | "csv";
  /** Needs the file: a threshold not given is the one that it states. */
  readonly parametersFor: (document: PabulibDocument) => Parameters;
}

/** @returns null when only help is asked for. @throws Unusable with the sentence to print. */
export function readOptions(args: readonly string[]): CountOptions | null {
  const { flags, files } = parse(args);
  if (flags.help) return null;
  if (files.length !== 1) throw new Unusable(files.length === 0 ? `name a .pb file; ${usage}` : `count takes one file, not ${files.length}`);
  const rule = oneOf("rule", flags.rule);
  if (rule === undefined) throw new Unusable(`--rule is missing: choose one of ${known.rule.join(", ")}`);
  const given = {
    rule,
    utility: oneOf("utility", flags.utility),
    completion: oneOf("completion", flags.completion),
    step: decimal("step", flags.step, /^\d+(\.\d+)?%?$/),
    start: oneOf("start", flags.start),
    comparison: oneOf("comparison", flags.comparison),
    threshold: decimal("threshold", flags.threshold, /^\d+(\.\d+)?$/),
    overspend: decimal("overspend", flags.overspend, /^\d+(\.\d+)?%?$/),
    tie: flags.tie?.split(",").map((name) => oneOf("tie", name.trim())),
    seed: flags.seed,
    eligibility: readEligibility(flags),
    exclusions: readExclusions(flags.exclude),
  };
  // The engine takes an absent parameter for its default, and no parameter that is undefined.
  const parameters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Parameters;
  if (parameters.tie?.includes("lot") && !parameters.seed) throw new Unusable("--tie lot needs --seed, published before the count");
  return { file: files[0] as string, format: oneOf("format", flags.format) ?? "text", parametersFor: (document) => withThreshold(parameters, document) };
}

/** Undefined where no condition is given. */
function readEligibility(flags: Flags): Parameters["eligibility"] {
  const whole = (name: "minimum-votes" | "minimum-turnout") => decimal(name, flags[name], /^\d+$/);
  const [votes, turnout] = [whole("minimum-votes"), whole("minimum-turnout")];
  const share = decimal("minimum-share", flags["minimum-share"], /^\d+(\.\d+)?%$/);
  if (votes === undefined && turnout === undefined && share === undefined) return undefined;
  return {
    ...(votes !== undefined && { minimumVotes: Number(votes) }),
    ...(share !== undefined && { minimumShare: share }),
    ...(turnout !== undefined && { minimumTurnout: Number(turnout) }),
  };
}

function readExclusions(given: Flags["exclude"]): Parameters["exclusions"] {
  const groups = given?.map((ids) => ids.split(",").map((id) => id.trim()));
  if (groups === undefined || areExclusions(groups)) return groups;
  throw new Unusable(`--exclude ${given!.join(" --exclude ")}: name two projects or more that exclude one another, each in one group, as in --exclude 3,7`);
}

function parse(args: readonly string[]): { flags: Flags; files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { flags: values, files: positionals };
  } catch (error) {
    throw new Unusable((error as Error).message.split(". ")[0] as string);
  }
}

function oneOf<Name extends keyof typeof known>(name: Name, value: string | undefined): (typeof known)[Name][number] | undefined {
  const allowed: readonly string[] = known[name];
  if (value === undefined || allowed.includes(value)) return value as (typeof known)[Name][number] | undefined;
  throw new Unusable(`--${name} ${value}: choose one of ${allowed.join(", ")}`);
}

function decimal(name: string, value: string | undefined, shape: RegExp): string | undefined {
  if (value === undefined || shape.test(value)) return value;
  throw new Unusable(`--${name} ${value}: this is not a number that it can take`);
}

function withThreshold(parameters: Parameters, document: PabulibDocument): Parameters {
  if (parameters.rule !== "greedy-threshold" || parameters.threshold !== undefined) return parameters;
  const threshold = metaValue(document, "min_project_score_threshold");
  if (threshold === undefined) throw new Unusable("--threshold is missing, and the file states no min_project_score_threshold");
  return { ...parameters, threshold };
}
