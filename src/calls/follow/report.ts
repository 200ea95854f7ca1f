export const reportKinds = ["midterm", "final", "three_years"] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface Report {
  readonly kind: ReportKind;
  readonly dueOn: string;
  /** Null until it is sent. */
  readonly words: string | null;
  /** All that the project cost so far, in cents. */
  readonly spentCents: number | null;
  /** Tenths of full-time jobs that the project made and that exist; null: not told. */
  readonly jobTenths: number | null;
  /** Three years after: whether the activity goes on; null in other reports. */
  readonly active: boolean | null;
  readonly shownAt: Date | null;
  /** Why it was sent back. */
  readonly reason: string | null;
  readonly acceptedAt: Date | null;
}
