import type { Opinion } from "#engines/opinion/votes.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessOf, StagePhase } from "#processes";

/** Who takes part: a device, without a name; an account; an account whose residence is attested. */
export const entries = ["device", "account", "attested"] as const;
export type Entry = (typeof entries)[number] | "import";
export type ConversationState = "draft" | "open" | "published";
export type StatementState = "waiting" | "shown" | "refused" | "withdrawn";

export interface Conversation {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  readonly entry: Entry;
  /** In which its statements are written unless they say otherwise. */
  readonly language: Locale;
  /** How many statements one person may write. */
  readonly statementsEach: number;
  /** A statement is read by the team before others are asked of it. */
  readonly readFirst: boolean;
  readonly state: ConversationState;
  readonly seed: number;
  readonly version: number;
  readonly earlierId: string | null;
  readonly fingerprint: string | null;
  readonly publishedAt: Date | null;
  readonly unlinkedAt: Date | null;
  readonly stageId: string;
  readonly phase: StagePhase;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly process: ProcessOf;
  /** Whether who asks runs it. */
  readonly team: boolean;
}

/** Answers are taken: it is on line, its stage is open and the process goes on. */
export const takesAnswers = ({ entry, state, phase, process }: Pick<Conversation, "entry" | "state" | "phase" | "process">): boolean =>
  entry !== "import" && state === "open" && phase === "now" && process.state !== "ended" && process.state !== "cancelled";

/** Its statements, as open data has them once the report is published. */
export const recordOf = ({ process, slug }: Pick<Conversation, "process" | "slug">) => ({
  dataset: "conversations",
  of: { demarche: process.slug, conversation: slug },
});

/** What stands in every address of a conversation. */
export const paramsOf = ({ process, slug }: Pick<Conversation, "process" | "slug">) => ({ process: process.slug, conversation: slug });

/** As the database keeps it. */
export const opinionNumbers = { agree: 1, pass: 0, disagree: -1 } as const satisfies Record<Opinion, number>;
export const opinionNamed = (number: number): Opinion => (number > 0 ? "agree" : number < 0 ? "disagree" : "pass");

/** In this order everywhere. */
export const opinions = ["agree", "pass", "disagree"] as const satisfies readonly Opinion[];

/** From so many statements on, somebody has a place on the map (`engines/opinion/present.ts`). */
export const enoughAnswers = 7;

/** What becomes of a statement that the service has answered. */
export const stances = ["done", "partly", "studied", "refused"] as const;
export type Stance = (typeof stances)[number];
