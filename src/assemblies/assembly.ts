export const states = ["draft", "open", "closed", "drawn", "handed", "cancelled"] as const;
export type State = (typeof states)[number];

/** What it may become by hand; `drawn` comes of the figures alone. */
export const moves = {
  open: ["draft", "closed"],
  close: ["open"],
  cancel: ["draft", "open", "closed", "drawn"],
} as const satisfies Record<string, readonly State[]>;
export type Move = keyof typeof moves;

export const isPublic = (state: State): boolean => state !== "draft";

/** open: whoever lives here registers. letters: one person of each home that was drawn by lot. */
export const recruitments = ["open", "letters"] as const;
export type Recruitment = (typeof recruitments)[number];

const channels = ["web", "paper", "phone"] as const;
export type Channel = (typeof channels)[number];

const drawStates = ["computing", "failed", "ready", "discarded", "sealed", "revealed", "void"] as const;
export type DrawState = (typeof drawStates)[number];
/** Everybody sees these: they were sealed in public. */
export const shownStates = ["sealed", "revealed", "void"] as const satisfies readonly DrawState[];

export const methods = ["leximin", "maximin", "stratified"] as const;
export type Method = (typeof methods)[number];
export const chances = ["dice", "value"] as const;
export type Chance = (typeof chances)[number];

const seatStates = ["asked", "accepted", "refused", "left"] as const;
export type SeatState = (typeof seatStates)[number];
/** Somebody sits there, or was asked to. */
export const isTaken = (state: SeatState): boolean => state === "asked" || state === "accepted";

/** Of one criterion, in its order. */
export interface Quota {
  readonly id: string;
  readonly label: string;
  /** People of the territory with it; null where nobody said. */
  readonly population: number | null;
  readonly min: number;
  readonly max: number;
}

export interface Criterion {
  readonly id: string;
  readonly kind: "asked" | "commune_size";
  readonly name: string;
  readonly source: string;
  readonly quotas: readonly Quota[];
}

/** The number of a person, as it is called out: "007", "1042". */
export const sayNumber = (number: number): string => String(number).padStart(3, "0");

/** Places for a share of the population: the two whole numbers around it, or the one that it is. */
export function placesFor(population: number, all: number, size: number): { readonly min: number; readonly max: number } {
  const exact = all === 0 ? 0 : (population / all) * size;
  const near = Math.round(exact);
  return Math.abs(exact - near) < 1e-9 ? { min: near, max: near } : { min: Math.floor(exact), max: Math.ceil(exact) };
}

/** Whether a panel of that size is not excluded by one criterion alone. */
export const fits = (quotas: readonly Pick<Quota, "min" | "max">[], size: number): boolean =>
  quotas.reduce((sum, { min }) => sum + min, 0) <= size && quotas.reduce((sum, { max }) => sum + Math.min(max, size), 0) >= size;

/** Communes by how many live there; the upper end is not in it. */
const communeSizes = [
  { to: 5_000, label: "Moins de 5 000 habitants" },
  { to: 20_000, label: "5 000 à 19 999 habitants" },
  { to: 50_000, label: "20 000 à 49 999 habitants" },
  { to: Number.POSITIVE_INFINITY, label: "50 000 habitants et plus" },
] as const;

export const sizeOf = (population: number): string => communeSizes.find(({ to }) => population < to)!.label;

/** Communes of each size that there are, with how many live in them. */
export function sizesOf(communes: readonly { readonly population: number }[]): { readonly label: string; readonly population: number }[] {
  return communeSizes
    .map(({ label }) => ({
      label,
      population: communes.filter(({ population }) => sizeOf(population) === label).reduce((sum, { population }) => sum + population, 0),
    }))
    .filter(({ population }) => population > 0);
}
