import { leastVoters, type LogEntry } from "./log.ts";
import type { Fault } from "./publication.ts";

const anywhere = ["minutes"];
const channels = ["kiosk_merged", "paper_admitted"];

/** What may stand in the log, from each line that leads on to the next. */
const allowed: Record<string, readonly string[]> = {
  draft: ["announced", "cancelled"],
  announced: ["withdrawn", "opened", "closing_moved", "closed", "cancelled", "upgraded", ...channels],
  opened: ["ballot", "batch", "closing_moved", "closed", "cancelled", "upgraded", ...channels],
  closed: ["ballot", "batch", "emptied", "incident", "counted", "cancelled", "upgraded", "reconciled", ...channels],
  counted: ["counted", "challenged", "challenge_decided", "departed", "reconciled", "reserve", "sealed"],
  sealed: ["secret_destroyed", "departed"],
  cancelled: [],
};

/** Every line stands where the rules may write it; above all, nothing but what they write after the closing. */
export function checkOrder(log: readonly LogEntry[]): Fault | null {
  let state = "draft";
  let emptied = false;
  let waited = false;
  for (const said of log) {
    const { kind, line } = said;
    const wrong = { fault: "kind", line, what: kind } as const;
    if (!allowed[state]!.includes(kind) && !anywhere.includes(kind) && !isEmptyMerge(state, said)) return wrong;
    if (state === "closed" && kind === "ballot" && !isTold(log, said)) return wrong;
    if (kind === "batch" && state === "closed" && ((waited && isOfWeb(said)) || (emptied && (isOfWeb(said) || !onlyFirst(said))))) return wrong;
    waited ||= state === "closed" && isOfWeb(said);
    if (kind === "emptied" && emptied) return wrong;
    emptied ||= kind === "emptied";
    state = kind === "withdrawn" ? "draft" : kind in allowed ? kind : state;
  }
  return null;
}

/** Voters of the web who waited for a kiosk that the count awaited, so as not to leave it alone: one batch, when it brought nothing. */
const isOfWeb = ({ kind, data }: LogEntry): boolean => kind === "batch" && data["origin"] === "web";

/** A kiosk that came after the count brought nothing, and says so. */
const isEmptyMerge = (state: string, { kind, data }: LogEntry): boolean => state === "counted" && kind === "kiosk_merged" && data["ballots"] === 0;

/** One line for each voter: a batch tells no more than twenty-two. */
const onlyFirst = ({ data }: LogEntry): boolean => data["voters"] === Math.min(Number(data["last"]) - Number(data["first"]) + 1, leastVoters);

/** After the closing a ballot comes from a kiosk or from paper: a line after it says so. */
function isTold(log: readonly LogEntry[], { line }: LogEntry): boolean {
  for (let at = line; at < log.length; at += 1) {
    const { kind, data } = log[at]!;
    if (kind === "batch" || channels.includes(kind)) return Number(data["first"]) <= line && line <= Number(data["last"]);
  }
  return false;
}
