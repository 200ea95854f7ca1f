import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "S’écarter du résultat",
  lead: "La règle décide. Une autorité ne peut s’en écarter qu’en le signant, avec ses raisons\u00a0: la décision est montrée à côté du résultat, qui ne change pas, et inscrite au journal.",
  project: "Projet",
  pick: "Choisissez",
  won: (title: string) => `Ne pas financer\u00a0: ${title}`,
  lost: (title: string) => `Financer\u00a0: ${title}`,
  projectWrong: "Choisissez un projet de ce vote",
  already: "Une décision a déjà été signée pour ce projet",
  authority: "Autorité",
  authorityHint: "Qui décide, avec la délibération\u00a0: «\u00a0Conseil métropolitain, délibération 26-C-0412\u00a0».",
  authorityWrong: "Dites qui décide, en 3 à 200 signes",
  reason: "Raisons",
  reasonWrong: "Donnez les raisons, en 20 à 4\u00a0000 signes\u00a0: elles sont publiques",
  sign: "Signer et publier",
};

const en: typeof fr = {
  title: "Depart from the result",
  lead: "The rule decides. An authority may depart from it only by signing so, with reasons: the decision is shown beside the result, which does not change, and entered in the log.",
  project: "Project",
  pick: "Choose",
  won: (title) => `Do not fund: ${title}`,
  lost: (title) => `Fund: ${title}`,
  projectWrong: "Choose a project of this vote",
  already: "A decision has been signed for this project already",
  authority: "Authority",
  authorityHint: "Who decides, with the resolution: “Metropolitan council, resolution 26-C-0412”.",
  authorityWrong: "Say who decides, in 3 to 200 characters",
  reason: "Reasons",
  reasonWrong: "Give the reasons, in 20 to 4,000 characters: they are public",
  sign: "Sign and publish",
};

const nl: typeof fr = {
  title: "Van het resultaat afwijken",
  lead: "De regel beslist. Een overheid mag er alleen van afwijken door dat met redenen te ondertekenen: de beslissing staat naast het resultaat, dat niet verandert, en in het logboek.",
  project: "Project",
  pick: "Kies",
  won: (title) => `Niet financieren: ${title}`,
  lost: (title) => `Financieren: ${title}`,
  projectWrong: "Kies een project van deze stemming",
  already: "Voor dit project is al een beslissing ondertekend",
  authority: "Overheid",
  authorityHint: "Wie beslist, met het besluit: ‘Metropoolraad, besluit 26-C-0412’.",
  authorityWrong: "Zeg wie beslist, in 3 tot 200 tekens",
  reason: "Redenen",
  reasonWrong: "Geef de redenen, in 20 tot 4.000 tekens: ze zijn openbaar",
  sign: "Ondertekenen en bekendmaken",
};

export const departureTexts: Record<Locale, typeof fr> = { fr, en, nl };
