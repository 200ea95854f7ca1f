import { errorCode } from "#platform/log/error-code.ts";

/** The vote closed while the ballot waited for its turn (budgets.guard_urn). */
export const isTooLate = (error: unknown): boolean => errorCode(error) === "BV001";
