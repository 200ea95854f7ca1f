const circleStates = ["open", "closed"] as const;
export type CircleState = (typeof circleStates)[number];

/** What circles are looked for by, with the word in the address. */
export const tabWords = { open: "ouverts", own: "les-notres", closed: "clos" } as const;
export type Tab = keyof typeof tabWords;

const seatStates = ["asked", "in", "left"] as const;
export type SeatState = (typeof seatStates)[number];

export const noteKinds = ["experience", "difficulty", "idea", "fact"] as const;
export type NoteKind = (typeof noteKinds)[number];

const proposalStates = ["open", "adopted", "blocked", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

export const commonKinds = ["sheet", "procedure"] as const;
export type CommonKind = (typeof commonKinds)[number];

export const licences = ["cc-by", "cc-by-sa", "cc0"] as const;
export type Licence = (typeof licences)[number];

/** Where each licence is read. */
export const licencePages: Readonly<Record<Licence, string>> = {
  "cc-by": "https://creativecommons.org/licenses/by/4.0/deed.fr",
  "cc-by-sa": "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
  cc0: "https://creativecommons.org/publicdomain/zero/1.0/deed.fr",
};

/** Days in which structures can object, at least. */
export const consentDays = 5;
/** Steps of a procedure before, and after. */
export const mostSteps = 8;

export interface Step {
  readonly phase: "before" | "after";
  readonly what: string;
  readonly counter: string | null;
  readonly papers: string | null;
  readonly minutes: number;
}

/** Minutes of a resident in one phase. */
export const minutesOf = (steps: readonly Step[], phase: Step["phase"]): number =>
  steps.filter((one) => one.phase === phase).reduce((sum, { minutes }) => sum + minutes, 0);

interface StepSaving {
  /** Of one resident, once; negative when it became longer. */
  readonly minutes: number;
  /** Of all residents in a year, in hours, rounded; null when nobody said how many they are. */
  readonly hours: number | null;
  /** Steps that are no longer there. */
  readonly steps: number;
}

/** The published estimate: (minutes before − minutes after) × residents a year. */
export function savedBy(steps: readonly Step[], cases: number | null): StepSaving {
  const minutes = minutesOf(steps, "before") - minutesOf(steps, "after");
  const count = (phase: Step["phase"]) => steps.filter((one) => one.phase === phase).length;
  return { minutes, hours: cases === null ? null : Math.round((minutes * cases) / 60), steps: count("before") - count("after") };
}
