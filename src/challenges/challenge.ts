import { keysOf } from "#platform/keys-of.ts";

/** What people bring to a team, and what a team looks for. */
export const skills = ["data", "development", "design", "mapping", "hardware", "writing", "mediation", "law", "field"] as const;
export type Skill = (typeof skills)[number];
/** In addresses. */
export const skillWords = {
  ...{ data: "donnees", development: "developpement", design: "design", mapping: "cartographie", hardware: "electronique" },
  ...{ writing: "redaction", mediation: "mediation", law: "droit", field: "terrain" },
} as const satisfies Record<Skill, string>;

/** Terms under which a team gives what it made: open ones alone. */
export const licences = {
  "etalab-2.0": "Licence Ouverte 2.0",
  "odbl-1.0": "ODbL 1.0",
  "cc-by-4.0": "CC BY 4.0",
  "cc-by-sa-4.0": "CC BY-SA 4.0",
  mit: "MIT",
  "apache-2.0": "Apache 2.0",
  "agpl-3.0": "AGPL 3.0",
  "eupl-1.2": "EUPL 1.2",
} as const;
export type Licence = keyof typeof licences;
export const licenceCodes = keysOf(licences);

export interface Criterion {
  readonly key: string;
  readonly label: string;
  /** 1 to 5. */
  readonly weight: number;
}

/** The most points of a criterion. */
export const scale = 5;

export interface Prize {
  /** From 1. */
  readonly rank: number;
  readonly label: string;
  /** Null: in kind, as the label says. */
  readonly cents: number | null;
}

/** `judging`: closed, and nothing is published yet. `ended`: given up, for a public reason. */
export type Phase = "draft" | "soon" | "open" | "judging" | "results" | "ended";
export const phaseWords = { soon: "bientot", open: "ouvert", judging: "jury", results: "resultats", ended: "arrete" } as const satisfies Partial<
  Record<Phase, string>
>;

export interface Times {
  readonly opensAt: Date;
  readonly questionsUntil: Date;
  readonly closesAt: Date;
  readonly publishedAt: Date | null;
  readonly endedAt: Date | null;
  readonly resultsAt: Date | null;
}

export function phaseOf({ opensAt, closesAt, publishedAt, endedAt, resultsAt }: Times, now: Date): Phase {
  if (!publishedAt) return "draft";
  if (endedAt) return "ended";
  if (resultsAt) return "results";
  if (now < opensAt) return "soon";
  return now < closesAt ? "open" : "judging";
}

/** How many lines of a table a page shows; of teams, people and answers with their words; of questions, each with the form that answers it. */
export const [rowsOnPage, wordsOnPage, questionsOnPage] = [40, 20, 10] as const;

/** Whether a question to those who run it is taken. The database asks again. */
export const takesQuestions = (one: Times, now: Date): boolean => phaseOf(one, now) === "open" && now <= one.questionsUntil;
