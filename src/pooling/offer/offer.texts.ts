import type { Locale } from "#platform/i18n/locale.ts";
import type { OfferSide } from "../pooling.ts";

type Words =
  | "propose"
  | "proposeLead"
  | "edit"
  | "editLead"
  | "help"
  | "closed"
  | "closedNext"
  | "structure"
  | "price"
  | "capacity"
  | "capacityField"
  | "capacityHint"
  | "conditions"
  | "conditionsHint"
  | "whoMay"
  | "save"
  | "close"
  | "closeLead"
  | "side"
  | "subject"
  | "title"
  | "about"
  | "aboutHint"
  | "unit"
  | "pay"
  | "euros"
  | "eurosHint"
  | "vat"
  | "minutes"
  | "minutesHint"
  | "askLead"
  | "from"
  | "until"
  | "untilHint"
  | "ceiling"
  | "ceilingHint"
  | "prepare"
  | "twice";
type Problem =
  | "structure"
  | "side"
  | "subject"
  | "title"
  | "about"
  | "unit"
  | "pay"
  | "price"
  | "vat"
  | "minutes"
  | "capacity"
  | "conditions"
  | "from"
  | "fromNear"
  | "until"
  | "order"
  | "ceiling";
type OfferTexts = Readonly<Record<Words, string>> & {
  readonly asks: Readonly<Record<OfferSide, string>>;
  readonly sideChoices: Readonly<Record<OfferSide, string>>;
  readonly ask: (title: string) => string;
  readonly problems: Readonly<Record<Problem, string>>;
  readonly done: Readonly<Record<"propose" | "change", string>>;
};

const fr: OfferTexts = {
  propose: "Proposer ou chercher un service",
  proposeLead: "Tout le monde le lit. Une autre structure peut alors le demander.",
  edit: "Modifier le service",
  editLead: "Les accords déjà donnés gardent leurs conditions.",
  help: "Pour savoir si ce service convient à votre structure, demandez.",
  closed: "Ce service n’est plus proposé",
  closedNext: "Votre structure seule le voit encore. L’enregistrer le propose à nouveau.",
  structure: "Structure",
  price: "Prix",
  capacity: "Au plus, par mois",
  capacityField: "Nombre d’unités par mois, au plus",
  capacityHint: "Tous accords réunis. Laissez vide si rien ne limite.",
  conditions: "Conditions",
  conditionsHint: "Délais, assurance, ce qu’il faut apporter",
  whoMay: "Les responsables d’une structure peuvent le demander.",
  save: "Enregistrer",
  close: "Ne plus proposer ce service",
  closeLead: "Les accords en cours continuent jusqu’à leur fin.",
  side: "Votre structure",
  subject: "Sujet",
  title: "Service, en quelques mots",
  about: "Ce qui est rendu",
  aboutHint: "Cela devient public. Ne nommez personne.",
  unit: "Ce qui se compte",
  pay: "Contre quoi",
  euros: "Prix d’une unité, hors taxes",
  eurosHint: "Si c’est en euros",
  vat: "TVA",
  minutes: "Minutes rendues pour une unité",
  minutesHint: "Si c’est en échange\u00a0: 60 pour une heure contre une heure",
  askLead: "L’accord est rédigé avec ces conditions. Vous le lisez, puis une personne de chaque structure donne son accord.",
  from: "À partir du",
  until: "Jusqu’au",
  untilHint: "Laissez vide si rien n’est fixé",
  ceiling: "Nombre d’unités par mois, au plus",
  ceilingHint: "Laissez vide si rien ne limite",
  prepare: "Préparer l’accord",
  twice: "Votre structure a déjà demandé ce service. Ouvrez la demande qui attend.",
  asks: { offered: "Demander ce service", wanted: "Répondre à cette recherche" },
  sideChoices: { offered: "propose ce service", wanted: "cherche ce service" },
  ask: (title) => `Demander\u00a0: ${title}`,
  problems: {
    structure: "Choisissez la structure",
    side: "Dites si votre structure propose ou cherche",
    subject: "Choisissez un sujet",
    title: "Écrivez de 3 à 120 signes",
    about: "Écrivez de 10 à 2\u202f000 signes",
    unit: "Choisissez ce qui se compte",
    pay: "Choisissez en euros ou en échange",
    price: "Écrivez un prix en euros, 100\u202f000 au plus",
    vat: "Choisissez un taux de TVA",
    minutes: "Écrivez un nombre de minutes, de 1 à 6\u202f000",
    capacity: "Écrivez un nombre entier, de 1 à 100\u202f000",
    conditions: "Écrivez 2\u202f000 signes au plus",
    from: "Écrivez le jour du début",
    fromNear: "Choisissez un jour d’il y a un mois au plus, de deux ans en avance au plus",
    until: "Écrivez le jour de la fin",
    order: "La fin vient après le début, et n’est pas passée",
    ceiling: "Écrivez un nombre entier, de 1 à 100\u202f000",
  },
  done: { propose: "Le service est publié.", change: "Le service est enregistré." },
};

