import type { Unit } from "../pooling.ts";

export type Kind = "use" | "share" | "purchase" | "correction";

/** What one structure owes another: below nought for what is taken off again. */
export interface Entry {
  readonly kind: Kind;
  /** The use, the key or the purchase of which it comes. */
  readonly source: string;
  readonly day: string;
  readonly label: string;
  readonly creditorId: string;
  readonly debtorId: string;
  readonly unit: Unit | null;
  /** Hundredths of a unit. */
  readonly quantity: number | null;
  /** Without VAT. */
  readonly cents: number;
  readonly minutes: number;
  /** Hundredths of a percent; -1: exempt. */
  readonly vat: number;
  readonly reason: string | null;
}

/** A line of the statement of one of the two. */
export interface Line extends Omit<Entry, "creditorId" | "debtorId"> {
  readonly structureId: string;
  readonly otherId: string;
}

/** Each entry twice: on one statement above nought, on the other below; the two are nought together. */
export const linesOf = (entries: readonly Entry[]): Line[] =>
  entries.flatMap(({ creditorId, debtorId, cents, minutes, ...entry }) => [
    { ...entry, structureId: creditorId, otherId: debtorId, cents, minutes },
    { ...entry, structureId: debtorId, otherId: creditorId, cents: -cents || 0, minutes: -minutes || 0 },
  ]);
