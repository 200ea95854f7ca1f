import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  opinions: { favourable: "Favorable", with_conditions: "Favorable sous conditions", unfavourable: "Défavorable" },
  assessments: { favourable: "Possible", with_reserve: "Possible avec réserve", unfavourable: "Impossible" },
  outcomes: { accepted: "Acceptée", accepted_in_part: "Acceptée en partie", refused: "Refusée" },
  contestables: { admissibility: "Non recevable", feasibility: "Non faisable", jury: "Classement du jury" },
  /** To whom an idea is routed when to no commune. */
  metropolis: "La métropole",
};

const en: typeof fr = {
  opinions: { favourable: "Favourable", with_conditions: "Favourable with conditions", unfavourable: "Unfavourable" },
  assessments: { favourable: "Possible", with_reserve: "Possible with reserves", unfavourable: "Impossible" },
  outcomes: { accepted: "Accepted", accepted_in_part: "Accepted in part", refused: "Refused" },
  contestables: { admissibility: "Not admissible", feasibility: "Not feasible", jury: "Ranking of the jury" },
  metropolis: "The metropolis",
};

const nl: typeof fr = {
  opinions: { favourable: "Gunstig", with_conditions: "Gunstig onder voorwaarden", unfavourable: "Ongunstig" },
  assessments: { favourable: "Mogelijk", with_reserve: "Mogelijk met voorbehoud", unfavourable: "Onmogelijk" },
  outcomes: { accepted: "Aanvaard", accepted_in_part: "Gedeeltelijk aanvaard", refused: "Geweigerd" },
  contestables: { admissibility: "Niet ontvankelijk", feasibility: "Niet haalbaar", jury: "Rangschikking van de jury" },
  metropolis: "De metropool",
};

/** What judges say in one word: on their pages, in journeys and in messages. */
export const verdictTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
