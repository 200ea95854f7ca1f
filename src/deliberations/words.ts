import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "deliberation",
    term: { fr: "Délibération", en: "Deliberation", nl: "Besluit" },
    forms: { fr: ["délibération", "délibérations"], en: ["deliberation", "deliberations"], nl: ["raadsbesluit", "raadsbesluiten"] },
    means: {
      fr: "Ce qu’un conseil d’élus a décidé par un vote, écrit et numéroté.",
      en: "What a council of elected people has decided by a vote, written down and numbered.",
      nl: "Wat een raad van verkozenen bij stemming heeft beslist, opgeschreven en genummerd.",
    },
  },
];
