export type Status = "ahead" | "kept" | "watch" | "late";

export interface Aim {
  readonly value: number;
  readonly direction: "up" | "down";
  readonly baseline: number;
  /** `YYYY-MM-DD`. */
  readonly baseline_on: string;
  readonly deadline: string;
  /** Planned values in between, in the order of days; straight from one to the next. */
  readonly path: readonly { readonly on: string; readonly value: number }[];
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What was to be reached by the end of that day: on the straight line between the two planned values around it. */
export function plannedOn({ value, baseline, baseline_on, deadline, path }: Aim, day: string): number {
  const points = [{ on: baseline_on, value: baseline }, ...path, { on: deadline, value }];
  if (day <= baseline_on) return baseline;
  const after = points.findIndex(({ on }) => on >= day);
  if (after <= 0) return value;
  const [from, to] = [points[after - 1]!, points[after]!];
  const share = (dayNumber(day) - dayNumber(from.on)) / (dayNumber(to.on) - dayNumber(from.on));
  return from.value + share * (to.value - from.value);
}

/** How far one may be behind the plan, in parts of the whole way, before it is watched, then late. */
const tolerance = { ahead: 0.05, watch: 0.1 } as const;

/**
 * The published rule (`/strategie/regle`). Of the whole way from baseline to target, how much lies between what is reached and what was
 * planned for that day? Ahead by a twentieth of the way or more: "ahead". Not behind: "kept". Behind by a tenth at most: "watch".
 * Behind by more, or not there once the deadline has passed: "late". Reached: never worse than "kept".
 */
export function statusOf(aim: Aim, reached: number, day: string): Status {
  const way = aim.value - aim.baseline;
  const done = (reached - aim.baseline) / way;
  const ahead = (reached - plannedOn(aim, day)) / way;
  if (done >= 1) return day < aim.deadline && ahead >= tolerance.ahead ? "ahead" : "kept";
  if (day >= aim.deadline) return "late";
  if (ahead >= tolerance.ahead) return "ahead";
  // Two ways of adding the same tenths may differ in the last binary place.
  if (ahead >= -1e-9) return "kept";
  return ahead >= -tolerance.watch - 1e-9 ? "watch" : "late";
}

const fromWorst: readonly (Status | null)[] = ["late", "watch", null, "kept", "ahead"];

/** Whether one target stands worse than another: not known is worse than kept, and better than watched. */
export const isWorse = (one: Status | null, other: Status | null): boolean => fromWorst.indexOf(one) < fromWorst.indexOf(other);
