import { commitmentIn, isOfUrn, type Said, standing } from "./log.ts";
import type { Fault } from "./publication.ts";

/** Each commitment stands once; whatever is replaced was there; and every line that tells a number of ballots tells the right one. */
export function checkTotals(log: readonly Said[]): Fault | null {
  const emptied = log.find(({ kind }) => kind === "emptied");
  const replaced = new Set(emptied ? namedIn(emptied) : []);
  const seen = new Set<string>();
  let [entered, kept] = [0, 0];
  for (const said of log) {
    const { kind, line, data } = said;
    if (kind === "ballot") {
      if (seen.has(commitmentIn(said))) return { fault: "again", line };
      seen.add(commitmentIn(said));
      entered += data["replaces"] === undefined ? 1 : 0;
      kept += replaced.has(commitmentIn(said)) ? 0 : 1 - (data["replaces"] === undefined ? 0 : 1);
    }
    const unknown = namedIn(said).find((commitment) => !seen.has(commitment));
    if (unknown !== undefined) return { fault: "unknown", line, what: unknown };
    const told = toldBy(said, { entered, kept, standing: () => standing(log.slice(0, line)).size });
    if (told !== null && data["ballots"] !== told && (emptied || !log.slice(0, line).some(isOfUrn)))
      return { fault: "total", line, what: String(data["ballots"]) };
    if (kind === "counted" && !emptied && log.some(isOfUrn)) return { fault: "kind", line, what: kind };
  }
  return null;
}

interface Tally {
  /** Ballots that no old line replaced. */
  readonly entered: number;
  /** Of these, those that were not replaced since either: known once the log tells it. */
  readonly kept: number;
  readonly standing: () => number;
}

/** How many ballots a line should tell; null for a line that tells none. */
function toldBy({ kind }: Said, { entered, kept, standing: count }: Tally): number | null {
  if (kind === "upgraded") return entered;
  if (kind === "closed" || kind === "emptied") return kept;
  return kind === "counted" ? count() : null;
}

/** Commitments that a line says of: they came before it. */
function namedIn({ kind, data }: Said): string[] {
  if (kind === "incident") return [String(data["commitment"])];
  if (kind === "ballot") return data["replaces"] === undefined ? [] : [String(data["replaces"])];
  return kind === "emptied" ? (data["replaced"] as string[]) : [];
}
