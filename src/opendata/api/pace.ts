/** What one network may ask in a minute. */
export const pace = { limit: 600, windowSeconds: 60 } as const;
