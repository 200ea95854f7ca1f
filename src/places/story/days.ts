/** The demo is told on this day, whenever it is planted. */
export const today = "2026-11-24";

export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}
