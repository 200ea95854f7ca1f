import type { BallotKind, Rational } from "../election/election.ts";
import { parseDecimal } from "./decimal.ts";
import { PabulibError, type Place, type Warnings } from "./problem.ts";
import { type Row, readHeader } from "./row.ts";

const kinds: readonly BallotKind[] = ["approval", "choose-1", "cumulative", "scoring", "ordinal"];

export class MetaSection {
  readonly entries: (readonly [string, string])[] = [];
  readonly #places: Place[] = [];
  readonly #warnings: Warnings;

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  header(row: Row): void {
    readHeader(row, "META", ["key", "value"]);
  }

  row(row: Row): void {
    const key = (row.fields[0] as string).trim();
    if (row.fields.length === 1) throw new PabulibError(row.place(1, key), "the key has no value");
    if (row.fields.length > 2) this.#warnings.add("meta-semicolons", row.place(2, key), "semicolons outside quotes: taken as part of the value");
    if (this.#find(key) !== -1) this.#warnings.add("meta-repeated", row.place(0, key), "the key was given before: the first value counts");
    this.entries.push([key, row.fields.slice(1).join(";")]);
    this.#places.push(row.place(1, key));
  }

  /** The section's own line stands in for a key that is absent. */
  place(key: string): Place {
    return this.#places[this.#find(key)] ?? { line: 1, column: 1, field: key };
  }

  text(key: string): string | undefined {
    return this.entries[this.#find(key)]?.[1].trim();
  }

  /** A whole number that may be absent. @throws PabulibError when it is something else. */
  count(key: string): number | null {
    const text = this.text(key);
    if (text === undefined || text === "") return null;
    if (!/^\d{1,15}(\.0*)?$/.test(text)) throw new PabulibError(this.place(key), `"${text}" is not a whole number`);
    return Number(text);
  }

  budget(): Rational {
    const text = this.text("budget");
    if (text === undefined) throw new PabulibError(this.place("budget"), "META gives no budget");
    return readMoney(text, this.place("budget"));
  }

  kind(): BallotKind {
    const text = this.text("vote_type");
    if (text === undefined) throw new PabulibError(this.place("vote_type"), "META gives no vote_type");
    const kind = kinds.find((known) => known === text);
    if (kind === undefined) throw new PabulibError(this.place("vote_type"), `"${text}" is none of ${kinds.join(", ")}`);
    return kind;
  }

  #find(key: string): number {
    return this.entries.findIndex(([name]) => name === key);
  }
}

export function readMoney(text: string, place: Place): Rational {
  const amount = parseDecimal(text.trim());
  if (amount === null) {
    const hint = /^\d+,\d+$/.test(text.trim()) ? " (decimals follow a point)" : "";
    throw new PabulibError(place, `"${text}" is not a decimal number${hint}`);
  }
  if (amount.numerator < 0n) throw new PabulibError(place, `${text} is negative`);
  return amount;
}
