/** The orders of a queue, each with its word in the address: what presses most, else the number or the title of the idea. */
export const orders = { urgent: "urgence", number: "numero", title: "titre" } as const;
export type QueueOrder = keyof typeof orders;
