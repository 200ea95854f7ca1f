import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Passer de la démonstration à la vraie maison",
  lead: "Cette maison porte l’histoire de la démonstration\u00a0: personne n’y existe. Voici ce qui manque avant de l’ouvrir à tous, puis ce qui partira et ce qui restera.",
  steps: "À faire d’abord",
  done: "fait",
  missing: "à faire",
  goes: "Ce qui part",
  goesWhat:
    "Toute l’histoire, et tout ce qui a été saisi pendant la démonstration\u00a0: lieux, idées, votes, messages, fichiers, journaux. Une sauvegarde en est gardée d’abord.",
  stays: "Ce qui reste",
  staysWhat: (count: number) =>
    `Les comptes qui ne sont pas de l’histoire (${count} aujourd’hui), leurs façons de se connecter, leurs rôles pour toute la métropole\u202f; les clés de la maison\u202f; le territoire.`,
  act: "L’acte",
  actWhat:
    "L’histoire part au prochain démarrage de la maison\u00a0: une sauvegarde de tout est écrite d’abord dans DATA_DIR, lisible par qui exploite la maison. Si quelque chose échoue, l’histoire revient comme elle était.",
  phrase: "la vraie maison commence",
  phraseLabel: (phrase: string) => `Pour confirmer, recopiez\u00a0: ${phrase}`,
  phraseHint: "Il faut s’être connecté depuis moins d’un quart d’heure.",
  phraseWrong: "Recopiez la phrase telle qu’elle est écrite",
  ask: "Retirer l’histoire au prochain démarrage",
  stepsFirst: "L’acte s’ouvre quand tout ce qui est à faire d’abord est fait.",
  signInAgain: "Vous êtes connecté depuis plus d’un quart d’heure",
  signInAgainNext: "Déconnectez-vous, reconnectez-vous, puis recommencez.",
  asked: (by: string, at: string) => `Demandé par ${by}, le ${at}. L’histoire part au prochain démarrage.`,
  askedNext:
    "Qui exploite la maison l’arrête et la relance\u00a0: elle dit au démarrage ce qu’elle fait. Ensuite vous vous reconnectez, et cette page n’existe plus.",
  takeBack: "Ne plus le demander",
  byCommand: "Par une commande",
  byCommandWhat: "Qui exploite la maison peut faire de même, ses processus arrêtés, avec une sauvegarde chiffrée pour un destinataire\u00a0:",
  says: {
    demande: { sentence: "C’est demandé", next: "Arrêtez et relancez la maison\u00a0: l’histoire part à ce moment." },
    repris: "Ce n’est plus demandé\u00a0: l’histoire reste",
  },
};

type BeginningTexts = typeof fr;

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
    "The story goes at the next start of the house: a backup of everything is written into DATA_DIR first, readable by whoever runs the house. If anything fails, the story comes back as it was.",
  phrase: "the real house begins",
  phraseLabel: (phrase) => `To confirm, copy: ${phrase}`,
  phraseHint: "You must have signed in less than a quarter of an hour ago.",
  phraseWrong: "Copy the sentence as it is written",
  ask: "Remove the story at the next start",
  stepsFirst: "The act opens when all that is to be done first is done.",
  signInAgain: "You signed in more than a quarter of an hour ago",
  signInAgainNext: "Sign out, sign in again, then start over.",
  asked: (by, at) => `Asked by ${by}, on ${at}. The story goes at the next start.`,
  askedNext: "Whoever runs the house stops it and starts it again: it says at the start what it does. Then you sign in again, and this page is gone.",
  takeBack: "Ask for it no longer",
  byCommand: "By a command",
  byCommandWhat: "Whoever runs the house can do the same, with its processes stopped, with a backup encrypted for a recipient:",
  says: {
    demande: { sentence: "It is asked for", next: "Stop the house and start it again: the story goes then." },
    repris: "It is no longer asked for: the story stays",
  },
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
    "Het verhaal gaat weg bij de volgende start van het huis: eerst wordt een back-up van alles in DATA_DIR geschreven, leesbaar voor wie het huis beheert. Mislukt er iets, dan komt het verhaal terug zoals het was.",
  phrase: "het echte huis begint",
  phraseLabel: (phrase) => `Neem ter bevestiging over: ${phrase}`,
  phraseHint: "U moet minder dan een kwartier geleden aangemeld zijn.",
  phraseWrong: "Neem de zin over zoals hij er staat",
  ask: "Het verhaal verwijderen bij de volgende start",
  stepsFirst: "De handeling gaat open wanneer alles wat eerst te doen is, gedaan is.",
  signInAgain: "U bent langer dan een kwartier aangemeld",
  signInAgainNext: "Meld u af, meld u opnieuw aan en begin opnieuw.",
  asked: (by, at) => `Gevraagd door ${by}, op ${at}. Het verhaal gaat weg bij de volgende start.`,
  askedNext:
    "Wie het huis beheert, stopt het en start het opnieuw: bij de start zegt het wat het doet. Daarna meldt u zich opnieuw aan, en deze pagina bestaat niet meer.",
  takeBack: "Niet meer vragen",
  byCommand: "Met een commando",
  byCommandWhat: "Wie het huis beheert, kan hetzelfde doen, met gestopte processen, met een back-up die voor een ontvanger versleuteld is:",
  says: {
    demande: { sentence: "Het is gevraagd", next: "Stop het huis en start het opnieuw: dan gaat het verhaal weg." },
    repris: "Het is niet meer gevraagd: het verhaal blijft",
  },
};

export const beginningTexts: Record<Locale, BeginningTexts> = { fr, en, nl };
