/** What must be shown before an instalment is paid. */
export const evidences = ["none", "report", "invoices", "opening"] as const;
export type Evidence = (typeof evidences)[number];

const instalmentStates = ["planned", "shown", "proposed", "paid"] as const;
export type InstalmentState = (typeof instalmentStates)[number];

export interface Plan {
  readonly label: string;
  readonly evidence: Evidence;
  readonly dueOn: string;
  readonly cents: number;
}

/** Instalments that the form of an agreement offers. */
export const planLines = 4;
