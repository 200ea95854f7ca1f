/** Who wants to know: the person themselves, an elector within the ten days, the bureau for a control or a challenge. */
export const grounds = ["own", "elector", "control"] as const;
export type Ground = (typeof grounds)[number];
