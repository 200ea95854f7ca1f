import type { LogEntry } from "./log.ts";
import type { Fault } from "./publication.ts";

/** What two holders said of ballots that nobody explains, so that the vote may be sealed. */
export interface Reserve {
  readonly ballots: number;
  readonly reason: string;
}

const channels = ["web", "kiosk", "paper"] as const;

/** As budgets.unexplained counts them, of a line of today and of one of before, which told the marks exactly. NaN where words stand for figures. */
function unexplainedBy({ data }: LogEntry): number {
  const more = channels.map((channel) => {
    const { surplus, roll = 0, box } = (data[channel] ?? {}) as { box: number; surplus?: number; roll?: number };
    return Math.max(0, -(surplus ?? roll - box));
  });
  return more.reduce((total, one) => total + one, Number(data["unmatched"]) + Number(data["doubles"]));
}

/** Ballots that were left out of the count because they did not open. */
export const incidentsIn = (log: readonly LogEntry[]): number => log.filter(({ kind }) => kind === "incident").length;

const lastOf = (log: readonly LogEntry[], kind: string) => log.findLast((said) => said.kind === kind);

/** A vote is sealed with every ballot explained and opened, or with a reserve that tells how many are not. */
export function checkReserves(log: readonly LogEntry[]): Fault | null {
  for (const said of log) {
    const { kind, line, data } = said;
    if (kind !== "reserve" && kind !== "sealed") continue;
    const before = log.slice(0, line - 1);
    const reconciled = lastOf(before, "reconciled");
    const left = (reconciled ? unexplainedBy(reconciled) : 0) + incidentsIn(before);
    const wrong = { fault: "reserve", line, what: String(left) } as const;
    if (kind === "reserve" && (left === 0 || data["ballots"] !== left)) return wrong;
    if (kind === "sealed" && left !== 0 && (lastOf(before, "reserve")?.line ?? 0) <= (reconciled?.line ?? 0)) return wrong;
  }
  return null;
}

export function reserveOf(log: readonly LogEntry[]): Reserve | null {
  const said = lastOf(log, "reserve");
  return said && said.line > (lastOf(log, "reconciled")?.line ?? 0) ? { ballots: Number(said.data["ballots"]), reason: String(said.data["reason"]) } : null;
}
