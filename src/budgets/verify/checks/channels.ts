import type { Channel } from "../../vote.ts";
import { commitmentIn, keysOf, type LogEntry, standing } from "./log.ts";
import type { Fault } from "./publication.ts";

const channels = ["web", "kiosk", "paper"] as const satisfies readonly Channel[];

interface ReconciledBoxes {
  readonly boxes: Readonly<Record<Channel, number>>;
  /** Ballots of nobody, and second ones of somebody. */
  readonly aside: number;
}

/** Null for a line that does not say a number of ballots for each channel: a word or nothing would agree with every box. */
function readReconciled(data: LogEntry["data"]): ReconciledBoxes | null {
  const box = (channel: Channel) => (data[channel] as { readonly box?: unknown } | null | undefined)?.box;
  const boxes = { web: box("web"), kiosk: box("kiosk"), paper: box("paper") };
  const counts = [...Object.values(boxes), data["unmatched"], data["doubles"]];
  if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) return null;
  return { boxes: boxes as ReconciledBoxes["boxes"], aside: Number(data["unmatched"]) + Number(data["doubles"]) };
}

/**
 * What two holders found of roll and box, by channel, is what the batches of the log tell of the ballots that stand. Batches of several
 * origins, and ballots that came to nothing at the count, leave room: no more than they are.
 */
export function checkChannels(log: readonly LogEntry[]): Fault | null {
  const told = log.filter(({ kind }) => kind === "reconciled");
  if (told.length === 0 || !keysOf(log)) return null;
  const came = ballotsByChannel(log);
  const lost = log.filter(({ kind }) => kind === "incident").length;
  const all = standing(log).size;
  for (const { line, data } of told) {
    const said = readReconciled(data);
    if (!said) return { fault: "channels", line, what: "–" };
    const { boxes, aside } = said;
    const other = channels.find((channel) => {
      const box = boxes[channel];
      return box > came[channel] + came.mixed + lost || came[channel] > box + aside;
    });
    const sum = channels.reduce((total, channel) => total + boxes[channel], aside);
    if (other !== undefined || sum < all || sum > all + lost) return { fault: "channels", line, what: other ?? String(sum) };
  }
  return null;
}

/** Ballots that stand, by where they came from; "mixed" for batches of several origins, and for lines of before batches. */
function ballotsByChannel(log: readonly LogEntry[]): Record<Channel | "mixed", number> {
  const kept = standing(log);
  const came = { web: 0, kiosk: 0, paper: 0, mixed: kept.size };
  for (const { kind, data } of log) {
    const channel = kind === "batch" ? channels.find((one) => String(data["origin"]).split(":")[0] === one) : undefined;
    if (channel === undefined) continue;
    const lines = log.slice(Number(data["first"]) - 1, Number(data["last"]));
    const standingHere = lines.filter((said) => said.kind === "ballot" && kept.has(commitmentIn(said))).length;
    came[channel] += standingHere;
    came.mixed -= standingHere;
  }
  return came;
}
