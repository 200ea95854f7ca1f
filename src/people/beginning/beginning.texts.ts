import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Passer de la démonstration à la vraie maison",
  lead: "Cette maison porte l’histoire de la démonstration : personne n’y existe. Voici ce qui manque avant de l’ouvrir à tous, puis ce qui partira et ce qui restera.",
  steps: "À faire d’abord",
  done: "fait",
  missing: "à faire",
  goes: "Ce qui part",
  goesWhat:
    "Toute l’histoire, et tout ce qui a été saisi pendant la démonstration : lieux, idées, votes, messages, fichiers, journaux. Une sauvegarde en est gardée d’abord.",
  stays: "Ce qui reste",
  staysWhat: (count: number) =>
    `Les comptes qui ne sont pas de l’histoire (${count} aujourd’hui), leurs façons de se connecter, leurs rôles pour toute la métropole ; les clés de la maison ; le territoire.`,
  act: "L’acte",
  actWhat:
    "Qui exploite la maison arrête ses processus, puis lance cette commande. Aucune page ne le fait : qui n’atteint que l’application ne doit pas pouvoir effacer un registre.",
};

export type BeginningTexts = typeof fr;

const en: BeginningTexts = {
  title: "From the demonstration to the real house",
  lead: "This house has the story of the demonstration: nobody in it exists. Here is what is missing before it opens to all, then what will go and what will stay.",
  steps: "To be done first",
  done: "done",
  missing: "to be done",
  goes: "What goes",
  goesWhat: "The whole story, and all that was entered during the demonstration: places, ideas, votes, messages, files, logs. A backup of it is kept first.",
  stays: "What stays",
  staysWhat: (count) =>
    `The accounts that are of no story (${count} today), their ways to sign in, their roles for the whole metropolis; the keys of the house; the territory.`,
  act: "The act",
  actWhat:
    "Whoever runs the house stops its processes, then runs this command. No page does it: whoever only reaches the application must not be able to erase a register.",
};

const nl: BeginningTexts = {
  title: "Van de demonstratie naar het echte huis",
  lead: "Dit huis heeft het verhaal van de demonstratie: niemand erin bestaat. Hier staat wat ontbreekt voor het voor allen opengaat, en dan wat weggaat en wat blijft.",
  steps: "Eerst te doen",
  done: "gedaan",
  missing: "te doen",
  goes: "Wat weggaat",
  goesWhat:
    "Het hele verhaal, en alles wat tijdens de demonstratie werd ingevoerd: plekken, ideeën, stemmingen, berichten, bestanden, logboeken. Eerst wordt er een back-up van bewaard.",
  stays: "Wat blijft",
  staysWhat: (count) =>
    `De accounts die van geen verhaal zijn (vandaag ${count}), hun manieren om zich aan te melden, hun rollen voor de hele metropool; de sleutels van het huis; het grondgebied.`,
  act: "De handeling",
  actWhat:
    "Wie het huis beheert, stopt de processen en voert dan dit commando uit. Geen pagina doet het: wie alleen de toepassing bereikt, mag geen register kunnen wissen.",
};

export const beginningTexts: Record<Locale, BeginningTexts> = { fr, en, nl };
