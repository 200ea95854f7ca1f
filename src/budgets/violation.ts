/** The vote closed while the ballot waited for its turn (budgets.guard_urn). */
export const isTooLate = (error: unknown): boolean => (error as { code?: string }).code === "BV001";
