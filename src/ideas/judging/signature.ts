import type { ProposalSheet } from "../proposal.query.ts";

/** How one of its authors signs it; "anonyme" is for whoever signs it no more. */
export const signatureOf = ({ authorId, signature, coauthors }: Pick<ProposalSheet, "authorId" | "signature" | "coauthors">, personId: string): string =>
  authorId === personId ? signature : (coauthors.find((one) => one.personId === personId)?.signature ?? "anonyme");
