export const states = ["unconfirmed", "received", "planning", "proposed", "confirmed", "done", "reported", "cancelled", "refused"] as const;
export type State = (typeof states)[number];

export const stopStates = ["draft", "asked", "accepted", "declined", "countered", "dropped", "released"] as const;
export type StopState = (typeof stopStates)[number];

/** What can happen to a visit. `object`: a host declines, withdraws or proposes another time, so the route is to be seen again. */
export type Act = "confirm" | "plan" | "propose" | "settle" | "object" | "finish" | "report" | "cancel" | "refuse";

const machine: Record<State, Partial<Record<Act, State>>> = {
  unconfirmed: { confirm: "received", cancel: "cancelled" },
  received: { plan: "planning", refuse: "refused", cancel: "cancelled" },
  planning: { plan: "planning", object: "planning", propose: "proposed", settle: "confirmed", refuse: "refused", cancel: "cancelled" },
  proposed: { plan: "planning", object: "planning", settle: "confirmed", refuse: "refused", cancel: "cancelled" },
  confirmed: { plan: "planning", object: "planning", finish: "done", cancel: "cancelled" },
  // A visit that did not take place is cancelled afterwards, and says why.
  done: { report: "reported", cancel: "cancelled" },
  reported: {},
  cancelled: {},
  refused: {},
};

/** The state after the act; null when the act is not possible any more, or not yet. */
export function stateAfter(state: State, act: Act): State | null {
  return machine[state][act] ?? null;
}

export const allows = (state: State, act: Act): boolean => stateAfter(state, act) !== null;

export const isEnded = (state: State): boolean => ["reported", "cancelled", "refused"].includes(state);

/** A host answers once; who accepted may still withdraw while the visit lies ahead. */
export type Answer = "accept" | "decline" | "counter" | "withdraw";

export function afterAnswer(state: StopState, answer: Answer): StopState | null {
  if (answer === "withdraw") return state === "accepted" ? "declined" : null;
  if (state !== "asked") return null;
  return answer === "accept" ? "accepted" : answer === "decline" ? "declined" : "countered";
}

/** In the route, as against what once was. */
export const isInRoute = ({ state }: { state: StopState }): boolean => state !== "dropped" && state !== "released";

export const allAccepted = (stops: readonly { state: StopState }[]): boolean => {
  const route = stops.filter(isInRoute);
  return route.length > 0 && route.every(({ state }) => state === "accepted");
};

/** What of the route keeps it from being sent to the hosts. */
export type NotReady = "no_stop" | "no_day" | "declined" | "past";

export function notReady(day: string | null, stops: readonly { state: StopState }[], today: string): NotReady | null {
  const route = stops.filter(isInRoute);
  if (!day) return "no_day";
  if (day < today) return "past";
  if (route.length === 0) return "no_stop";
  return route.some(({ state }) => state === "declined" || state === "countered") ? "declined" : null;
}

export interface WishedDay {
  readonly day: string;
  readonly half: Half;
}

export const halves = ["morning", "afternoon", "whole"] as const;
export type Half = (typeof halves)[number];

/** Whole days that a request has been waiting, in calendar days of 24 hours. */
export const daysBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000));

const manyLinks = /(https?:\/\/|www\.)\S+[\s\S]*?(https?:\/\/|www\.)\S+/i;

/** Two links or more in a first message: somebody looks before the planners are disturbed. */
export const looksLikeAdvertising = (text: string): boolean => manyLinks.test(text) || /\[url=|<a\s+href/i.test(text);
