import type { Locale } from "#platform/i18n/locale.ts";

interface ServicesTexts {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly edit: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly nameTaken: string;
  readonly where: string;
  readonly whereWrong: string;
  readonly themes: string;
  readonly themesHint: string;
  readonly themesWrong: string;
  readonly days: string;
  readonly daysWrong: string;
  readonly mailbox: string;
  readonly mailboxHint: string;
  readonly mailboxWrong: string;
  readonly save: string;
  readonly end: string;
  readonly again: string;
  readonly ended: string;
  readonly waiting: string;
  readonly none: string;
  readonly noneNext: string;
  readonly done: Readonly<Record<"ajoute" | "enregistre" | "ferme" | "rouvert", string>>;
}

export const servicesTexts: Readonly<Record<Locale, ServicesTexts>> = {
  fr: {
    title: "Services et délais",
    lead: "Qui reçoit les questions, pour quels thèmes, et le délai promis aux habitants.",
    add: "Ajouter un service",
    edit: "Modifier",
    name: "Nom du service",
    nameMissing: "Écrivez un nom, en 3 caractères au moins.",
    nameTaken: "Cette commune a déjà un service de ce nom.",
    where: "Commune du service",
    whereWrong: "Choisissez une commune où vous pouvez agir.",
    themes: "Thèmes",
    themesHint: "Aucun thème\u00a0: le service prend ce que les autres ne prennent pas.",
    themesWrong: "Choisissez des thèmes de la liste.",
    days: "Délai promis, en jours ouvrés",
    daysWrong: "Écrivez un nombre de 1 à 60.",
    mailbox: "Boîte aux lettres du service",
    mailboxHint: "Reçoit les rappels. Une adresse du service, pas d’une personne.",
    mailboxWrong: "Écrivez une adresse e-mail.",
    save: "Enregistrer",
    end: "Fermer ce service",
    again: "Rouvrir ce service",
    ended: "Fermé",
    waiting: "Ce service a des questions en attente\u00a0: transmettez-les d’abord.",
    none: "Aucun service",
    noneNext: "Ajoutez le premier ci-dessous. Sans service, les questions vont aux agents de la métropole.",
    done: { ajoute: "Le service est ajouté.", enregistre: "Le service est enregistré.", ferme: "Le service est fermé.", rouvert: "Le service est rouvert." },
  },
  en: {
    title: "Departments and delays",
    lead: "Who receives questions, for which themes, and the delay promised to residents.",
    add: "Add a department",
    edit: "Change",
    name: "Name of the department",
    nameMissing: "Write a name, in 3 characters at least.",
    nameTaken: "This commune has a department of this name already.",
    where: "Commune of the department",
    whereWrong: "Choose a commune in which you may act.",
    themes: "Themes",
    themesHint: "No theme: the department takes what others do not take.",
    themesWrong: "Choose themes of the list.",
    days: "Promised delay, in working days",
    daysWrong: "Write a number from 1 to 60.",
    mailbox: "Mailbox of the department",
    mailboxHint: "Receives reminders. An address of the department, not of a person.",
    mailboxWrong: "Write an e-mail address.",
    save: "Save",
    end: "Close this department",
    again: "Open this department again",
    ended: "Closed",
    waiting: "This department has questions waiting: pass them on first.",
    none: "No department",
    noneNext: "Add the first one below. Without any, questions go to the officers of the metropolis.",
    done: {
      ajoute: "The department is added.",
      enregistre: "The department is saved.",
      ferme: "The department is closed.",
      rouvert: "The department is open again.",
    },
  },
  nl: {
    title: "Diensten en termijnen",
    lead: "Wie vragen krijgt, voor welke thema’s, en de termijn die inwoners beloofd is.",
    add: "Een dienst toevoegen",
    edit: "Wijzigen",
    name: "Naam van de dienst",
    nameMissing: "Schrijf een naam, in minstens 3 tekens.",
    nameTaken: "Deze gemeente heeft al een dienst met deze naam.",
    where: "Gemeente van de dienst",
    whereWrong: "Kies een gemeente waar u mag optreden.",
    themes: "Thema’s",
    themesHint: "Geen thema: de dienst neemt wat anderen niet nemen.",
    themesWrong: "Kies thema’s uit de lijst.",
    days: "Beloofde termijn, in werkdagen",
    daysWrong: "Schrijf een getal van 1 tot 60.",
    mailbox: "Mailbox van de dienst",
    mailboxHint: "Krijgt herinneringen. Een adres van de dienst, niet van een persoon.",
    mailboxWrong: "Schrijf een e-mailadres.",
    save: "Opslaan",
    end: "Deze dienst sluiten",
    again: "Deze dienst heropenen",
    ended: "Gesloten",
    waiting: "Bij deze dienst wachten vragen: geef ze eerst door.",
    none: "Geen dienst",
    noneNext: "Voeg de eerste hieronder toe. Zonder dienst gaan vragen naar de medewerkers van de metropool.",
    done: { ajoute: "De dienst is toegevoegd.", enregistre: "De dienst is opgeslagen.", ferme: "De dienst is gesloten.", rouvert: "De dienst is weer open." },
  },
};
