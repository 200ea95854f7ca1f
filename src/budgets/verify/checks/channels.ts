import type { Channel } from "../../vote.ts";
import { commitmentIn, keysOf, type Said, standing } from "./log.ts";
import type { Fault } from "./publication.ts";

const channels = ["web", "kiosk", "paper"] as const satisfies readonly Channel[];

type Reconciled = Record<Channel, { readonly box: number }> & { readonly unmatched: number; readonly doubles: number };

/**
 * What two holders found of roll and box, by channel, is what the batches of the log tell of the ballots that stand. Batches of several
 * origins, and ballots that came to nothing at the count, leave room: no more than they are.
 */
export function checkChannels(log: readonly Said[]): Fault | null {
  const told = log.filter(({ kind }) => kind === "reconciled");
  if (told.length === 0 || !keysOf(log)) return null;
  const came = ballotsByChannel(log);
  const lost = log.filter(({ kind }) => kind === "incident").length;
  const all = standing(log).size;
  for (const { line, data } of told) {
    const figures = data as unknown as Reconciled;
    const aside = figures.unmatched + figures.doubles;
    const other = channels.find((channel) => {
      const { box } = figures[channel];
      return box > came[channel] + came.mixed + lost || came[channel] > box + aside;
    });
    const sum = channels.reduce((total, channel) => total + figures[channel].box, aside);
    if (other !== undefined || sum < all || sum > all + lost) return { fault: "channels", line, what: other ?? String(sum) };
  }
  return null;
}

/** Ballots that stand, by where they came from; "mixed" for batches of several origins, and for lines of before batches. */
function ballotsByChannel(log: readonly Said[]): Record<Channel | "mixed", number> {
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
