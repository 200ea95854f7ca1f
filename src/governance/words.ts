import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "indicateur",
    term: { fr: "Indicateur", en: "Indicator", nl: "Indicator" },
    forms: { fr: ["indicateur", "indicateurs"], en: ["indicator", "indicators"], nl: ["indicator", "indicatoren"] },
    means: {
      fr: "Un nombre que l’on suit dans le temps pour voir si les choses avancent.",
      en: "A number that is followed over time, to see whether things move on.",
      nl: "Een getal dat in de tijd gevolgd wordt, om te zien of het vooruitgaat.",
    },
  },
];
