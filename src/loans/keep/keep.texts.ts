import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface Field {
  readonly label: string;
  readonly hint?: string;
}

type KeepTexts = Readonly<
  Record<
    | "title"
    | "desk"
    | "lead"
    | "add"
    | "search"
    | "words"
    | "empty"
    | "emptyNext"
    | "terms"
    | "newLead"
    | "termsLead"
    | "thing"
    | "see"
    | "days"
    | "lend"
    | "save"
    | "moved",
    string
  >
> & {
  readonly count: Plurals;
  readonly columns: Readonly<Record<"thing" | "place" | "quantity" | "longest" | "state", string>>;
  readonly states: Readonly<Record<"open" | "paused" | "none", string>>;
  readonly fields: Readonly<
    Record<
      | "owner"
      | "longest"
      | "notice"
      | "horizon"
      | "atOnce"
      | "approval"
      | "answer"
      | "waits"
      | "value"
      | "conditions"
      | "signs"
      | "carries"
      | "byHour"
      | "paused",
      Field
    >
  > & { readonly borrowers: string };
  readonly problems: Readonly<
    Record<"borrowers" | "owner" | "longest" | "notice" | "horizon" | "atOnce" | "answer" | "waits" | "value" | "conditions", string>
  >;
  readonly done: { readonly enregistre: string };
};

const fr: KeepTexts = {
  title: "Ce que nous prêtons",
  desk: "Bureau des prêts",
  lead: "Le matériel de vos lieux\u00a0: dites ce qui se prête, à qui, et pour combien de jours.",
  add: "Ajouter du matériel",
  search: "Chercher",
  words: "Nom ou lieu",
  empty: "Aucun matériel",
  emptyNext: "Ajoutez d’abord un matériel à votre lieu\u00a0: son nom, sa photo, combien il y en a.",
  terms: "Règles du prêt",
  newLead: "Cet objet ne se prête pas encore. Dites comment, il paraîtra parmi les objets à emprunter.",
  termsLead: "Ce qui change vaut pour les demandes à venir\u00a0: les prêts déjà demandés gardent leurs conditions.",
  thing: "Nom, photo, nombre",
  see: "Voir la page",
  days: "jours",
  lend: "Prêter cet objet",
  save: "Enregistrer",
  moved: "Quelqu’un d’autre a modifié ces règles entre-temps. Rien n’a été enregistré.",
  count: { one: "# objet", other: "# objets" },
  columns: { thing: "Objet", place: "Lieu", quantity: "Combien", longest: "Durée au plus", state: "Prêt" },
  states: { open: "Se prête", paused: "En pause", none: "Ne se prête pas" },
  fields: {
    borrowers: "À qui",
    owner: { label: "À qui il appartient", hint: "La structure qui le prête, si ce n’est pas le lieu. Elle répond aussi aux demandes." },
    longest: { label: "Durée au plus" },
    notice: { label: "À demander avant le premier jour", hint: "0\u00a0: le jour même." },
    horizon: { label: "À demander au plus tôt", hint: "Jours à l’avance." },
    atOnce: { label: "Exemplaires par emprunteur", hint: "En même temps, au plus." },
    approval: { label: "Je réponds à chaque demande", hint: "Sinon, le prêt est accepté tout de suite." },
    answer: { label: "Je réponds sous", hint: "Ensuite, la demande prend fin et l’objet est libre." },
    waits: { label: "J’attends l’emprunteur", hint: "Jours après le premier\u00a0: ensuite, le prêt prend fin." },
    value: { label: "Valeur d’un exemplaire (facultatif)", hint: "Elle figure sur la fiche à signer." },
    conditions: { label: "Conditions (facultatif)", hint: "Elles figurent sur la page et sur la fiche\u00a0: nettoyage, assurance." },
    signs: { label: "Une fiche est signée à la remise" },
    carries: { label: "Nous pouvons le transporter" },
    byHour: { label: "Il se réserve aussi à l’heure" },
    paused: { label: "Ne pas prêter pour le moment" },
  },
  problems: {
    borrowers: "Cochez au moins un emprunteur",
    owner: "Choisissez une structure de la liste",
    longest: "Écrivez un nombre de jours, de 1 à 180",
    notice: "Écrivez un nombre de jours, de 0 à 60",
    horizon: "Écrivez un nombre de jours, de 1 à 730",
    atOnce: "Écrivez un nombre, de 1 à 200",
    answer: "Écrivez un nombre de jours, de 1 à 30",
    waits: "Écrivez un nombre de jours, de 0 à 30",
    value: "Écrivez une somme en euros, par exemple 250",
    conditions: "Écrivez 2 000 signes au plus",
  },
  done: { enregistre: "Les règles du prêt sont enregistrées." },
};

