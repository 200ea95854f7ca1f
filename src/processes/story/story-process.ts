import type { MemberPart, ProcessState, Scale } from "../process.ts";
import type { StageKind } from "../stage.ts";

/** An instant of the story: days from the day of planting, or a real one of Paris ("2025-05-05T09:00"). */
export type StoryInstant = number | string;

export interface StoryStage {
  readonly kind: StageKind;
  readonly title: string;
  /** Opens at 9 in the morning when told in days, closes one minute before midnight. Null: it stays open. */
  readonly opens: StoryInstant;
  readonly closes: StoryInstant | null;
  readonly actors: string;
  readonly decides: string;
  readonly description?: string;
  readonly criteria?: string;
  readonly settings?: object;
  readonly change?: { readonly days: StoryInstant; readonly change: "extended" | "closed_early"; readonly before: StoryInstant; readonly reason: string };
}

export interface StoryProcess {
  readonly state: ProcessState;
  readonly reason?: string;
  readonly template: string;
  readonly title: string;
  readonly summary: string;
  readonly introduction?: string;
  readonly objectives?: string;
  readonly scale: Scale;
  /** Slugs of communes; code of the zone. */
  readonly communes?: readonly string[];
  readonly zone?: string;
  /** Slug of the commune that runs it; none when the metropolis does. */
  readonly owner?: string;
  readonly service: string;
  readonly contact?: string;
  readonly envelope?: number;
  readonly copiedFrom?: string;
  readonly published?: StoryInstant;
  readonly ended?: StoryInstant;
  readonly team?: readonly (readonly [who: "chloe" | "denis" | "louise" | "katia", part: MemberPart, service: string])[];
  readonly partners?: readonly (readonly [name: string, part: string, website?: string])[];
  readonly documents?: readonly (readonly [title: string, words: string])[];
  readonly milestones?: readonly (readonly [day: StoryInstant, title: string, link?: string])[];
  readonly categories?: readonly string[];
  /** What was decided of it as a whole. */
  readonly decision?: { readonly text: string; readonly asWhom: string; readonly days: number; readonly deliberation: string };
  readonly stages: Readonly<Record<string, StoryStage>>;
}

export const budgetCategoryNames = [
  "Nature et fraîcheur",
  "Se déplacer",
  "Apprendre et partager",
  "Solidarités",
  "Culture et fêtes",
  "Jeux et sports",
] as const;
