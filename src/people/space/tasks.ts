import { addDays, dayOf } from "#platform/time/day.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Task } from "../offers.ts";

export interface PlacedTask extends Task {
  readonly room: Translated;
}

const whens = ["late", "soon", "week", "later", "open"] as const;
/** Late; due today or tomorrow; within seven days; later; without a deadline. */
export type TaskUrgency = (typeof whens)[number];

/** What has passed its day is late, whether its room counts it so or not. */
export function whenOf({ late, due }: Pick<Task, "late" | "due">, now: Date): TaskUrgency {
  if (late > 0 || (due !== null && due < now)) return "late";
  if (due === null) return "open";
  const day = dayOf(due);
  const today = dayOf(now);
  if (day <= addDays(today, 1)) return "soon";
  return day <= addDays(today, 7) ? "week" : "later";
}

/** By deadline, and within one by the day; what has none comes last. Groups that are empty are left out. */
export function groupTasks(tasks: readonly PlacedTask[], now: Date): { readonly when: TaskUrgency; readonly tasks: readonly PlacedTask[] }[] {
  const due = (task: Task) => task.due?.getTime() ?? Number.POSITIVE_INFINITY;
  const sorted = tasks.filter(({ count }) => count > 0).toSorted((a, b) => due(a) - due(b) || b.count - a.count);
  return whens.map((when) => ({ when, tasks: sorted.filter((task) => whenOf(task, now) === when) })).filter((group) => group.tasks.length > 0);
}

export const countOf = (tasks: readonly Pick<Task, "count">[]): number => tasks.reduce((sum, { count }) => sum + count, 0);
