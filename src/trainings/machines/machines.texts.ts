import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface MachinesTexts {
  readonly title: string;
  readonly trail: string;
  readonly lead: string;
  readonly search: string;
  readonly words: string;
  readonly count: Plurals;
  readonly empty: string;
  readonly emptyNext: string;
  readonly name: string;
  readonly place: string;
  readonly asks: string;
  readonly of: (name: string) => string;
  readonly see: string;
  readonly access: string;
  readonly modes: Readonly<Record<"none" | "trained" | "supervised", string>>;
  readonly notes: Readonly<Record<"trained" | "supervised", string>>;
  readonly modules: string;
  readonly modulesHint: string;
  readonly noModule: string;
  readonly addModule: string;
  readonly hours: string;
  readonly hoursLead: string;
  readonly fromOf: (day: string) => string;
  readonly toOf: (day: string) => string;
  readonly save: string;
  readonly done: Readonly<Record<"enregistre", string>>;
  readonly problems: Readonly<Record<"mode" | "modules" | "noModule" | "noHours" | "clock" | "order", string>>;
}

const fr: MachinesTexts = {
  title: "Ce que demandent les machines",
  trail: "Formations à tenir",
  lead: "Une machine qui demande une formation ne se réserve pas sans elle, par aucun chemin. Vous pouvez faire une exception, avec une raison, dans l’agenda.",
  search: "Chercher",
  words: "Machine ou lieu",
  count: { one: "# machine", other: "# machines" },
  empty: "Aucune machine ici",
  emptyNext: "Ajoutez d’abord une machine parmi ce qui se réserve dans votre lieu.",
  name: "Machine",
  place: "Lieu",
  asks: "Demande",
  of: (name) => `Ce que demande\u00a0: ${name}`,
  see: "Voir sa page",
  access: "Qui peut la réserver",
  modes: { none: "Tout le monde", trained: "Les personnes formées", supervised: "Seulement avec un encadrant" },
  notes: {
    trained: "Il faut toutes les formations cochées, et celles qu’elles demandent elles-mêmes.",
    supervised: "Tout le monde, pendant les heures encadrées\u202f; à une autre heure, les personnes qui encadrent l’une des formations cochées.",
  },
  modules: "Formations",
  modulesHint: "Celles de votre lieu et celles de la métropole.",
  noModule: "Ce lieu ne donne encore aucune formation.",
  addModule: "Ajouter une formation",
  hours: "Heures encadrées",
  hoursLead: "Chaque semaine, quand quelqu’un se tient à côté de la machine. Laissez vide un jour sans encadrant.",
  fromOf: (day) => `Le ${day}, de`,
  toOf: (day) => `Le ${day}, à`,
  save: "Enregistrer",
  done: { enregistre: "C’est enregistré. Ce qui est déjà réservé le reste\u202f; la règle vaut dès maintenant." },
  problems: {
    mode: "Choisissez qui peut la réserver",
    modules: "Choisissez dans la liste",
    noModule: "Cochez au moins une formation",
    noHours: "Donnez au moins un jour et ses heures",
    clock: "Écrivez une heure, par exemple 14:00",
    order: "La fin vient après le début",
  },
};

const en: MachinesTexts = {
  title: "What machines ask for",
  trail: "Trainings to keep",
  lead: "A machine that asks for a training cannot be booked without it, by any way. You may make an exception, with a reason, in the agenda.",
  search: "Search",
  words: "Machine or place",
  count: { one: "# machine", other: "# machines" },
  empty: "No machine here",
  emptyNext: "First add a machine to what can be booked at your place.",
  name: "Machine",
  place: "Place",
  asks: "Asks for",
  of: (name) => `What it asks for: ${name}`,
  see: "See its page",
  access: "Who may book it",
  modes: { none: "Everybody", trained: "Trained people", supervised: "Only with a trainer" },
  notes: {
    trained: "All ticked trainings are needed, and those that they ask for themselves.",
    supervised: "Everybody, during the supervised hours; at another hour, those who teach one of the ticked trainings.",
  },
  modules: "Trainings",
  modulesHint: "Those of your place and those of the metropolis.",
  noModule: "This place gives no training yet.",
  addModule: "Add a training",
  hours: "Supervised hours",
  hoursLead: "Each week, when somebody stands by the machine. Leave empty a day without anybody.",
  fromOf: (day) => `${day}, from`,
  toOf: (day) => `${day}, to`,
  save: "Save",
  done: { enregistre: "It is saved. What is booked stays booked; the rule holds from now on." },
  problems: {
    mode: "Choose who may book it",
    modules: "Choose from the list",
    noModule: "Tick at least one training",
    noHours: "Give at least one day and its hours",
    clock: "Write a time, for example 14:00",
    order: "The end comes after the start",
  },
};

const nl: MachinesTexts = {
  title: "Wat machines vragen",
  trail: "Opleidingen bijhouden",
  lead: "Een machine die een opleiding vraagt, is zonder die opleiding langs geen enkele weg te reserveren. U kunt een uitzondering maken, met een reden, in de agenda.",
  search: "Zoeken",
  words: "Machine of plek",
  count: { one: "# machine", other: "# machines" },
  empty: "Hier is geen machine",
  emptyNext: "Voeg eerst een machine toe aan wat bij uw plek te reserveren is.",
  name: "Machine",
  place: "Plek",
  asks: "Vraagt",
  of: (name) => `Wat deze vraagt: ${name}`,
  see: "De pagina bekijken",
  access: "Wie mag reserveren",
  modes: { none: "Iedereen", trained: "Opgeleide personen", supervised: "Alleen met een begeleider" },
  notes: {
    trained: "Alle aangevinkte opleidingen zijn nodig, en die welke zij zelf vragen.",
    supervised: "Iedereen, tijdens de begeleide uren; op een ander uur, wie een van de aangevinkte opleidingen geeft.",
  },
  modules: "Opleidingen",
  modulesHint: "Die van uw plek en die van de metropool.",
  noModule: "Deze plek geeft nog geen opleiding.",
  addModule: "Een opleiding toevoegen",
  hours: "Begeleide uren",
  hoursLead: "Elke week, wanneer iemand bij de machine staat. Laat een dag zonder begeleider leeg.",
  fromOf: (day) => `Op ${day}, van`,
  toOf: (day) => `Op ${day}, tot`,
  save: "Bewaren",
  done: { enregistre: "Het is bewaard. Wat gereserveerd is, blijft dat; de regel geldt vanaf nu." },
  problems: {
    mode: "Kies wie mag reserveren",
    modules: "Kies uit de lijst",
    noModule: "Vink minstens één opleiding aan",
    noHours: "Geef minstens één dag en de uren",
    clock: "Schrijf een uur, bijvoorbeeld 14:00",
    order: "Het einde komt na het begin",
  },
};

export const machinesTexts: Record<Locale, MachinesTexts> = { fr, en, nl };
