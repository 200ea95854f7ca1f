import type { Instant, Span } from "#platform/time/wall-clock.ts";
import { type Cell, cellAt, hoursOf, joined } from "../calendar/week.ts";
import type { Taking } from "../taking/free-units.ts";
import type { Bookable } from "../taking/hold.query.ts";

type Part = Pick<Bookable, "id" | "units" | "whole" | "before" | "after" | "shortest" | "step">;

interface ResourceDay {
  readonly open: readonly Span[];
  readonly takings: readonly Taking[];
  readonly own: readonly (Span & { readonly id: string })[];
}

/** What is free and taken of one thing on one day. */
interface DayRow {
  readonly id: string;
  /** In the order of the clock; each begins where the one before ends. */
  readonly cells: readonly Cell[];
}

export interface DayTable {
  /** Minutes since midnight at which the table begins and ends: whole hours. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly DayRow[];
}

/** A column of the table is half an hour. */
export const columnMinutes = 30;

/** One day of all that a place lets people book: things in rows, half hours in columns. `known` in the order of the things. */
export function dayTable(resources: readonly Part[], day: string, known: readonly ResourceDay[], now: Instant): DayTable {
  const [begins, ends] = hoursOf(
    [day],
    known.flatMap(({ open }) => open),
  );
  const [from, to] = [Math.floor(begins / 60) * 60, Math.ceil(ends / 60) * 60];
  const rows = resources.map((resource, at) => {
    const step = resource.step === 60 ? 60 : columnMinutes;
    const { open, takings, own } = known[at]!;
    const cells = Array.from({ length: (to - from) / step }, (_, n) =>
      cellAt(resource, day, from + n * step, step, { open, takings, own, now: new Date(now) }),
    );
    return { id: resource.id, cells: [...joined(cells).values()] };
  });
  return { from, to, rows };
}
