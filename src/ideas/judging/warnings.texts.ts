import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  criteria: "Les critères ne sont pas publiés\u00a0: personne ne sait d’après quoi on juge.",
  jurors: "Le jury n’a pas de membre.",
  agentless: {
    one: "# commune a des idées, et personne n’y peut donner d’avis\u00a0: son silence serait publié.",
    other: "# communes ont des idées, et personne n’y peut donner d’avis\u00a0: leur silence serait publié.",
  },
  unasked: { one: "# idée n’est étudiée par aucun service.", other: "# idées ne sont étudiées par aucun service." },
  /** What waits: "12 idées à juger recevables ou non". */
  left: (what: string) => `Si l’étape se fermait maintenant, il resterait\u00a0: ${what}.`,
};

const en: typeof fr = {
  criteria: "The criteria are not published: nobody knows by what is judged.",
  jurors: "The jury has no member.",
  agentless: {
    one: "# commune has ideas, and nobody there can give an opinion: its silence would be published.",
    other: "# communes have ideas, and nobody there can give an opinion: their silence would be published.",
  },
  unasked: { one: "# idea is studied by no service.", other: "# ideas are studied by no service." },
  left: (what) => `If the stage closed now, this would be left: ${what}.`,
};

const nl: typeof fr = {
  criteria: "De criteria zijn niet gepubliceerd: niemand weet waarop beoordeeld wordt.",
  jurors: "De jury heeft geen lid.",
  agentless: {
    one: "# gemeente heeft ideeën, en niemand kan er advies geven: haar stilte zou gepubliceerd worden.",
    other: "# gemeenten hebben ideeën, en niemand kan er advies geven: hun stilte zou gepubliceerd worden.",
  },
  unasked: { one: "# idee wordt door geen enkele dienst bestudeerd.", other: "# ideeën worden door geen enkele dienst bestudeerd." },
  left: (what) => `Als de fase nu sluit, blijft over: ${what}.`,
};

export const warningsTexts: Record<Locale, typeof fr> = { fr, en, nl };
