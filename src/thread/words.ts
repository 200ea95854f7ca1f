import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "fil",
    term: { fr: "Fil", en: "Thread", nl: "Draad" },
    forms: { fr: ["fil d’une idée", "fil d’un projet"], en: ["thread"], nl: ["draad"] },
    means: {
      fr: "La suite de ce qu’une idée est devenue\u00a0: l’étude, le vote, l’argent, les travaux, le résultat.",
      en: "The chain of what an idea became: the study, the vote, the money, the works, the result.",
      nl: "De reeks van wat een idee is geworden: de studie, de stemming, het geld, de werken, het resultaat.",
    },
  },
];
