import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type StageKind, processIds, type StoryProcess, closing, instantAt, opening, storyProcesses } from "#processes";
import type { ProposalState } from "../../proposal.ts";
import { dice, ideas2025 } from "../ideas/ideas-2025.ts";
import { otherIdeas } from "../ideas/ideas-elsewhere.ts";

/** An idea of the story and where it ends today: what is planted leads it there, stage by stage. */
export interface StoryCase {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly process: StoryProcess;
  readonly communeCode: string | null;
  readonly costCents: number | null;
  readonly filedAt: Date;
  readonly authorId: string | null;
  readonly signature: string;
  readonly category: string;
  readonly state: ProposalState;
  /** Why it was refused. */
  readonly why: string | null;
}

const processOf = new Map(Object.entries(processIds).map(([name, { id }]) => [id, name as StoryProcess]));

/** Of the 35 that were awarded in 2025: what became of each since the spring of 2026. */
const deliveries: readonly ProposalState[] = [
  ...Array<ProposalState>(8).fill("delivered"),
  ...Array<ProposalState>(18).fill("delivering"),
  ...Array<ProposalState>(2).fill("abandoned"),
  ...Array<ProposalState>(7).fill("awarded"),
];

/** Those of the cast and of the story's thread are there already. */
const first = ["Un verger de quartier derrière la filature", "L’atelier où l’on répare ensemble", "Une salle d’étude ouverte jusqu’à minuit"];

const awarded = ideas2025
  .filter(({ fate }) => fate === "awarded")
  .toSorted(
    (a, b) => Number(first.includes(b.title)) - Number(first.includes(a.title)) || dice(`delivery ${a.title}`, 2 ** 31) - dice(`delivery ${b.title}`, 2 ** 31),
  );

const fates = new Map<string, { state: ProposalState; why: string | null; category: string }>([
  ...ideas2025.flatMap(({ id, fate, why, category }) =>
    fate === "inadmissible" || fate === "infeasible" || fate === "not_awarded" ? [[id, { state: fate, why, category }] as const] : [],
  ),
  ...awarded.map(({ id, category }, at) => [id, { state: deliveries[at]!, why: null, category }] as const),
  ...otherIdeas.map(({ id, meant, why, category }) => [id, { state: meant, why, category }] as const),
]);

/** All of them, as they were filed: those whose fate is a judgement. */
export async function readCases(db: Db): Promise<StoryCase[]> {
  const { rows } = await sql<Omit<StoryCase, "process" | "state" | "why" | "category"> & { processId: string }>`
    select id, number, title, process_id as "processId", commune_code as "communeCode", cost_cents as "costCents", filed_at as "filedAt", author_id as "authorId", signature
    from ideas.proposal where id = any(${[...fates.keys()]}::uuid[]) and state = 'filed' order by process_id, number`.execute(db);
  return rows.flatMap(({ processId, ...row }) => {
    const process = processOf.get(processId);
    return process ? [{ ...row, process, ...fates.get(row.id)! }] : [];
  });
}

const hour = 3_600_000;
/** In a stage that never closes, how many days after it was filed an idea gets there. */
const usual: Readonly<Partial<Record<StageKind, number>>> = { admissibility: 5, award: 25, delivery: 40 };

/** An instant within a stage, from its opening (0) to its end (1); never after now. */
export function whenIn({ process, filedAt }: Pick<StoryCase, "process" | "filedAt">, kind: StageKind, part: number): Date {
  const told = Object.values(storyProcesses[process].stages).find((stage) => stage.kind === kind);
  const latest = Date.now() - 2 * hour;
  if (!told || told.closes === null) return new Date(Math.min(filedAt.getTime() + (usual[kind] ?? 5) * 24 * hour + part * 72 * hour, latest));
  const [from, to] = [instantAt(told.opens, opening).getTime(), Math.min(instantAt(told.closes, closing).getTime(), latest)];
  return workingHour(new Date(Math.max(from, from + (to - from) * part)));
}

/** Agents work by day. */
function workingHour(at: Date): Date {
  const hours = at.getUTCHours();
  return hours >= 7 && hours < 17 ? at : new Date(Math.min(at.getTime() - (at.getTime() % (24 * hour)) + 9 * hour + (at.getTime() % hour), Date.now() - hour));
}

export const has = ({ process }: Pick<StoryCase, "process">, kind: StageKind): boolean =>
  Object.values(storyProcesses[process].stages).some((stage) => stage.kind === kind);

/** The identifier of a stage by its kind. */
export function stageId(process: StoryProcess, kind: StageKind): string {
  const key = Object.entries(storyProcesses[process].stages).find(([, stage]) => stage.kind === kind)?.[0];
  return (processIds[process].stages as Readonly<Record<string, string>>)[key ?? kind]!;
}

export const serviceOf = ({ process }: Pick<StoryCase, "process">): string => storyProcesses[process].service;

/** Deterministic: between 0 and 1. */
export const chance = (words: string): number => dice(words, 10_000) / 10_000;
export const pick = <value>(list: readonly value[], words: string): value => list[dice(words, list.length)]!;

const order: readonly ProposalState[] = ["filed", "admissible", "feasible", "awarded", "delivering", "delivered"];

/** Whether the idea got as far as this state on its way. */
export function reached({ state }: Pick<StoryCase, "state">, goal: "admissible" | "feasible" | "awarded" | "delivering"): boolean {
  const at = { inadmissible: 0, infeasible: 1, not_awarded: 2, abandoned: 4 } as Readonly<Partial<Record<ProposalState, number>>>;
  return (at[state] ?? order.indexOf(state)) >= order.indexOf(goal);
}

/** Identifiers of a family, by rank: the demo's addresses are the same everywhere. */
export const storyId = (family: string, n: number): string => `${family}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Whose author contested the ranking of 2025, and was right: one sheet does not count any more. */
export const contestedRanking = (cases: readonly StoryCase[]): StoryCase | undefined =>
  cases.find(({ process, state, authorId }) => process === "budget2025" && state === "delivering" && authorId !== null);
