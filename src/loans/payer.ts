import type { Borrower } from "./loan.ts";

interface Party {
  readonly kind: Borrower;
  /** Of the person, the structure or the place. */
  readonly id: string;
}

/** Who pays for what a party borrows, and whose groups count. */
export const payerOf = (personId: string, { kind, id }: Party) => ({ kind, personId, structureId: kind === "structure" ? id : null });
