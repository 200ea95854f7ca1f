/** Columns of the foot: being helped; what the territory has; figures and acts to check; the rules of this house. */
export const footerGroups = ["help", "territory", "proof", "house"] as const;
export type FooterGroup = (typeof footerGroups)[number];
