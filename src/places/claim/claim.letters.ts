import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { codeMinutes } from "./claim-code.ts";

interface ClaimCode {
  readonly place: string;
  readonly person: string;
  /** "ABCD-EFGH". */
  readonly code: string;
}

const words: Record<
  Locale,
  {
    subject: (place: string) => string;
    ask: (person: string, place: string) => string;
    give: string;
    code: string;
    after: (minutes: number) => string;
    unasked: string;
    why: string;
  }
> = {
  fr: {
    subject: (place) => `Votre code pour tenir la fiche «\u00a0${place}\u00a0»`,
    ask: (person, place) => `${person} demande à tenir la fiche de «\u00a0${place}\u00a0» dans l’annuaire des lieux.`,
    give: "Si vous êtes d’accord, donnez-lui ce code. Qui le saisit pourra modifier la fiche.",
    code: "Code",
    after: (minutes) => `Le code tient ${minutes} minutes et sert une fois.`,
    unasked: "Si vous ne connaissez pas cette personne, ne donnez le code à personne\u00a0: rien ne changera.",
    why: "Vous recevez ce message parce que cette adresse est publiée sur la fiche du lieu.",
  },
  en: {
    subject: (place) => `Your code to keep the record of ${place}`,
    ask: (person, place) => `${person} asks to keep the record of “${place}” in the directory of places.`,
    give: "If you agree, give them this code. Whoever types it will be able to edit the record.",
    code: "Code",
    after: (minutes) => `The code holds for ${minutes} minutes and works once.`,
    unasked: "If you do not know this person, give the code to nobody: nothing will change.",
    why: "You get this message because this address is published on the place’s record.",
  },
  nl: {
    subject: (place) => `Uw code om de fiche van ${place} bij te houden`,
    ask: (person, place) => `${person} vraagt om de fiche van “${place}” in de gids bij te houden.`,
    give: "Gaat u akkoord, geef dan deze code. Wie ze intikt, kan de fiche wijzigen.",
    code: "Code",
    after: (minutes) => `De code geldt ${minutes} minuten en werkt één keer.`,
    unasked: "Kent u deze persoon niet, geef de code dan aan niemand: er verandert niets.",
    why: "U krijgt dit bericht omdat dit adres op de fiche van de plek staat.",
  },
};

/** To an address that the place publishes, whoever reads it. */
export function claimCodeLetter(locale: Locale, { place, person, code }: ClaimCode): Letter {
  const t = words[locale];
  return {
    subject: t.subject(place),
    paragraphs: [t.ask(person, place), t.give],
    facts: [{ label: t.code, value: code }],
    after: [t.after(codeMinutes), t.unasked],
    why: t.why,
  };
}

export const claimLetters: readonly LetterExample[] = [
  {
    name: "places/claim-code",
    letter: (locale) => claimCodeLetter(locale, { place: "La Courée Ouverte", person: "Bilal Vandamme", code: "K7QM-2XRD" }),
  },
];
