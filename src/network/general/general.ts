import type { MediaType } from "#platform/files/media-type.ts";

const generalStates = ["draft", "called", "open", "closed", "cancelled"] as const;
export type GeneralState = (typeof generalStates)[number];

export const itemKinds = ["report", "discussion", "vote"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** More for than against, or two voices for each one against. */
export const majorities = ["half", "two_thirds"] as const;
export type Majority = (typeof majorities)[number];

export const attendances = ["coming", "excused", "proxy", "present"] as const;
export type Attendance = (typeof attendances)[number];

/** What meetings are looked for by, with the word in the address. */
export const tabWords = { coming: "a-venir", past: "passees" } as const;
export type Tab = keyof typeof tabWords;

/** Days between the call and the meeting, percent for a quorum, members that one may stand for: unless the meeting says otherwise. */
export const usual = { noticeDays: 15, quorum: 33, proxies: 2 } as const;

/** Members that were there and find the minutes true, until they are approved. */
export const approvalsNeeded = 2;

/** What documents may be. */
export const documentTypes: readonly MediaType[] = [
  "application/pdf",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "image/jpeg",
  "image/png",
];

/** How many voices a quorum is, of so many members: rounded up. */
export const quorumOf = (percent: number, members: number): number => Math.ceil((percent * members) / 100);

/** Where an item stands on the page of its meeting. */
export const itemAnchor = (rank: number): string => `point-${rank}`;
