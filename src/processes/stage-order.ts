import type { StageKind, StageTimes } from "./stage.ts";

/** What most people come for, first. Other kinds come after these. */
const mainActs: readonly StageKind[] = ["collect", "vote", "questionnaire", "conversation", "debate", "evaluation", "meeting"];

const rankOf = (kind: StageKind): number => (mainActs.includes(kind) ? mainActs.indexOf(kind) : mainActs.length);

type StageTime = Pick<StageTimes, "closesAt"> & { readonly kind: StageKind };

const endOf = ({ closesAt }: StageTime): number => closesAt?.getTime() ?? Number.POSITIVE_INFINITY;

/** Order of open stages: a kind that was asked for, then what most people come for, then what ends first. */
export const mainFirst =
  (asked: StageKind | null = null) =>
  (a: StageTime, b: StageTime): number =>
    Number(b.kind === asked) - Number(a.kind === asked) || rankOf(a.kind) - rankOf(b.kind) || endOf(a) - endOf(b);
