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

/** What a comment is about, from its row. */
export function refOf(row: {
  readonly proposal_id: string | null;
  readonly stage_id: string | null;
  readonly question_id: string | null;
  readonly text_id: string | null;
  readonly paragraph: number | null;
}): SubjectRef {
  if (row.text_id) return { kind: "text", id: row.text_id, paragraph: row.paragraph! };
  const kind = row.proposal_id ? "proposal" : row.stage_id ? "stage" : "question";
  return { kind, id: (row.proposal_id ?? row.stage_id ?? row.question_id)! };
}
