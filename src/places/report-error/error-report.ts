/** What is wrong on the page. */
export const subjects = ["hours", "address", "contact", "activities", "accessibility", "closed", "photo", "other"] as const;
export type Subject = (typeof subjects)[number];

/**
 * unconfirmed → open when its mail is confirmed (held when a brake holds it, until somebody looks) → forwarded to a public authority,
 * by the host or after fourteen days → corrected or not_error, with an answer. Held ones may be dropped.
 */
export type ReportState = "unconfirmed" | "held" | "open" | "forwarded" | "corrected" | "not_error" | "dropped";

export const reportActs = ["corrected", "not_error", "forward", "release", "drop"] as const;
export type ReportAct = (typeof reportActs)[number];

const from: Record<ReportAct, readonly ReportState[]> = {
  corrected: ["open", "forwarded"],
  not_error: ["open", "forwarded"],
  forward: ["open"],
  release: ["held"],
  drop: ["held"],
};
const to: Record<ReportAct, ReportState> = { corrected: "corrected", not_error: "not_error", forward: "forwarded", release: "open", drop: "dropped" };

/** Null when that cannot be done from there. */
export function nextReportState(act: ReportAct, state: ReportState): ReportState | null {
  return from[act].includes(state) ? to[act] : null;
}

export const isWaiting = (state: ReportState): boolean => state === "open" || state === "forwarded";

/** More links than this are seldom about opening hours: somebody looks first. */
const mostLinks = 2;

export function isHeld(text: string): boolean {
  return (text.match(/\b(?:https?:\/\/|www\.)\S/gi)?.length ?? 0) > mostLinks;
}

/** Words alone: a space or a sign does not make the same report another one. */
export function foldReport(subject: Subject, wrong: string): string {
  const words = wrong
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return `${subject} ${words}`;
}
