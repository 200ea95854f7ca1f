import type { Locale } from "#platform/i18n/locale.ts";

type AskTexts = Readonly<
  Record<
    | (
        | "here"
        | "help"
        | "first"
        | "last"
        | "lastHint"
        | "units"
        | "party"
        | "myself"
        | "purpose"
        | "purposeHint"
        | "carried"
        | "carriedHint"
        | "ask"
        | "borrow"
        | "atPrice"
      )
    | ("queue" | "otherwise" | "queueLead" | "otherThing" | "taken" | "takenNext" | "lacksNext" | "closed" | "already" | "many"),
    string
  >
> & {
  readonly title: (name: string) => string;
  readonly lead: (place: string, longest: string) => string;
  readonly otherDays: (days: string) => string;
  readonly problems: Readonly<Record<"first" | "last" | "order" | "units" | "party" | "purpose", string>>;
};

const fr: AskTexts = {
  title: (name) => `Emprunter\u00a0: ${name}`,
  here: "Emprunter",
  lead: (place, longest) => `Prêté par ${place}, pour ${longest} au plus.`,
  help: "Une personne du lieu peut remplir cette demande avec vous.",
  first: "Du",
  last: "Au",
  lastHint: "Le dernier jour\u00a0: l’objet revient ce jour-là au plus tard.",
  units: "Combien",
  party: "Qui emprunte",
  myself: "Moi",
  purpose: "Pour quoi faire (facultatif)",
  purposeHint: "Le lieu le lit\u00a0: une fête de quartier, un atelier.",
  carried: "J’ai besoin qu’on me l’apporte",
  carriedHint: "Le lieu dit qui le transporte et quand.",
  ask: "Demander le prêt",
  atPrice: "Emprunter à ce prix",
  borrow: "Emprunter",
  queue: "M’inscrire sur la liste d’attente",
  otherwise: "Trois autres façons",
  otherDays: (days) => `Le demander ${days}`,
  queueLead: "Attendre ces jours-là\u00a0: si l’objet se libère, il vous est proposé à votre tour.",
  otherThing: "Chercher un autre objet",
  taken: "Quelqu’un l’a déjà ces jours-là. Rien n’a été demandé.",
  takenNext: "Choisissez d’autres jours, ou attendez votre tour.",
  lacksNext: "Rien n’a été demandé.",
  closed: "Cet objet ne se prête plus. Rien n’a été demandé.",
  already: "Cet emprunteur a déjà demandé cet objet pour ces jours-là.",
  many: "Cet emprunteur a déjà vingt demandes en cours. Attendez une réponse ou annulez-en une.",
  problems: {
    first: "Écrivez le premier jour, par exemple 12/03/2027",
    last: "Écrivez le dernier jour, par exemple 14/03/2027",
    order: "Le dernier jour vient après le premier",
    units: "Écrivez combien, en chiffres",
    party: "Choisissez qui emprunte",
    purpose: "Écrivez 300 signes au plus",
  },
};

const en: AskTexts = {
  title: (name) => `Borrow: ${name}`,
  here: "Borrow",
  lead: (place, longest) => `Lent by ${place}, for ${longest} at most.`,
  help: "Somebody at the place can fill this in with you.",
  first: "From",
  last: "To",
  lastHint: "The last day: it comes back on that day at the latest.",
  units: "How many",
  party: "Who borrows",
  myself: "Myself",
  purpose: "What for (optional)",
  purposeHint: "The place reads it: a street party, a workshop.",
  carried: "I need it brought to me",
  carriedHint: "The place says who carries it and when.",
  ask: "Ask for the loan",
  atPrice: "Borrow at this price",
  borrow: "Borrow",
  queue: "Join the waiting list",
  otherwise: "Three other ways",
  otherDays: (days) => `Ask for it ${days}`,
  queueLead: "Wait for those days: if it becomes free it is offered to you in your turn.",
  otherThing: "Look for something else",
  taken: "Somebody has it already on those days. Nothing was asked for.",
  takenNext: "Choose other days, or wait for your turn.",
  lacksNext: "Nothing was asked for.",
  closed: "This is lent no more. Nothing was asked for.",
  already: "This borrower has asked for it already on those days.",
  many: "This borrower has twenty requests already. Wait for an answer or cancel one.",
  problems: {
    first: "Write the first day, for instance 12/03/2027",
    last: "Write the last day, for instance 14/03/2027",
    order: "The last day comes after the first",
    units: "Write how many, in figures",
    party: "Choose who borrows",
    purpose: "Write 300 characters at most",
  },
};

const nl: AskTexts = {
  title: (name) => `Lenen: ${name}`,
  here: "Lenen",
  lead: (place, longest) => `Uitgeleend door ${place}, voor hoogstens ${longest}.`,
  help: "Iemand van de plek kan dit samen met u invullen.",
  first: "Van",
  last: "Tot",
  lastHint: "De laatste dag: het komt ten laatste die dag terug.",
  units: "Hoeveel",
  party: "Wie leent",
  myself: "Ikzelf",
  purpose: "Waarvoor (facultatief)",
  purposeHint: "De plek leest het: een buurtfeest, een atelier.",
  carried: "Het moet mij gebracht worden",
  carriedHint: "De plek zegt wie het vervoert en wanneer.",
  ask: "De uitlening vragen",
  atPrice: "Lenen voor deze prijs",
  borrow: "Lenen",
  queue: "Op de wachtlijst inschrijven",
  otherwise: "Drie andere manieren",
  otherDays: (days) => `Het vragen ${days}`,
  queueLead: "Wachten op die dagen: komt het vrij, dan wordt het u op uw beurt aangeboden.",
  otherThing: "Iets anders zoeken",
  taken: "Iemand heeft het al op die dagen. Er is niets gevraagd.",
  takenNext: "Kies andere dagen, of wacht uw beurt af.",
  lacksNext: "Er is niets gevraagd.",
  closed: "Dit wordt niet meer uitgeleend. Er is niets gevraagd.",
  already: "Deze lener vroeg het al voor die dagen.",
  many: "Deze lener heeft al twintig aanvragen. Wacht op een antwoord of annuleer er een.",
  problems: {
    first: "Schrijf de eerste dag, bijvoorbeeld 12/03/2027",
    last: "Schrijf de laatste dag, bijvoorbeeld 14/03/2027",
    order: "De laatste dag komt na de eerste",
    units: "Schrijf hoeveel, in cijfers",
    party: "Kies wie leent",
    purpose: "Schrijf hoogstens 300 tekens",
  },
};

export const askTexts: Record<Locale, AskTexts> = { fr, en, nl };
