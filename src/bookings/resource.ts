export const kinds = ["room", "desk", "machine", "equipment", "help"] as const;
export type Kind = (typeof kinds)[number];

export const comforts = ["screen", "projector", "whiteboard", "sound", "loop", "wifi", "kitchen", "parking", "changing"] as const;
export type Comfort = (typeof comforts)[number];

export const accesses = ["yes", "limited", "no", "unknown"] as const;
export type Access = (typeof accesses)[number];

export const states = ["draft", "open", "broken", "withdrawn"] as const;
export type State = (typeof states)[number];

export const periods = ["day", "week", "month"] as const;
export type Period = (typeof periods)[number];

/** Minutes at which it begins and by which it lasts. */
export const steps = [15, 30, 60] as const;

/** Who sees and books it: everybody; whoever has an account; members of the structures that its host names; those alone who keep its place. */
export const audiences = ["everybody", "signed_in", "members", "keepers"] as const;
export type Audience = (typeof audiences)[number];

/** What a host decides of how a resource is booked. Times are minutes, unless said. */
export interface Settings {
  readonly step: number;
  readonly shortest: number;
  readonly longest: number;
  /** How long before it begins it is booked at the latest. */
  readonly notice: number;
  /** Days ahead. */
  readonly horizon: number;
  readonly before: number;
  readonly after: number;
  readonly approval: boolean;
  /** Hours after which a request lapses. */
  readonly lapse: number;
  readonly cancel: number;
  readonly quotaMinutes: number | null;
  readonly quotaCount: number | null;
  readonly quotaPer: Period | null;
  /** Units that one person has at the same time. */
  readonly atOnce: number;
  /** What one structure has in all, whoever of its members books. */
  readonly structureMinutes: number | null;
  readonly structureCount: number | null;
  readonly structurePer: Period | null;
}

const usual: Settings = {
  ...{ step: 30, shortest: 30, longest: 480, notice: 0, horizon: 90, before: 0, after: 0, approval: false, lapse: 48, cancel: 120 },
  ...{ quotaMinutes: null, quotaCount: null, quotaPer: null, atOnce: 1 },
  ...{ structureMinutes: null, structureCount: null, structurePer: null },
};

/** What a resource begins with, by its kind. */
export const defaults: Readonly<Record<Kind, Settings>> = {
  room: { ...usual, longest: 600, after: 15, cancel: 1440 },
  desk: { ...usual, step: 60, shortest: 60, longest: 600 },
  machine: { ...usual, longest: 240, notice: 60, after: 15, quotaMinutes: 480, quotaPer: "week" },
  equipment: { ...usual, step: 60, shortest: 60, longest: 600, approval: true, notice: 1440 },
  help: { ...usual, longest: 90, notice: 120, after: 5, quotaCount: 2, quotaPer: "week" },
};

/** Words that a host writes, in one language. */
export interface Words {
  readonly name: string;
  readonly about: string;
  readonly rules: string | null;
}

/** What is typed of a resource. */
export interface Details extends Settings {
  readonly placeId: string;
  readonly kind: Kind;
  readonly words: Words;
  readonly translations: { readonly en?: Partial<Words>; readonly nl?: Partial<Words> };
  readonly includes: readonly Comfort[];
  /** People. */
  readonly capacity: number | null;
  readonly quantity: number;
  readonly wheelchair: Access;
  readonly free: boolean;
  readonly priceNote: string | null;
  /** In OpenStreetMap syntax; null: those of the place. */
  readonly hours: string | null;
  /** Resources that it contains, of the same place. */
  readonly parts: readonly string[];
  readonly audience: Audience;
  /** It is booked without an account too, confirmed by a mailed link. */
  readonly guests: boolean;
  /** Structures that its host knows: whose members see what is for members, and whose bookings count for the structure. */
  readonly circle: readonly string[];
}

/** What may be done to a resource, from where, and what it becomes. */
const moves = {
  publish: { from: ["draft"], to: "open" },
  break: { from: ["open"], to: "broken" },
  mend: { from: ["broken"], to: "open" },
  withdraw: { from: ["open", "broken"], to: "withdrawn" },
  reopen: { from: ["withdrawn"], to: "open" },
} as const satisfies Record<string, { readonly from: readonly State[]; readonly to: State }>;
export type Move = keyof typeof moves;

/** Null: it cannot be done from there. */
export const stateAfter = (state: State, move: Move): State | null => (moves[move].from.some((one) => one === state) ? moves[move].to : null);
