import { minutesFrom } from "#platform/time/clock.ts";
import { legBetween, longestRoute, type Mode, type Spot, shortOrder, timetable } from "../route.ts";
import { type Line, lineOf, type Move } from "./plan.form.ts";

const usualStart = 9 * 60 + 30;
const usualMinutes = 60;

interface Knowledge {
  readonly spots: ReadonlyMap<string, Spot | null>;
  readonly mode: Mode;
  readonly remote: boolean;
  /** What a suggested route would be. */
  readonly suggested: readonly string[];
  /** Minutes since midnight at which the host of a place proposed to start. */
  readonly offered: ReadonlyMap<string, number>;
}

/** What the button that was pressed makes of the lines. Where the order changes, times follow from the first arrival. */
export function rearrange(lines: readonly Line[], { name, on }: Move, known: Knowledge): Line[] {
  const at = lines.findIndex(({ placeId }) => placeId === on);
  if (name === "up" && at > 0) return retime(swap(lines, at - 1), startOf(lines), known);
  if (name === "down" && at >= 0 && at < lines.length - 1) return retime(swap(lines, at), startOf(lines), known);
  if (name === "remove") return lines.filter(({ placeId }) => placeId !== on);
  if (name === "add" && at < 0 && on && lines.length < longestRoute) return [...lines, next(lines, on, known)];
  if (name === "take" && known.offered.has(on))
    return lines.map((line) => (line.placeId === on ? { ...line, arrival: lineOf({ ...timed(line), arrival: known.offered.get(on)! }).arrival } : line));
  if (name === "retime") return retime(lines, startOf(lines), known);
  if (name === "shorter") return shorter(lines, known);
  if (name === "suggest")
    return retime(
      known.suggested.map((placeId) => ({ placeId, arrival: "", minutes: String(usualMinutes) })),
      startOf(lines),
      known,
    );
  return [...lines];
}

const timed = ({ placeId, arrival, minutes }: Line) => ({ placeId, arrival: minutesFrom(arrival) ?? usualStart, minutes: Number(minutes) || usualMinutes });

const startOf = (lines: readonly Line[]): number => (lines[0] ? (minutesFrom(lines[0].arrival) ?? usualStart) : usualStart);

const swap = (lines: readonly Line[], at: number): Line[] => [...lines.slice(0, at), lines[at + 1]!, lines[at]!, ...lines.slice(at + 2)];

function next(lines: readonly Line[], placeId: string, { spots, mode, remote }: Knowledge): Line {
  const last = lines.at(-1);
  if (!last) return lineOf({ placeId, arrival: usualStart, minutes: usualMinutes });
  const { arrival, minutes } = timed(last);
  const way = remote ? 0 : (legBetween(spots.get(last.placeId) ?? null, spots.get(placeId) ?? null, mode)?.minutes ?? 30);
  return lineOf({ placeId, arrival: arrival + minutes + way, minutes: usualMinutes });
}

function retime(lines: readonly Line[], start: number, { spots, mode, remote }: Knowledge): Line[] {
  const stops = lines.map((line) => ({ minutes: timed(line).minutes, spot: spots.get(line.placeId) ?? null }));
  return timetable(start, stops, mode, remote).map(({ arrival, minutes }, at) => lineOf({ placeId: lines[at]!.placeId, arrival, minutes }));
}

/** Places without a point keep their place at the end. */
function shorter(lines: readonly Line[], known: Knowledge): Line[] {
  const located = lines.filter(({ placeId }) => known.spots.get(placeId));
  const others = lines.filter(({ placeId }) => !known.spots.get(placeId));
  const order = shortOrder(located.map(({ placeId }) => known.spots.get(placeId)!));
  return retime([...order.map((at) => located[at]!), ...others], startOf(lines), known);
}
