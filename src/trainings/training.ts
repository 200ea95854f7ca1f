export const kinds = ["safety", "competency"] as const;
export type Kind = (typeof kinds)[number];

export const states = ["draft", "open", "withdrawn"] as const;
export type State = (typeof states)[number];

/** How a resource is had: with all its modules, or while a trainer stands by. */
export const modes = ["trained", "supervised"] as const;
export type Mode = (typeof modes)[number];

export const results = ["absent", "attended", "passed"] as const;
export type Result = (typeof results)[number];

/** Words that whoever keeps a module writes, in one language. */
export interface Words {
  readonly title: string;
  readonly about: string;
}

/** As a title is shown in every language. */
export interface TitleTexts {
  readonly title: string;
  readonly translations: { readonly en?: Words; readonly nl?: Words };
}

/** Why somebody may not have a machine: `ends`, today they may, not when it ends. */
export type Why = "untrained" | "expired" | "suspended" | "ends";

/** What is typed of a module. */
export interface Details {
  /** Null: kept by the metropolis, and known in every place. */
  readonly placeId: string | null;
  readonly kind: Kind;
  readonly words: Words;
  readonly translations: { readonly en?: Words; readonly nl?: Words };
  /** How long an authorisation holds; null: without end. */
  readonly months: number | null;
  /** Modules that one knows before. */
  readonly needs: readonly string[];
}

/** Hours of a week in which a trainer stands by a machine: minutes on the clock of its place. */
export interface SupervisedHours {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** What may be done to a module, from where, and what it becomes. */
const moves = {
  publish: { from: ["draft"], to: "open" },
  withdraw: { from: ["open", "draft"], to: "withdrawn" },
  reopen: { from: ["withdrawn"], to: "open" },
} as const satisfies Record<string, { readonly from: readonly State[]; readonly to: State }>;
export type Move = keyof typeof moves;

/** Null: it cannot be done from there. */
export const stateAfter = (state: State, move: Move): State | null => (moves[move].from.some((one) => one === state) ? moves[move].to : null);

export type Standing = "valid" | "expired" | "suspended";

/** Whether an authorisation counts at that moment. */
export function standingOf({ until, suspended }: { readonly until: Date | null; readonly suspended: boolean }, at: Date): Standing {
  if (suspended) return "suspended";
  return until !== null && until <= at ? "expired" : "valid";
}
