import { createHash } from "node:crypto";

/** What members give each other. */
export const kinds = ["time", "shift", "equipment", "service", "mentoring"] as const;
export type Kind = (typeof kinds)[number];

const contributionStates = ["declared", "confirmed", "contested", "withdrawn", "corrected"] as const;
export type ContributionState = (typeof contributionStates)[number];

/** Of equipment, days are counted; of everything else, minutes. */
export const isByDay = (kind: Kind): boolean => kind === "equipment";

/**
 * What a quantity is worth, in hundredths of a credit, rounded half up.
 * @param quantity minutes, or days of equipment
 * @param credits hundredths of a credit an hour, or a day, by the published scale
 */
export const worthOf = (kind: Kind, quantity: number, credits: number): number => Math.round(isByDay(kind) ? quantity * credits : (quantity * credits) / 60);

/** A line of the public extract, as its file writes it. */
export interface ExtractLine {
  readonly number: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly amount: string;
  readonly kind: string;
  /** The number that it takes back; "-" for none. */
  readonly counters: string;
  /** In hexadecimal. */
  readonly hash: string;
}

/** `line`: what a person finds in the file, from 1 for the first movement. */
type VerifyOutcome =
  | { readonly ok: true; readonly lines: number; readonly head: string }
  | { readonly ok: false; readonly line: number; readonly problem: Fault };
/** `hole`: a number is missing or repeated; `hash`: the line, or one before it, was changed; `counter`: it takes back what was never given. */
export type Fault = "hole" | "hash" | "counter";

const nothing = Buffer.alloc(32);

/** Reads the extract from its first movement: numbers without holes, each hash of its line and the one before, corrections of what is there. */
export function verifyExtract(lines: Iterable<ExtractLine>): VerifyOutcome {
  let head = nothing;
  let count = 0;
  const seen = new Map<string, ExtractLine>();
  for (const one of lines) {
    count += 1;
    if (one.number !== String(count)) return { ok: false, line: count, problem: "hole" };
    const words = [one.number, one.at, one.from, one.to, one.unit, one.amount, one.kind, one.counters].join(";");
    head = createHash("sha256").update(head).update(words).digest();
    if (head.toString("hex") !== one.hash) return { ok: false, line: count, problem: "hash" };
    const before = one.kind === "counter" ? seen.get(one.counters) : one;
    if (!before || before.amount !== one.amount || (one.kind === "counter" && (before.from !== one.to || before.to !== one.from)))
      return { ok: false, line: count, problem: "counter" };
    seen.set(one.number, one);
  }
  return { ok: true, lines: count, head: head.toString("hex") };
}
