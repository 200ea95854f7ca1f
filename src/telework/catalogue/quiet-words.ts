/** In addresses. */
export const quietWords = { quiet: "silence", cabin: "cabines", lively: "anime" } as const;
