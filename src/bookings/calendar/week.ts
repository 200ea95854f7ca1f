import { addDays } from "#platform/time/day.ts";
import { clockOf, instantOf, minutesOf } from "#platform/time/clock.ts";
import { type Span, wallOf, wallOfDay } from "#platform/time/wall-clock.ts";
import { padded } from "../booking.ts";
import { chooseUnits, type Taking } from "../taking/free-units.ts";
import type { Bookable } from "../taking/hold.query.ts";
import { meets } from "../spans.ts";

/** What may stand in a cell of the calendar. */
type Standing = "free" | "taken" | "shut" | "past" | "mine";

export interface Cell {
  readonly standing: Standing;
  /** Minutes since midnight, on the wall clock. */
  readonly from: number;
  readonly to: number;
  /** Rows that it takes. */
  readonly rows: number;
  /** How many units are free, of what has several. */
  readonly left: number;
  /** The visitor's own booking. */
  readonly bookingId: string | null;
}

interface WeekDay {
  readonly day: string;
  /** By the row in which each begins. */
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface Week {
  /** Minutes since midnight at which each row begins. */
  readonly rows: readonly number[];
  readonly rowMinutes: number;
  readonly days: readonly WeekDay[];
}

interface WeekContext {
  readonly open: readonly Span[];
  readonly takings: readonly Taking[];
  readonly own: readonly (Span & { readonly id: string })[];
  readonly now: Date;
}

type Part = Pick<Bookable, "units" | "whole" | "before" | "after" | "shortest" | "step">;

/** The days from `first` on: what is free, taken, shut. A free cell is one at which the shortest booking can begin. */
export function weekOf(resource: Part, first: string, known: WeekContext, length = 7): Week {
  const days = Array.from({ length }, (_, at) => addDays(first, at));
  const [begins, ends] = hoursOf(days, known.open);
  const rowMinutes = resource.step === 60 || ends - begins > 13 * 60 ? 60 : 30;
  const start = Math.floor(begins / rowMinutes) * rowMinutes;
  const rows = Array.from({ length: Math.ceil((ends - start) / rowMinutes) }, (_, at) => start + at * rowMinutes);
  return { rows, rowMinutes, days: days.map((day) => ({ day, cells: joined(rows.map((from) => cellAt(resource, day, from, rowMinutes, known))) })) };
}

/** The earliest and the latest hour of these days at which it is open; those of an office when it never is. */
export function hoursOf(days: readonly string[], open: readonly Span[]): readonly [number, number] {
  const edges = days.flatMap((day) => {
    const midnight = wallOfDay(day);
    return open
      .map(({ from, to }) => [Math.max(0, wallOf(from) - midnight) / 60_000, Math.min(86_400_000, wallOf(to) - midnight) / 60_000] as const)
      .filter(([from, to]) => from < to);
  });
  if (edges.length === 0) return [540, 1080];
  return [Math.min(...edges.map(([from]) => from)), Math.max(...edges.map(([, to]) => to))];
}

export function cellAt(resource: Part, day: string, minutes: number, rowMinutes: number, { open, takings, own, now }: WeekContext): Cell {
  const from = instantOf(day, minutes).getTime();
  const row = { from, to: from + rowMinutes * 60_000 };
  const cell = { from: minutes, to: minutes + rowMinutes, rows: 1, left: 0, bookingId: null };
  const mine = own.find((span) => meets(span, row));
  if (mine) return { ...cell, standing: "mine", bookingId: mine.id };
  if (from <= now.getTime()) return { ...cell, standing: "past" };
  // The hour that spring skips is on no clock.
  if (minutesOf(from) !== minutes) return { ...cell, standing: "shut" };
  const least = { from, to: from + Math.max(rowMinutes, resource.shortest) * 60_000 };
  if (!open.some((span) => span.from <= row.from && row.to <= span.to)) return { ...cell, standing: "shut" };
  const time = { plain: least, wide: padded(least, resource) };
  const left = resource.whole
    ? chooseUnits(resource.units, "all", time, takings)
      ? 1
      : 0
    : resource.units.filter((unit) => chooseUnits([unit], 1, time, takings)).length;
  const fits = open.some((span) => span.from <= least.from && least.to <= span.to);
  if (left > 0 && fits) return { ...cell, standing: "free", left };
  return { ...cell, standing: left > 0 ? "shut" : "taken" };
}

/** Cells of one standing after each other are one, but for those that are free: each is an hour to choose. */
export function joined(cells: readonly Cell[]): Map<number, Cell> {
  const found: Cell[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    const same = last !== undefined && cell.standing !== "free" && cell.standing === last.standing && cell.bookingId === last.bookingId;
    if (same) found[found.length - 1] = { ...last, to: cell.to, rows: last.rows + 1 };
    else found.push(cell);
  }
  return new Map(found.map((cell) => [cell.from, cell]));
}

/** "09:30" for an address; midnight at the end of a day is "24:00". */
export const clock = (minutes: number): string => (minutes === 1440 ? "24:00" : clockOf(minutes));
