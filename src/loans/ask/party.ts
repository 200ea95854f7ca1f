import type { Borrower } from "../loan.ts";

/** In whose name somebody borrows. */
export interface Party {
  readonly kind: Borrower;
  /** Of the person, the structure or the place. */
  readonly id: string;
  /** Null for a person: their account says it. */
  readonly name: string | null;
}

/** As a form says it: "moi", "structure:ID", "lieu:ID". */
export const wordOf = ({ kind, id }: Party): string => (kind === "person" ? "moi" : `${kind === "structure" ? "structure" : "lieu"}:${id}`);
