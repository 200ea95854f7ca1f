import { can, may, type Visitor } from "#platform/web/visitor.ts";

export const answerPower = "inquiries.answer";
export const runPower = "inquiries.run";

/** Gate: who answers somewhere; which questions, says `reads`. */
export const answerer = may(answerPower);

/** Where a question stands: with the commune of its department; without department, or with one of the metropolis, with the metropolis alone. */
export const mayAnswer = (someone: Visitor | null, communeOfService: string | null): boolean => can(someone, answerPower, { commune: communeOfService });
