/** Parts of what somebody has booked, each with its word in the address. */
export const parts = { coming: "a-venir", past: "passees", ended: "annulees" } as const;
export type Part = keyof typeof parts;
