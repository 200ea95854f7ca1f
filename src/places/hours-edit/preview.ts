import { addDays } from "#platform/time/day.ts";
import { parseHours } from "../hours/hours.ts";
import type { Closing } from "../hours/open-state.ts";
import { type DayOfWeek, weekFrom } from "../hours/week.ts";

export interface PreviewDay extends DayOfWeek {
  /** Minutes surely open. */
  readonly minutes: number;
}

/** The fortnight from `day` on; nothing when no hours are known or nobody understands them. */
export function previewFrom(hours: string | null, day: string, closings: readonly Closing[]): PreviewDay[] {
  const read = hours === null ? null : parseHours(hours);
  if (!read?.ok) return [];
  const days = [...weekFrom(read.hours, day, closings), ...weekFrom(read.hours, addDays(day, 7), closings)];
  return days.map((one) => ({ ...one, minutes: minutesOpen(one) }));
}

/** Two rules may say the same hour: it counts once. */
function minutesOpen({ spans }: DayOfWeek): number {
  let [total, until] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of spans.filter(({ unknown }) => !unknown).sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total;
}
