import type { Locale } from "#platform/i18n/locale.ts";

export type PaperChannel = "paper" | "desk" | "phone" | "workshop";

const fr = {
  title: "Saisir des réponses",
  lead: "Ce qui est venu sur papier, au guichet, par téléphone ou en atelier. Une feuille à la fois, sans nom.",
  channel: "Venu par",
  channelMissing: "Choisissez comment c’est venu.",
  channels: { paper: "Papier", desk: "Guichet", phone: "Téléphone", workshop: "Atelier" },
  reference: "Numéro de la feuille",
  referenceHint: "Écrivez-le aussi sur la feuille\u00a0: la même n’est saisie qu’une fois.",
  referenceMissing: "Donnez le numéro de la feuille, 60 caractères au plus.",
  referenceTaken: "Cette feuille est déjà saisie.",
  none: "Pas de réponse",
  nothing: "Notez au moins une réponse.",
  save: "Compter cette feuille",
  closed: "La conversation ne prend pas de réponse en ce moment",
  closedNext: "Elle en prend quand elle est en ligne et son étape ouverte.",
  sheetLead: "Pour chaque phrase, cochez une case. Passez autant de phrases que vous voulez.",
  sheetHow: "Sans nom\u00a0: seul le numéro de la feuille évite de la compter deux fois.",
  sheetReference: "Numéro de la feuille",
  print: "Imprimer les phrases",
  wrong: "Choisissez une des réponses proposées.",
  done: { saisie: "La feuille est comptée. Vous pouvez saisir la suivante." },
};

const en: typeof fr = {
  title: "Enter answers",
  lead: "What came on paper, at a desk, on the phone or in a workshop. One sheet at a time, without a name.",
  channel: "It came by",
  channelMissing: "Choose how it came.",
  channels: { paper: "Paper", desk: "Desk", phone: "Phone", workshop: "Workshop" },
  reference: "Number of the sheet",
  referenceHint: "Write it on the sheet too: the same one is entered once only.",
  referenceMissing: "Give the number of the sheet, 60 characters at most.",
  referenceTaken: "This sheet has been entered already.",
  none: "No answer",
  nothing: "Note one answer at least.",
  save: "Count this sheet",
  closed: "The conversation takes no answers at the moment",
  closedNext: "It takes some when it is on line and its stage is open.",
  sheetLead: "Tick one box for each statement. Leave out as many as you like.",
  sheetHow: "No name: the number of the sheet alone keeps it from being counted twice.",
  sheetReference: "Number of the sheet",
  print: "Print the statements",
  wrong: "Choose one of the answers.",
  done: { saisie: "The sheet is counted. You may enter the next." },
};

const nl: typeof fr = {
  title: "Antwoorden invoeren",
  lead: "Wat op papier, aan het loket, per telefoon of in een workshop kwam. Blad per blad, zonder naam.",
  channel: "Gekomen via",
  channelMissing: "Kies hoe het kwam.",
  channels: { paper: "Papier", desk: "Loket", phone: "Telefoon", workshop: "Workshop" },
  reference: "Nummer van het blad",
  referenceHint: "Schrijf het ook op het blad: hetzelfde wordt maar één keer ingevoerd.",
  referenceMissing: "Geef het nummer van het blad, hoogstens 60 tekens.",
  referenceTaken: "Dit blad is al ingevoerd.",
  none: "Geen antwoord",
  nothing: "Noteer minstens één antwoord.",
  save: "Dit blad tellen",
  closed: "Het gesprek neemt nu geen antwoorden aan",
  closedNext: "Het neemt er aan als het online staat en de stap open is.",
  sheetLead: "Kruis bij elke stelling één vakje aan. Sla over wat u wilt.",
  sheetHow: "Zonder naam: alleen het nummer van het blad voorkomt dat het twee keer telt.",
  sheetReference: "Nummer van het blad",
  print: "De stellingen afdrukken",
  wrong: "Kies een van de antwoorden.",
  done: { saisie: "Het blad is geteld. U kunt het volgende invoeren." },
};

export const paperTexts: Record<Locale, typeof fr> = { fr, en, nl };
