export const reportKinds = ["midterm", "final"] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface Report {
  readonly kind: ReportKind;
  readonly dueOn: string;
  /** Null until it is sent. */
  readonly words: string | null;
  /** All that the project cost so far, in cents. */
  readonly spentCents: number | null;
  readonly shownAt: Date | null;
  /** Why it was sent back. */
  readonly reason: string | null;
  readonly acceptedAt: Date | null;
}
