export const presences = ["present", "excused", "absent"] as const;
export type Presence = (typeof presences)[number];
