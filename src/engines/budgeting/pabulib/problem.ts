/** Where in a `.pb` file something was found: both count from 1; `field` is the name of the CSV column, when there is one. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly field: string | null;
}

/** The file cannot be counted: the first thing that is wrong with it, and where. Thrown, as by any parser. */
export class PabulibError extends Error {
  readonly place: Place;
  readonly reason: string;

  constructor(place: Place, reason: string) {
    const field = place.field === null ? "" : ` (${place.field})`;
    super(`line ${place.line}, column ${place.column}${field}: ${reason}`);
    this.name = "PabulibError";
    this.place = place;
    this.reason = reason;
  }
}

type WarningCode =
  | "ballot-length"
  | "blank-line"
  | "cost-above-budget"
  | "empty-ballot"
  | "meta-repeated"
  | "meta-semicolons"
  | "negative-points"
  | "printed-score"
  | "printed-votes"
  | "project-twice"
  | "stray-quote"
  | "withdrawn"
  | "zero-cost";

/** Something was read in the only sensible way, and whoever publishes the count should know. */
export interface Warning {
  readonly code: WarningCode;
  /** The last warning of a code may stand for many: how many places it speaks for. */
  readonly times: number;
  readonly place: Place;
  readonly reason: string;
}

/** A damaged file of a million rows must not become a million warnings. */
const keptPerCode = 100;

export class Warnings {
  readonly #kept: Warning[] = [];
  readonly #beyond = new Map<WarningCode, number>();
  readonly #counts = new Map<WarningCode, number>();

  add(code: WarningCode, place: Place, reason: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count < keptPerCode) {
      this.#kept.push({ code, times: 1, place, reason });
      return;
    }
    if (count === keptPerCode) {
      this.#beyond.set(code, this.#kept.length);
      this.#kept.push({ code, times: 1, place, reason });
      return;
    }
    const at = this.#beyond.get(code) as number;
    const last = this.#kept[at] as Warning;
    this.#kept[at] = { ...last, times: last.times + 1 };
  }

  list(): readonly Warning[] {
    return this.#kept;
  }
}
