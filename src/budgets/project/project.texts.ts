import type { Locale } from "#platform/i18n/locale.ts";

interface ProjectTexts {
  readonly number: string;
  readonly part: string;
  readonly excludes: string;
  readonly easy: string;
  readonly where: string;
  readonly back: string;
  readonly compare: string;
  readonly thread: string;
  readonly compareTitle: string;
  readonly compareLead: string;
  readonly compareNone: string;
  readonly compareNoneNext: string;
  readonly summary: string;
  readonly share: string;
  readonly shareOf: (percent: string) => string;
  /** Where it stands among all. */
  readonly here: (number: string, all: string) => string;
  readonly origin: string;
  readonly originOf: (signature: string, day: string) => string;
  readonly readIdea: string;
  readonly cost: string;
  readonly costNote: string;
  readonly running: (sum: string) => string;
  readonly study: string;
  readonly concluded: (as: string, day: string) => string;
  readonly wholeStudy: string;
  readonly chooseLabel: string;
  readonly add: string;
  readonly added: string;
  readonly inSelection: (count: string, sum: string) => string;
  readonly all: (count: string) => string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly beside: string;
  readonly besideNote: string;
}

const fr: ProjectTexts = {
  number: "Numéro",
  part: "Part de l’enveloppe",
  excludes: "Ne peut pas être retenu avec",
  easy: "En facile à lire",
  where: "Où",
  back: "Revenir à ma sélection",
  compare: "Comparer",
  thread: "Le fil",
  compareTitle: "Comparer des projets",
  compareLead: "Côte à côte, avec ce que chacun prend de l’enveloppe.",
  compareNone: "Rien à comparer",
  compareNoneNext: "Choisissez d’abord deux projets au moins.",
  summary: "Résumé",
  share: "Part de l’enveloppe",
  shareOf: (percent) => `${percent} de l’enveloppe`,
  here: (number, all) => `Projet ${number} sur ${all}`,
  origin: "D’où vient ce projet",
  originOf: (signature, day) => `Une idée de ${signature}, déposée le ${day}.`,
  readIdea: "Lire l’idée et sa discussion",
  cost: "Ce que ça coûte",
  costNote: "La partie pleine est ce que le projet prend de l’enveloppe.",
  running: (sum) => `Ensuite, chaque année\u00a0: ${sum}.`,
  study: "Ce que disent les services",
  concluded: (as, day) => `${as}, ${day}`,
  wholeStudy: "L’étude en entier, service par service",
  chooseLabel: "Choisir ce projet",
  add: "Ajouter à mes choix",
  added: "Ce projet est dans vos choix.",
  inSelection: (count, sum) => `Vous avez déjà choisi ${count}, ${sum}.`,
  all: (count) => `Revenir aux ${count} projets`,
  how: "Comment choisir",
  steps: ["Cochez des projets dans la liste.", "Vérifiez, puis envoyez.", "Gardez le reçu\u00a0: il prouve que vous êtes compté."],
  beside: "À côté, dans le même vote",
  besideNote: "Des projets proches par le lieu ou par le thème.",
};

const en: ProjectTexts = {
  number: "Number",
  part: "Part of the budget",
  excludes: "Cannot be chosen together with",
  easy: "Easy to read",
  where: "Where",
  back: "Back to my selection",
  compare: "Compare",
  thread: "The thread",
  compareTitle: "Compare projects",
  compareLead: "Side by side, with what each takes of the budget.",
  compareNone: "Nothing to compare",
  compareNoneNext: "Choose two projects at least first.",
  summary: "Summary",
  share: "Part of the budget",
  shareOf: (percent) => `${percent} of the budget`,
  here: (number, all) => `Project ${number} of ${all}`,
  origin: "Where this project comes from",
  originOf: (signature, day) => `An idea of ${signature}, filed on ${day}.`,
  readIdea: "Read the idea and its discussion",
  cost: "What it costs",
  costNote: "The filled part is what the project takes of the budget.",
  running: (sum) => `Then, each year: ${sum}.`,
  study: "What the services say",
  concluded: (as, day) => `${as}, ${day}`,
  wholeStudy: "The whole study, service by service",
  chooseLabel: "Choose this project",
  add: "Add to my selection",
  added: "This project is in your selection.",
  inSelection: (count, sum) => `You have already chosen ${count}, ${sum}.`,
  all: (count) => `Back to the ${count} projects`,
  how: "How to choose",
  steps: ["Tick projects in the list.", "Check, then send.", "Keep the receipt: it proves that you are counted."],
  beside: "Beside it, in the same vote",
  besideNote: "Projects that are close by place or by theme.",
};

const nl: ProjectTexts = {
  number: "Nummer",
  part: "Deel van het budget",
  excludes: "Kan niet samen worden gekozen met",
  easy: "Gemakkelijk te lezen",
  where: "Waar",
  back: "Terug naar mijn keuze",
  compare: "Vergelijken",
  thread: "De draad",
  compareTitle: "Projecten vergelijken",
  compareLead: "Naast elkaar, met wat elk van het budget neemt.",
  compareNone: "Niets te vergelijken",
  compareNoneNext: "Kies eerst minstens twee projecten.",
  summary: "Samenvatting",
  share: "Deel van het budget",
  shareOf: (percent) => `${percent} van het budget`,
  here: (number, all) => `Project ${number} van ${all}`,
  origin: "Waar dit project vandaan komt",
  originOf: (signature, day) => `Een idee van ${signature}, ingediend op ${day}.`,
  readIdea: "Het idee en de bespreking lezen",
  cost: "Wat het kost",
  costNote: "Het volle deel is wat het project van het budget neemt.",
  running: (sum) => `Daarna, elk jaar: ${sum}.`,
  study: "Wat de diensten zeggen",
  concluded: (as, day) => `${as}, ${day}`,
  wholeStudy: "De hele studie, dienst per dienst",
  chooseLabel: "Dit project kiezen",
  add: "Aan mijn keuze toevoegen",
  added: "Dit project zit in uw keuze.",
  inSelection: (count, sum) => `U koos al ${count}, ${sum}.`,
  all: (count) => `Terug naar de ${count} projecten`,
  how: "Zo kiest u",
  steps: ["Vink projecten aan in de lijst.", "Kijk na en verstuur.", "Bewaar het ontvangstbewijs: het bewijst dat u meetelt."],
  beside: "Ernaast, in dezelfde stemming",
  besideNote: "Projecten die dichtbij liggen of over hetzelfde gaan.",
};

export const projectTexts: Record<Locale, ProjectTexts> = { fr, en, nl };
