import type { processIds } from "#processes";

/** Where the replay of 2025 leads an idea: 29 + 46 + 19 + 35 + 2 + 6 = 137, of which 19 + 35 = 54 were found feasible. */
export type Fate = "inadmissible" | "infeasible" | "not_awarded" | "awarded" | "withdrawn" | "merged";

export type IdeaCategory = keyof (typeof processIds)["budget2025"]["categories"];

/**
 * Fate, slug of the commune (null: the whole metropolis), where in it, thousands of euros as its author estimates (null: unknown), title,
 * text; then why it went no further, or the title of the idea into which it is merged.
 */
export type StoryIdea = readonly [fate: Fate, commune: string | null, where: string, thousands: number | null, title: string, text: string, why?: string];
