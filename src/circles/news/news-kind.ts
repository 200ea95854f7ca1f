/** What is told to those who answer for structures: who asks to take part, that they may, a proposal to look at, an objection, a common, a question opened to the public. */
export const newsKinds = ["asked", "welcome", "proposed", "objected", "decided", "published", "opened"] as const;
export type News = (typeof newsKinds)[number];
