import { announcementOf, commitmentIn, isOfUrn, type LogEntry, sheetOf, standing } from "./log.ts";
import type { Fault } from "./publication.ts";

/** Each commitment stands once; whatever is replaced was there; and every line that tells a number of ballots tells the right one, of an assembly no more than its voices. */
export function checkTotals(log: readonly LogEntry[]): Fault | null {
  const emptied = log.find(({ kind }) => kind === "emptied");
  const replaced = new Set(emptied ? namedIn(emptied) : []);
  const seen = new Set<string>();
  const announcement = announcementOf(log);
  const voices = (announcement && sheetOf(announcement).voters?.voices) ?? Number.MAX_SAFE_INTEGER;
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
    const total = { fault: "total", line, what: String(data["ballots"]) } as const;
    const late = kind === "closed" ? waitedBallots(log, line) : 0;
    if (told !== null && !isWithin(data["ballots"], told, told + late) && (emptied || !log.slice(0, line).some(isOfUrn))) return total;
    if (kind === "emptied" && !isWithin(data["ballots"], 0, mostAfterClosing(log))) return total;
    if (kind === "emptied" && !isWithin(data["ballots"], 0, voices)) return { ...total, fault: "voices" };
    if (kind === "sealed" && data["head"] !== line - 1) return { fault: "total", line, what: String(data["head"]) };
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
function toldBy({ kind }: LogEntry, { entered, kept, standing: count }: Tally): number | null {
  if (kind === "upgraded") return entered;
  if (kind === "closed" || kind === "emptied") return kept;
  return kind === "counted" ? count() : null;
}

const isWithin = (told: unknown, least: number, most: number): boolean => typeof told === "number" && told >= least && told <= most;

/**
 * Ballots of the web that waited past the closing for a kiosk. The line of the closing does not tell which of them replace one that stood
 * until then: it may count as many more than stay.
 */
function waitedBallots(log: readonly LogEntry[], closing: number): number {
  const after = log.slice(closing).filter(({ kind, data }) => kind === "batch" && (data["origin"] === "web" || data["origin"] === "mixed"));
  return after.reduce((sum, { data }) => sum + Number(data["last"]) - Number(data["first"]) + 1, 0);
}

/** What stood at the closing, whoever waited in the urn then, and what kiosks and paper brought. */
function mostAfterClosing(log: readonly LogEntry[]): number {
  const closed = log.findLast(({ kind }) => kind === "closed");
  if (closed?.data["waiting"] === undefined) return Number.POSITIVE_INFINITY;
  const brought = log.filter(({ kind }) => kind === "kiosk_merged" || kind === "paper_admitted");
  return Number(closed.data["ballots"]) + Number(closed.data["waiting"]) + brought.reduce((sum, { data }) => sum + Number(data["ballots"]), 0);
}

/** Commitments that a line says of: they came before it. */
function namedIn({ kind, data }: LogEntry): string[] {
  if (kind === "incident") return [String(data["commitment"])];
  if (kind === "ballot") return data["replaces"] === undefined ? [] : [String(data["replaces"])];
  return kind === "emptied" ? (data["replaced"] as string[]) : [];
}
