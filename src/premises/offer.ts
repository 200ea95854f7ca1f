import { addDays } from "#platform/time/day.ts";

export const kinds = ["whole", "part", "shared"] as const;
export type Kind = (typeof kinds)[number];

export const uses = ["office", "workshop", "shop", "storage", "class", "care", "kitchen", "stage", "other"] as const;
export type Use = (typeof uses)[number];

export const periods = ["month", "year", "day", "half_day", "hour"] as const;
export type Period = (typeof periods)[number];

export const accesses = ["yes", "limited", "no", "unknown"] as const;
export type Access = (typeof accesses)[number];

export const states = ["draft", "open", "let", "withdrawn"] as const;
export type State = (typeof states)[number];

/** As people see it: an open offer that is past its last day has ended. */
export const phases = ["draft", "open", "ended", "let", "withdrawn"] as const;
export type Phase = (typeof phases)[number];

export const phaseOf = ({ state, closesOn }: { readonly state: State; readonly closesOn: string }, today: string): Phase =>
  state === "open" && closesOn < today ? "ended" : state;

/** What may be done to an offer, from where, and what it becomes. What was let or withdrawn by mistake comes back. */
const moves = {
  publish: { from: ["draft"], to: "open" },
  let: { from: ["open"], to: "let" },
  withdraw: { from: ["open", "let"], to: "withdrawn" },
  reopen: { from: ["let", "withdrawn"], to: "open" },
} as const satisfies Record<string, { readonly from: readonly State[]; readonly to: State }>;
export type Move = keyof typeof moves;

/** Null: it cannot be done from there. */
export const stateAfter = (state: State, move: Move): State | null => (moves[move].from.some((one) => one === state) ? moves[move].to : null);

/** An offer stands for a year at most, then somebody says that it is still true; prolonged, for three months. */
export const longestDays = 366;
export const prolongedTo = (today: string): string => addDays(today, 91);
/** Days before its end in which whoever keeps it is told. */
export const soonDays = 14;
/** After an offer has ended its contacts go. */
export const contactMonths = 6;

/** What is typed of an offer. */
export interface Details {
  readonly placeId: string | null;
  readonly communeCode: string;
  readonly kind: Kind;
  readonly title: string;
  readonly about: string;
  readonly uses: readonly Use[];
  /** Square metres. */
  readonly surface: number;
  /** Of one period; 0 is free of charge, with no period. */
  readonly rentCents: number;
  readonly rentPer: Period | null;
  readonly rentNote: string | null;
  /** On which days or hours, of what is shared. */
  readonly times: string | null;
  /** Null: that of its place. */
  readonly address: string | null;
  /** Days, "2026-12-01". */
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly closesOn: string;
  readonly wheelchair: Access;
  readonly access: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Picture {
  readonly fileId: string;
  readonly smallFileId: string;
  readonly alt: string;
}

export interface Offer extends Details {
  readonly id: string;
  readonly slug: string;
  readonly monthCents: number | null;
  readonly picture: Picture | null;
  readonly state: State;
  readonly reason: string | null;
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  /** Of the place; null where a commune offers. */
  readonly placeName: string | null;
  readonly placeSlug: string | null;
  readonly placeAddress: string | null;
}
