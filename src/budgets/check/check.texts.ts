import type { Locale } from "#platform/i18n/locale.ts";

interface CheckTexts {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly rank: string;
  readonly points: string;
  readonly totalOf: (projects: string) => string;
  readonly rest: (left: string) => string;
  readonly declare: string;
  readonly attested: (commune: string) => string;
  readonly tie: string;
  readonly tieMissing: string;
  readonly commune: string;
  readonly communeHint: string;
  readonly communeMissing: string;
  /** What must be declared: "I am 16 or older." */
  readonly ageMissing: (declared: string) => string;
  readonly confirm: string;
  readonly change: string;
  readonly again: string;
  readonly secret: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly faulty: string;
  readonly closed: string;
  readonly closedNext: string;
  readonly notOpen: string;
  readonly shutOut: string;
  readonly shutOutNext: string;
  readonly attest: string;
}

const fr: CheckTexts = {
  title: "Vérifiez, puis confirmez",
  lead: "Une seule pression, et votre bulletin est dans l’urne. Rien n’a encore été envoyé.",
  caption: "Les projets de votre bulletin",
  rank: "Rang",
  points: "Points",
  totalOf: (projects) => `Total, ${projects}`,
  rest: (left) => `Il reste ${left} dans l’enveloppe. Ce n’est pas perdu\u00a0: votre voix compte entière pour chaque projet choisi.`,
  declare: "Vous votez parce que…",
  attested: (commune) => `Votre résidence est attestée\u00a0: ${commune}.`,
  tie: "Votre lien avec le territoire du vote",
  tieMissing: "Dites ce qui vous lie au territoire du vote",
  commune: "Commune",
  communeHint:
    "Celle où vous habitez, travaillez ou étudiez. Elle sert à compter combien de personnes votent, commune par commune, jamais avec votre bulletin.",
  communeMissing: "Choisissez une commune du territoire du vote",
  ageMissing: (declared) => `Cochez la case si c’est vrai\u00a0: «\u00a0${declared}\u00a0» Le vote n’est ouvert qu’à cet âge`,
  confirm: "Confirmer mon vote",
  change: "Changer mes choix",
  again: "Vous pourrez revoter jusqu’à la clôture\u00a0: seul le dernier bulletin compte.",
  secret: "Votre nom et votre bulletin sont gardés à part, et rien de public ne les relie.",
  empty: "Votre bulletin est vide",
  emptyNext: "Choisissez d’abord des projets.",
  faulty: "Ce bulletin ne peut pas entrer ainsi",
  closed: "Le vote est clos",
  closedNext: "Votre bulletin est arrivé après la clôture\u00a0: il n’est pas entré dans l’urne.",
  notOpen: "Le vote n’est pas ouvert",
  shutOut: "Il faut une attestation de résidence pour ce vote",
  shutOutNext: "Demandez-la dans votre espace, par courrier ou à un guichet. Votre sélection vous attend.",
  attest: "Faire attester ma résidence",
};

const en: CheckTexts = {
  title: "Check, then confirm",
  lead: "One press, and your ballot is in the box. Nothing has been sent yet.",
  caption: "The projects on your ballot",
  rank: "Rank",
  points: "Points",
  totalOf: (projects) => `Total, ${projects}`,
  rest: (left) => `${left} of the budget is left. It is not lost: your vote counts in full for each project chosen.`,
  declare: "You vote because…",
  attested: (commune) => `Your residence is attested: ${commune}.`,
  tie: "What ties you to the area of the vote",
  tieMissing: "Say what ties you to the area of the vote",
  commune: "Commune",
  communeHint: "The one where you live, work or study. It serves to count how many people vote, commune by commune, never with your ballot.",
  communeMissing: "Choose a commune in the area of the vote",
  ageMissing: (declared) => `Tick the box if it is true: “${declared}” The vote is open at that age only`,
  confirm: "Confirm my vote",
  change: "Change my choices",
  again: "You can vote again until the closing: only the last ballot counts.",
  secret: "Your name and your ballot are kept apart, and nothing public joins them.",
  empty: "Your ballot is empty",
  emptyNext: "Choose projects first.",
  faulty: "This ballot cannot go in as it is",
  closed: "The vote is closed",
  closedNext: "Your ballot came after the closing: it did not go into the box.",
  notOpen: "The vote is not open",
  shutOut: "This vote asks for an attestation of residence",
  shutOutNext: "Ask for it in your space, by post or at a desk. Your selection is waiting for you.",
  attest: "Have my residence attested",
};

const nl: CheckTexts = {
  title: "Kijk na en bevestig",
  lead: "Eén druk op de knop en uw stembiljet zit in de bus. Er is nog niets verzonden.",
  caption: "De projecten op uw stembiljet",
  rank: "Rang",
  points: "Punten",
  totalOf: (projects) => `Totaal, ${projects}`,
  rest: (left) => `Er blijft ${left} van het budget over. Dat is niet verloren: uw stem telt volledig voor elk gekozen project.`,
  declare: "U stemt omdat…",
  attested: (commune) => `Uw woonplaats is bevestigd: ${commune}.`,
  tie: "Uw band met het gebied van de stemming",
  tieMissing: "Zeg wat u met het gebied van de stemming verbindt",
  commune: "Gemeente",
  communeHint: "Waar u woont, werkt of studeert. Ze dient om per gemeente te tellen hoeveel mensen stemmen, nooit samen met uw stembiljet.",
  communeMissing: "Kies een gemeente in het gebied van de stemming",
  ageMissing: (declared) => `Kruis het vakje aan als dit klopt: ‘${declared}’ Stemmen kan enkel op die leeftijd`,
  confirm: "Mijn stem bevestigen",
  change: "Mijn keuzes wijzigen",
  again: "U kunt opnieuw stemmen tot de sluiting: alleen het laatste stembiljet telt.",
  secret: "Uw naam en uw stembiljet worden apart bewaard, en niets openbaars verbindt ze.",
  empty: "Uw stembiljet is leeg",
  emptyNext: "Kies eerst projecten.",
  faulty: "Zo kan dit stembiljet niet in de bus",
  closed: "De stemming is gesloten",
  closedNext: "Uw stembiljet kwam na de sluiting: het zit niet in de bus.",
  notOpen: "De stemming is niet open",
  shutOut: "Voor deze stemming is een bevestigde woonplaats nodig",
  shutOutNext: "Vraag die aan in uw ruimte, per post of aan een balie. Uw keuze wacht op u.",
  attest: "Mijn woonplaats laten bevestigen",
};

export const checkTexts: Record<Locale, CheckTexts> = { fr, en, nl };
