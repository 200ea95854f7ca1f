import type { ProposalState } from "../proposal.ts";

export const positions = ["for", "against", "neutral"] as const;
export type Position = (typeof positions)[number];

export const isPosition = (value: unknown): value is Position => positions.includes(value as Position);

export const sorts = ["newest", "oldest", "discussed"] as const;
export type Sort = (typeof sorts)[number];

/** How long an author may still correct what they wrote; afterwards others have answered it. */
export const editMinutes = 15;

export const longest = 3000;
export const threadsOnPage = 20;
/** Replies shown under a comment before "show them all". */
export const repliesShown = 3;
export const repliesOnPage = 50;

/** What is discussed: exactly one thing, as the columns of the table say it. */
export type SubjectRef =
  | { readonly kind: "proposal" | "stage" | "question"; readonly id: string }
  | { readonly kind: "text"; readonly id: string; readonly paragraph: number };

/** As the column `subject` of the table is generated. */
export const subjectKey = (ref: SubjectRef): string => (ref.kind === "text" ? `${ref.id}/${ref.paragraph}` : ref.id);

/** Discussed is what may still come or is being done; a refusal is contested with reasons, elsewhere. */
export const isDiscussable = (state: ProposalState): boolean => ["filed", "admissible", "feasible", "awarded", "delivering", "delivered"].includes(state);
