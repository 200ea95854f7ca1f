import type { Locale } from "#platform/i18n/locale.ts";

interface CheckTexts {
  readonly title: string;
  readonly help: string;
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
  readonly addressUsed: string;
  readonly addressUsedNext: string;
  readonly notElector: string;
  readonly notElectorNext: Record<"list" | "codes" | "franceconnect", string>;
  readonly giveKey: Record<"list" | "codes" | "franceconnect", string>;
}

const fr: CheckTexts = {
  title: "Vérifiez, puis confirmez",
  help: "On relit votre bulletin avec vous. Personne ne choisit à votre place.",
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
  addressUsed: "Un bulletin est déjà venu de cette adresse",
  addressUsedNext:
    "Un autre compte la portait, effacé depuis ou qui a changé d’adresse\u00a0: son bulletin compte, et rien d’autre n’entre. Si ce n’était pas vous, allez à un guichet.",
  notElector: "Ce vote demande plus qu’un compte",
  notElectorNext: {
    list: "Seules votent les personnes de la liste de ce vote. Dites une fois qui vous y êtes\u00a0: votre sélection vous attend.",
    codes: "Écrivez une fois le code que vous avez reçu\u00a0: votre sélection vous attend.",
    franceconnect: "Reliez une fois FranceConnect à votre compte\u00a0: votre sélection vous attend.",
  },
  giveKey: { list: "Me trouver sur la liste", codes: "Écrire mon code", franceconnect: "Relier FranceConnect" },
};

const en: CheckTexts = {
  title: "Check, then confirm",
  help: "Somebody reads your ballot again with you. Nobody chooses in your place.",
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
  addressUsed: "A ballot has already come from this address",
  addressUsedNext:
    "Another account had it, erased since or with another address now: its ballot counts, and nothing else goes in. If that was not you, go to a desk.",
  notElector: "This vote asks for more than an account",
  notElectorNext: {
    list: "Only people on the list of this vote may vote. Say once who you are on it: your selection waits for you.",
    codes: "Write the code that you were sent, once: your selection waits for you.",
    franceconnect: "Link FranceConnect to your account, once: your selection waits for you.",
  },
  giveKey: { list: "Find me on the list", codes: "Write my code", franceconnect: "Link FranceConnect" },
};

const nl: CheckTexts = {
  title: "Kijk na en bevestig",
  help: "Iemand leest uw stembiljet samen met u na. Niemand kiest in uw plaats.",
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
  addressUsed: "Van dit adres kwam al een stembiljet",
  addressUsedNext:
    "Een ander account had het, intussen gewist of met een ander adres: dat biljet telt, en er komt niets anders in. Was u dat niet, ga dan naar een balie.",
  notElector: "Deze stemming vraagt meer dan een account",
  notElectorNext: {
    list: "Alleen mensen op de lijst van deze stemming mogen stemmen. Zeg één keer wie u daar bent: uw keuze wacht op u.",
    codes: "Schrijf één keer de code die u kreeg: uw keuze wacht op u.",
    franceconnect: "Koppel één keer FranceConnect aan uw account: uw keuze wacht op u.",
  },
  giveKey: { list: "Mij op de lijst vinden", codes: "Mijn code schrijven", franceconnect: "FranceConnect koppelen" },
};

export const checkTexts: Record<Locale, CheckTexts> = { fr, en, nl };
