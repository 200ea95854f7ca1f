import { can, type Visitor } from "#platform/web/visitor.ts";

export const states = ["open", "accepted", "declined", "withdrawn", "expired", "void"] as const;
export type State = (typeof states)[number];

/** Why an invitation is not sent. */
export type InviteProblem = "scope" | "closed" | "not_yours" | "oneself" | "held" | "invited" | "unreachable" | "too_many";

/** A reminder at most once a day, and no more than this many letters in all: nobody is pestered. */
export const mostLetters = 4;
export const hoursBetween = 20;

/** How long a row stays once it is answered, withdrawn or past: the address goes with it. */
export const daysKept = 90;

/** Letters that one person may have sent in a day: 95 communes of 3 agents, twice. */
export const lettersADay = { limit: 600, windowSeconds: 86_400 };
/** Letters that one mailbox may get in a day, whoever sends them. */
export const mailboxADay = { limit: 3, windowSeconds: 86_400 };

/** A gate: whoever invites, to one role at least. */
export const invites = (someone: Visitor | null): someone is Visitor => can(someone, "roles.grant_local");

/** A gate: whoever invites to roles of public authorities, many at once. */
export const invitesAll = (someone: Visitor | null): someone is Visitor => can(someone, "roles.grant");

/** A gate of the list: whoever invites, and whoever sees all roles. */
export const seesInvitations = (someone: Visitor | null): someone is Visitor => invites(someone) || can(someone, "roles.see");
