import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  original: "Phrase d’origine",
  byTeam: "Écrite par l’équipe de la conversation.",
  byResident: "Écrite par une personne qui participe.",
  report: "Signaler",
  first: "Cette phrase est posée à tout le monde en premier.",
  translatedFrom: { fr: "Traduite du français", en: "Traduite de l’anglais", nl: "Traduite du néerlandais" },
};

const en: typeof fr = {
  original: "As it was written",
  byTeam: "Written by the team of the conversation.",
  byResident: "Written by somebody who takes part.",
  report: "Report",
  first: "Everybody is asked of this statement first.",
  translatedFrom: { fr: "Translated from French", en: "Translated from English", nl: "Translated from Dutch" },
};

const nl: typeof fr = {
  original: "Oorspronkelijke stelling",
  byTeam: "Geschreven door het team van het gesprek.",
  byResident: "Geschreven door iemand die deelneemt.",
  report: "Melden",
  first: "Deze stelling wordt aan iedereen eerst voorgelegd.",
  translatedFrom: { fr: "Vertaald uit het Frans", en: "Vertaald uit het Engels", nl: "Vertaald uit het Nederlands" },
};

export const statementTexts: Record<Locale, typeof fr> = { fr, en, nl };
