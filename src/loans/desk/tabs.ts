/** Parts of the desk. */
export const tabs = ["asked", "today", "back", "late", "away", "damaged", "ahead", "over"] as const;
export type Tab = (typeof tabs)[number];

/** In addresses. */
export const tabWords = {
  asked: "a-repondre",
  today: "a-remettre",
  back: "attendus",
  late: "en-retard",
  away: "sortis",
  damaged: "degats",
  ahead: "a-venir",
  over: "termines",
} as const;
