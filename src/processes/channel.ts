/** How what people gave came in. */
export const channels = ["web", "paper", "desk", "phone", "workshop", "import"] as const;
export type Channel = (typeof channels)[number];
