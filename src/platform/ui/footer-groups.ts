/** Columns of the foot: being helped; what places open, lend and offer; what the territory has; figures and acts to check; the rules of this house. */
export const footerGroups = ["help", "places", "territory", "proof", "house"] as const;
export type FooterGroup = (typeof footerGroups)[number];
