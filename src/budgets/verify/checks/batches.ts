import { announcementOf, commitmentIn, isOfUrn, leastVoters, type LogEntry } from "./log.ts";
import type { Fault } from "./publication.ts";

/** Ballots that came by the urn stand in whole batches: sorted, and of many voters together. */
export function checkBatches(log: readonly LogEntry[]): Fault | null {
  let first: LogEntry | null = null;
  for (const [at, said] of log.entries()) {
    const { kind, line, data } = said;
    if (isOfUrn(said)) {
      const before: LogEntry | undefined = first ? log[at - 1] : undefined;
      if (before && commitmentIn(before) >= commitmentIn(said)) return { fault: "unsorted", line };
      first ??= said;
      continue;
    }
    if (first && kind !== "batch") return { fault: "alone", line: first.line };
    if (kind !== "batch") continue;
    if (data["first"] !== first?.line || data["last"] !== line - 1) return { fault: "alone", line };
    const voters = Number(data["voters"]);
    if (!(voters >= 0 && voters <= at - Number(data["first"]) + 1)) return { fault: "total", line, what: String(data["voters"]) };
    if (voters < leastVoters && !mayBeSmall(log, said)) return { fault: "small", line, what: String(voters) };
    first = null;
  }
  return first ? { fault: "alone", line: first.line } : null;
}

/** The last of the web, as the box closes; and what kiosks and paper bring after the closing. */
function mayBeSmall(log: readonly LogEntry[], { line, data }: LogEntry): boolean {
  const closing = log.findIndex(({ kind }) => kind === "closed");
  if (closing === -1) return false;
  if (closing < line) return true;
  const ofWeb = (origin: unknown) => origin === "web" || origin === "mixed";
  return ofWeb(data["origin"]) && !log.slice(line, closing).some(({ kind, data: later }) => kind === "batch" && ofWeb(later["origin"]));
}

/** Where the announcement tells keys, every ballot comes by the urn; a vote that ran before was given some, and its ballots come so since. */
export function checkForms(log: readonly LogEntry[]): Fault | null {
  const upgraded = log.findIndex(({ kind }) => kind === "upgraded");
  const from = announcementOf(log)?.data["keys"] ? 0 : upgraded;
  const early = log.find((said, at) => isOfUrn(said) && (from === -1 || at < from));
  if (early) return { fault: "shape", line: announcementOf(log)?.line ?? 1, what: "keys" };
  // What waited in the urn at the closing is told with it: without that number, any may come after it.
  const closed = log.find(({ kind, data }, at) => kind === "closed" && from !== -1 && at > from && data["waiting"] === undefined);
  if (closed) return { fault: "shape", line: closed.line, what: "waiting" };
  const other = from === -1 ? undefined : log.slice(from).find((said) => said.kind === "ballot" && !isOfUrn(said));
  return other ? { fault: "alone", line: other.line } : null;
}
