/** Money of a checkout that this house does not know. */
export interface Suspense {
  readonly id: string;
  readonly provider: string;
  /** As the provider has it. */
  readonly checkoutId: string;
  /** Cents that came in, and that went back, as far as it was told. */
  readonly received: number | null;
  readonly returned: number | null;
  readonly toldAt: Date;
  readonly askedAt: Date | null;
  readonly note: string | null;
}

const suspenseStates = ["waiting", "asked", "returned", "settled"] as const;
type SuspenseState = (typeof suspenseStates)[number];

export const stateOfSuspense = ({ returned, askedAt, note }: Suspense): SuspenseState =>
  returned !== null ? "returned" : note !== null ? "settled" : askedAt !== null ? "asked" : "waiting";