const en: OfferTexts = {
  propose: "Offer or look for a service",
  proposeLead: "Everybody reads it. Another structure can then ask for it.",
  edit: "Change the service",
  editLead: "Agreements that were made keep their terms.",
  help: "To know whether this service suits your structure, ask.",
  closed: "This service is no longer offered",
  closedNext: "Your structure alone still sees it. Saving it offers it again.",
  structure: "Structure",
  price: "Price",
  capacity: "At most, a month",
  capacityField: "Number of units a month, at most",
  capacityHint: "Over all agreements. Leave it empty if nothing limits it.",
  conditions: "Conditions",
  conditionsHint: "Notice, insurance, what to bring",
  whoMay: "Managers of a structure can ask for it.",
  save: "Save",
  close: "Stop offering this service",
  closeLead: "Agreements that run go on to their end.",
  side: "Your structure",
  subject: "Subject",
  title: "Service, in a few words",
  about: "What is given",
  aboutHint: "It becomes public. Name nobody.",
  unit: "What is counted",
  pay: "For what",
  euros: "Price of a unit, without tax",
  eurosHint: "If in euros",
  vat: "VAT",
  minutes: "Minutes given back for a unit",
  minutesHint: "If in exchange: 60 for an hour against an hour",
  askLead: "The agreement is written with these terms. You read it, then one person of each structure agrees.",
  from: "From",
  until: "Until",
  untilHint: "Leave it empty if nothing is set",
  ceiling: "Number of units a month, at most",
  ceilingHint: "Leave it empty if nothing limits it",
  prepare: "Prepare the agreement",
  twice: "Your structure has already asked for this service. Open the request that waits.",
  asks: { offered: "Ask for this service", wanted: "Answer to this search" },
  sideChoices: { offered: "offers this service", wanted: "looks for this service" },
  ask: (title) => `Ask for: ${title}`,
  problems: {
    structure: "Choose the structure",
    side: "Say whether your structure offers or looks for it",
    subject: "Choose a subject",
    title: "Write 3 to 120 signs",
    about: "Write 10 to 2,000 signs",
    unit: "Choose what is counted",
    pay: "Choose in euros or in exchange",
    price: "Write a price in euros, 100,000 at most",
    vat: "Choose a rate of VAT",
    minutes: "Write a number of minutes, from 1 to 6,000",
    capacity: "Write a whole number, from 1 to 100,000",
    conditions: "Write 2,000 signs at most",
    from: "Write the day on which it begins",
    fromNear: "Choose a day at most a month ago, at most two years ahead",
    until: "Write the day on which it ends",
    order: "The end comes after the beginning, and is not past",
    ceiling: "Write a whole number, from 1 to 100,000",
  },
  done: { propose: "The service is published.", change: "The service is saved." },
};

const nl: OfferTexts = {
  propose: "Een dienst aanbieden of zoeken",
  proposeLead: "Iedereen leest het. Een andere structuur kan hem dan vragen.",
  edit: "De dienst wijzigen",
  editLead: "Gesloten akkoorden houden hun voorwaarden.",
  help: "Om te weten of deze dienst bij uw structuur past, kunt u het vragen.",
  closed: "Deze dienst wordt niet meer aangeboden",
  closedNext: "Alleen uw structuur ziet hem nog. Bewaren biedt hem opnieuw aan.",
  structure: "Structuur",
  price: "Prijs",
  capacity: "Hoogstens, per maand",
  capacityField: "Aantal eenheden per maand, hoogstens",
  capacityHint: "Over alle akkoorden samen. Laat leeg als niets het beperkt.",
  conditions: "Voorwaarden",
  conditionsHint: "Termijnen, verzekering, wat mee te brengen",
  whoMay: "Verantwoordelijken van een structuur kunnen hem vragen.",
  save: "Bewaren",
  close: "Deze dienst niet meer aanbieden",
  closeLead: "Lopende akkoorden gaan door tot hun einde.",
  side: "Uw structuur",
  subject: "Onderwerp",
  title: "Dienst, in enkele woorden",
  about: "Wat verleend wordt",
  aboutHint: "Dit wordt openbaar. Noem niemand.",
  unit: "Wat geteld wordt",
  pay: "Waartegen",
  euros: "Prijs van een eenheid, zonder btw",
  eurosHint: "Als het in euro is",
  vat: "Btw",
  minutes: "Minuten terug voor een eenheid",
  minutesHint: "Als het in ruil is: 60 voor een uur tegen een uur",
  askLead: "Het akkoord wordt met deze voorwaarden geschreven. U leest het, daarna gaat één persoon van elke structuur akkoord.",
  from: "Vanaf",
  until: "Tot en met",
  untilHint: "Laat leeg als niets vastligt",
  ceiling: "Aantal eenheden per maand, hoogstens",
  ceilingHint: "Laat leeg als niets het beperkt",
  prepare: "Het akkoord voorbereiden",
  twice: "Uw structuur heeft deze dienst al gevraagd. Open de aanvraag die wacht.",
  asks: { offered: "Deze dienst vragen", wanted: "Op deze zoekvraag antwoorden" },
  sideChoices: { offered: "biedt deze dienst aan", wanted: "zoekt deze dienst" },
  ask: (title) => `Vragen: ${title}`,
  problems: {
    structure: "Kies de structuur",
    side: "Zeg of uw structuur hem aanbiedt of zoekt",
    subject: "Kies een onderwerp",
    title: "Schrijf 3 tot 120 tekens",
    about: "Schrijf 10 tot 2.000 tekens",
    unit: "Kies wat geteld wordt",
    pay: "Kies in euro of in ruil",
    price: "Schrijf een prijs in euro, hoogstens 100.000",
    vat: "Kies een btw-tarief",
    minutes: "Schrijf een aantal minuten, van 1 tot 6.000",
    capacity: "Schrijf een geheel getal, van 1 tot 100.000",
    conditions: "Schrijf hoogstens 2.000 tekens",
    from: "Schrijf de dag waarop het begint",
    fromNear: "Kies een dag van hoogstens een maand geleden, hoogstens twee jaar vooruit",
    until: "Schrijf de dag waarop het eindigt",
    order: "Het einde komt na het begin, en is niet voorbij",
    ceiling: "Schrijf een geheel getal, van 1 tot 100.000",
  },
  done: { propose: "De dienst is gepubliceerd.", change: "De dienst is bewaard." },
};

export const offerTexts: Record<Locale, OfferTexts> = { fr, en, nl };
