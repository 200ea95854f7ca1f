/** What is told: to those who act for a member that is asked, to who applied, to coordinators, to a member. */
export const newsKinds = [
  "referee",
  "reminder",
  "admitted",
  "refused",
  "escalated",
  "due",
  "hearing",
  "decided",
  "given",
  "answered",
  "pairing",
  "called",
  "cancelled",
  "minutes",
  "fund",
  "arbitrated",
  "statement",
  "election",
  "replied",
  "letter",
] as const;
export type News = (typeof newsKinds)[number];
