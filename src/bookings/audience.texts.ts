import type { Locale } from "#platform/i18n/locale.ts";
import type { Audience } from "./resource.ts";

interface AudienceTexts {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly choices: Readonly<Record<Audience, string>>;
  readonly circle: string;
  readonly circleHint: string;
  readonly circleUnknown: (names: string) => string;
  readonly circleTwice: (names: string) => string;
  readonly circleMissing: string;
  readonly circleMany: string;
  readonly guests: string;
  readonly guestsHint: string;
  readonly guestsWrong: string;
  readonly quotas: string;
  readonly hours: string;
  readonly count: string;
  readonly per: string;
  readonly perWrong: string;
  /** Rules as its page says them. */
  readonly rule: Readonly<Record<Exclude<Audience, "everybody">, string>>;
  readonly ruleGuests: string;
  readonly ruleMinutes: (time: string, per: string) => string;
  readonly ruleCount: (count: number, per: string) => string;
}

const fr: AudienceTexts = {
  label: "Qui la voit et la réserve",
  hint: "Pour les autres, elle n’existe ni dans la recherche, ni sur la page du lieu, ni dans les données ouvertes. Vous la voyez toujours.",
  wrong: "Choisissez qui la voit",
  choices: {
    everybody: "Tout le monde",
    signed_in: "Qui a un compte",
    members: "Les membres des structures nommées ci-dessous",
    keepers: "Seulement qui tient ce lieu",
  },
  circle: "Structures connues du lieu",
  circleHint: "Une par ligne\u00a0: le nom, ou le SIRET. Ce que leurs membres réservent pour elles compte pour la structure, pas pour la personne.",
  circleUnknown: (names) => `Nous ne connaissons pas\u00a0: ${names}. Écrivez le nom comme dans l’annuaire des structures`,
  circleTwice: (names) => `Plusieurs structures portent ce nom\u00a0: ${names}. Écrivez le SIRET`,
  circleMissing: "Nommez au moins une structure",
  circleMany: "Nommez 50 structures au plus",
  guests: "On peut réserver sans compte",
  guestsHint: "La personne confirme par un lien reçu par courriel. Le créneau est gardé une demi-heure, jamais plus.",
  guestsWrong: "Sans compte, on ne réserve que ce que tout le monde voit",
  quotas: "Limites par structure",
  hours: "Heures au plus par structure",
  count: "Réservations au plus par structure",
  per: "Ces limites de structure valent par",
  perWrong: "Choisissez par jour, par semaine ou par mois",
  rule: {
    signed_in: "Montrée à qui a un compte.",
    members: "Montrée aux membres des structures que le lieu connaît.",
    keepers: "Montrée à qui tient ce lieu.",
  },
  ruleGuests: "On peut réserver sans compte, avec une adresse électronique.",
  ruleMinutes: (time, per) => `${time} au plus par structure, ${per}.`,
  ruleCount: (count, per) => `${count} réservations au plus par structure, ${per}.`,
};

const en: AudienceTexts = {
  label: "Who sees and books it",
  hint: "For others it is neither in the search, nor on the page of the place, nor in open data. You always see it.",
  wrong: "Choose who sees it",
  choices: {
    everybody: "Everybody",
    signed_in: "Whoever has an account",
    members: "Members of the structures named below",
    keepers: "Only those who keep this place",
  },
  circle: "Structures that the place knows",
  circleHint: "One a line: its name, or its SIRET number. What their members book for them counts for the structure, not for the person.",
  circleUnknown: (names) => `We do not know: ${names}. Write the name as in the directory of structures`,
  circleTwice: (names) => `Several structures have this name: ${names}. Write the SIRET number`,
  circleMissing: "Name at least one structure",
  circleMany: "Name 50 structures at most",
  guests: "It can be booked without an account",
  guestsHint: "The person confirms by a link received by mail. The time is kept for half an hour, never longer.",
  guestsWrong: "Only what everybody sees is booked without an account",
  quotas: "Limits for a structure",
  hours: "Hours at most for one structure",
  count: "Bookings at most for one structure",
  per: "These limits of a structure hold for a",
  perWrong: "Choose a day, a week or a month",
  rule: {
    signed_in: "Shown to whoever has an account.",
    members: "Shown to members of the structures that the place knows.",
    keepers: "Shown to those who keep this place.",
  },
  ruleGuests: "It can be booked without an account, with an e-mail address.",
  ruleMinutes: (time, per) => `${time} at most for one structure, ${per}.`,
  ruleCount: (count, per) => `${count} bookings at most for one structure, ${per}.`,
};

const nl: AudienceTexts = {
  label: "Wie ze ziet en reserveert",
  hint: "Voor anderen staat ze niet in de zoekfunctie, niet op de pagina van de plek en niet in de open data. U ziet ze altijd.",
  wrong: "Kies wie ze ziet",
  choices: {
    everybody: "Iedereen",
    signed_in: "Wie een account heeft",
    members: "De leden van de structuren hieronder",
    keepers: "Alleen wie deze plek bijhoudt",
  },
  circle: "Structuren die de plek kent",
  circleHint: "Eén per regel: de naam, of het SIRET-nummer. Wat hun leden voor hen reserveren, telt voor de structuur, niet voor de persoon.",
  circleUnknown: (names) => `Wij kennen niet: ${names}. Schrijf de naam zoals in de lijst van structuren`,
  circleTwice: (names) => `Meer structuren hebben deze naam: ${names}. Schrijf het SIRET-nummer`,
  circleMissing: "Noem minstens één structuur",
  circleMany: "Noem hoogstens 50 structuren",
  guests: "Men kan zonder account reserveren",
  guestsHint: "De persoon bevestigt met een link in een e-mail. De tijd wordt een half uur bewaard, nooit langer.",
  guestsWrong: "Zonder account reserveert men alleen wat iedereen ziet",
  quotas: "Grenzen per structuur",
  hours: "Uren per structuur, hoogstens",
  count: "Reserveringen per structuur, hoogstens",
  per: "Deze grenzen van een structuur gelden per",
  perWrong: "Kies per dag, per week of per maand",
  rule: {
    signed_in: "Getoond aan wie een account heeft.",
    members: "Getoond aan de leden van de structuren die de plek kent.",
    keepers: "Getoond aan wie deze plek bijhoudt.",
  },
  ruleGuests: "Men kan zonder account reserveren, met een e-mailadres.",
  ruleMinutes: (time, per) => `Hoogstens ${time} per structuur, ${per}.`,
  ruleCount: (count, per) => `Hoogstens ${count} reserveringen per structuur, ${per}.`,
};

export const audienceTexts: Record<Locale, AudienceTexts> = { fr, en, nl };