const en: KeepTexts = {
  title: "What we lend",
  desk: "Desk of loans",
  lead: "The equipment of your places: say what is lent, to whom, and for how many days.",
  add: "Add equipment",
  search: "Search",
  words: "Name or place",
  empty: "No equipment",
  emptyNext: "First add equipment to your place: its name, its picture, how many there are.",
  terms: "Rules of the loan",
  newLead: "This is not lent yet. Say how, and it stands among the things to borrow.",
  termsLead: "What changes holds for requests to come: loans that were asked for keep their conditions.",
  thing: "Name, picture, number",
  see: "See the page",
  days: "days",
  lend: "Lend this",
  save: "Save",
  moved: "Somebody else changed these rules meanwhile. Nothing was saved.",
  count: { one: "# thing", other: "# things" },
  columns: { thing: "Thing", place: "Place", quantity: "How many", longest: "Longest", state: "Loan" },
  states: { open: "Lent", paused: "Paused", none: "Not lent" },
  fields: {
    borrowers: "To whom",
    owner: { label: "To whom it belongs", hint: "The structure that lends it, if it is not the place. It answers requests too." },
    longest: { label: "Longest" },
    notice: { label: "To ask before the first day", hint: "0: on the same day." },
    horizon: { label: "To ask at the earliest", hint: "Days ahead." },
    atOnce: { label: "Items for each borrower", hint: "At the same time, at most." },
    approval: { label: "I answer each request", hint: "Otherwise the loan is granted at once." },
    answer: { label: "I answer within", hint: "Then the request ends and it is free." },
    waits: { label: "I wait for the borrower", hint: "Days after the first: then the loan ends." },
    value: { label: "Value of one item (optional)", hint: "It stands on the sheet that is signed." },
    conditions: { label: "Conditions (optional)", hint: "They stand on the page and on the sheet: cleaning, insurance." },
    signs: { label: "A sheet is signed when it is handed over" },
    carries: { label: "We can carry it" },
    byHour: { label: "It is booked by the hour too" },
    paused: { label: "Do not lend it for the moment" },
  },
  problems: {
    borrowers: "Tick one borrower at least",
    owner: "Choose a structure of the list",
    longest: "Write a number of days, from 1 to 180",
    notice: "Write a number of days, from 0 to 60",
    horizon: "Write a number of days, from 1 to 730",
    atOnce: "Write a number, from 1 to 200",
    answer: "Write a number of days, from 1 to 30",
    waits: "Write a number of days, from 0 to 30",
    value: "Write a sum in euros, for instance 250",
    conditions: "Write 2,000 characters at most",
  },
  done: { enregistre: "The rules of the loan are saved." },
};

const nl: KeepTexts = {
  title: "Wat wij uitlenen",
  desk: "Balie van de uitleningen",
  lead: "Het materiaal van uw plekken: zeg wat uitgeleend wordt, aan wie, en voor hoeveel dagen.",
  add: "Materiaal toevoegen",
  search: "Zoeken",
  words: "Naam of plek",
  empty: "Geen materiaal",
  emptyNext: "Voeg eerst materiaal toe aan uw plek: de naam, de foto, hoeveel er zijn.",
  terms: "Regels van de uitlening",
  newLead: "Dit wordt nog niet uitgeleend. Zeg hoe, en het staat bij wat te lenen is.",
  termsLead: "Wat verandert, geldt voor nieuwe aanvragen: gevraagde uitleningen houden hun voorwaarden.",
  thing: "Naam, foto, aantal",
  see: "De pagina bekijken",
  days: "dagen",
  lend: "Dit uitlenen",
  save: "Opslaan",
  moved: "Iemand anders wijzigde deze regels ondertussen. Er is niets opgeslagen.",
  count: { one: "# voorwerp", other: "# voorwerpen" },
  columns: { thing: "Voorwerp", place: "Plek", quantity: "Hoeveel", longest: "Hoogstens", state: "Uitlening" },
  states: { open: "Wordt uitgeleend", paused: "Onderbroken", none: "Wordt niet uitgeleend" },
  fields: {
    borrowers: "Aan wie",
    owner: { label: "Aan wie het toebehoort", hint: "De structuur die het uitleent, als het niet de plek is. Ook zij beantwoordt aanvragen." },
    longest: { label: "Hoogstens" },
    notice: { label: "Te vragen voor de eerste dag", hint: "0: dezelfde dag." },
    horizon: { label: "Ten vroegste te vragen", hint: "Dagen vooraf." },
    atOnce: { label: "Exemplaren per lener", hint: "Tegelijk, hoogstens." },
    approval: { label: "Ik beantwoord elke aanvraag", hint: "Anders wordt de uitlening meteen toegestaan." },
    answer: { label: "Ik antwoord binnen", hint: "Daarna eindigt de aanvraag en is het vrij." },
    waits: { label: "Ik wacht op de lener", hint: "Dagen na de eerste: daarna eindigt de uitlening." },
    value: { label: "Waarde van een exemplaar (facultatief)", hint: "Ze staat op het blad dat ondertekend wordt." },
    conditions: { label: "Voorwaarden (facultatief)", hint: "Ze staan op de pagina en op het blad: reiniging, verzekering." },
    signs: { label: "Bij de overhandiging wordt een blad ondertekend" },
    carries: { label: "Wij kunnen het vervoeren" },
    byHour: { label: "Het wordt ook per uur gereserveerd" },
    paused: { label: "Voorlopig niet uitlenen" },
  },
  problems: {
    borrowers: "Vink minstens een lener aan",
    owner: "Kies een structuur uit de lijst",
    longest: "Schrijf een aantal dagen, van 1 tot 180",
    notice: "Schrijf een aantal dagen, van 0 tot 60",
    horizon: "Schrijf een aantal dagen, van 1 tot 730",
    atOnce: "Schrijf een aantal, van 1 tot 200",
    answer: "Schrijf een aantal dagen, van 1 tot 30",
    waits: "Schrijf een aantal dagen, van 0 tot 30",
    value: "Schrijf een bedrag in euro, bijvoorbeeld 250",
    conditions: "Schrijf hoogstens 2.000 tekens",
  },
  done: { enregistre: "De regels van de uitlening zijn opgeslagen." },
};

export const keepTexts: Record<Locale, KeepTexts> = { fr, en, nl };
