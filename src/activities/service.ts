import type { Theme } from "./activity.ts";

export const kinds = ["repair_cafe", "shared_kitchen", "toy_library", "concierge", "tool_library", "garden", "other"] as const;
export type ServiceKind = (typeof kinds)[number];

/** How forms and addresses say them. */
export const kindWords = {
  ...{ repair_cafe: "cafe-reparation", shared_kitchen: "cuisine-partagee", toy_library: "ludotheque", concierge: "conciergerie" },
  ...{ tool_library: "outiltheque", garden: "jardin", other: "autre" },
} as const satisfies Record<ServiceKind, string>;

/** What somebody is in a team: a lead fills it and says when the service opens. */
export const parts = ["lead", "member"] as const;
export type Part = (typeof parts)[number];

/** What is typed of a service. */
export interface ServiceDetails {
  readonly placeId: string;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly about: string;
}

const themes = {
  ...{ repair_cafe: "repair", shared_kitchen: "food", toy_library: "culture", concierge: "other", tool_library: "making", garden: "garden" },
  other: "other",
} as const satisfies Record<ServiceKind, Theme>;

/** What its openings are about. */
export const themeOf = (kind: ServiceKind): Theme => themes[kind];
