import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "quartier-prioritaire",
    term: { fr: "Quartier prioritaire", en: "Priority neighbourhood", nl: "Prioritaire wijk" },
    forms: {
      fr: ["quartier prioritaire", "quartiers prioritaires", "qpv"],
      en: ["priority neighbourhood", "priority neighbourhoods"],
      nl: ["prioritaire wijk", "prioritaire wijken"],
    },
    means: {
      fr: "Un quartier où beaucoup d’habitants ont peu d’argent. L’État en a tracé la carte, pour y mettre plus de moyens.",
      en: "A neighbourhood where many residents have little money. The State has drawn the map of them, to give them more means.",
      nl: "Een wijk waar veel bewoners weinig geld hebben. De staat heeft ze op kaart gezet, om er meer middelen te geven.",
    },
  },
];
