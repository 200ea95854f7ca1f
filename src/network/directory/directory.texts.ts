import type { Locale } from "#platform/i18n/locale.ts";

type DirectoryTexts = Readonly<
  Record<
    | "title"
    | "lead"
    | "help"
    | "join"
    | "register"
    | "agenda"
    | "charter"
    | "report"
    | "mentoring"
    | "cohorts"
    | "mine"
    | "applications"
    | "dues"
    | "elsewhere"
    | "search"
    | "words"
    | "college"
    | "all"
    | "nobody"
    | "nobodyNext"
    | "csv",
    string
  >
> & { readonly columns: Readonly<Record<"number" | "name" | "college" | "skills" | "commune", string>> };

const fr: DirectoryTexts = {
  title: "Le réseau des lieux",
  lead: "Les membres se cooptent, s’entraident et décident ensemble. Voici qui ils sont, et ce qu’ils savent faire pour les autres.",
  help: "L’animation du réseau peut remplir une candidature avec vous.",
  join: "Rejoindre le réseau",
  agenda: "Agenda",
  charter: "Charte",
  register: "Registre des contributions",
  report: "Bilan de l’année",
  mentoring: "Mentorat entre pairs",
  cohorts: "Promotions de l’incubateur",
  mine: "Mon réseau",
  applications: "Candidatures",
  dues: "Cotisations",
  elsewhere: "Aussi dans le réseau",
  search: "Chercher",
  words: "Un nom, un savoir-faire",
  college: "Collège",
  all: "Tous",
  nobody: "Le réseau n’a pas encore de membre",
  nobodyNext: "La première structure qui candidate est admise par l’animation du réseau\u00a0; les suivantes par leurs pairs.",
  csv: "Télécharger cette liste (CSV)",
  columns: { number: "Numéro", name: "Nom", college: "Collège", skills: "Savoir-faire", commune: "Code de la commune" },
};

const en: DirectoryTexts = {
  title: "The network of places",
  lead: "Members admit each other, help each other and decide together. Here is who they are, and what they can do for others.",
  help: "The network’s coordinators can fill in an application with you.",
  join: "Join the network",
  agenda: "Calendar",
  charter: "Charter",
  register: "Ledger of contributions",
  report: "Report of the year",
  mentoring: "Mentoring between peers",
  cohorts: "Cohorts of the incubator",
  mine: "My network",
  applications: "Applications",
  dues: "Dues",
  elsewhere: "Also in the network",
  search: "Search",
  words: "A name, a skill",
  college: "College",
  all: "All",
  nobody: "The network has no member yet",
  nobodyNext: "The first structure that applies is admitted by the network’s coordinators; those that follow by their peers.",
  csv: "Download this list (CSV)",
  columns: { number: "Number", name: "Name", college: "College", skills: "Skills", commune: "Code of the commune" },
};

const nl: DirectoryTexts = {
  title: "Het netwerk van plekken",
  lead: "Leden laten elkaar toe, helpen elkaar en beslissen samen. Hier staat wie ze zijn, en wat ze voor anderen kunnen doen.",
  help: "De netwerkcoördinatie kan samen met u een kandidatuur invullen.",
  join: "Lid worden van het netwerk",
  agenda: "Agenda",
  charter: "Charter",
  register: "Register van bijdragen",
  report: "Jaarverslag",
  mentoring: "Mentorschap onder gelijken",
  cohorts: "Lichtingen van de incubator",
  mine: "Mijn netwerk",
  applications: "Kandidaturen",
  dues: "Bijdragen",
  elsewhere: "Ook in het netwerk",
  search: "Zoeken",
  words: "Een naam, een vaardigheid",
  college: "College",
  all: "Alle",
  nobody: "Het netwerk heeft nog geen lid",
  nobodyNext: "De eerste structuur die zich kandidaat stelt, wordt door de coördinatie toegelaten; de volgende door hun gelijken.",
  csv: "Deze lijst downloaden (CSV)",
  columns: { number: "Nummer", name: "Naam", college: "College", skills: "Vaardigheden", commune: "Code van de gemeente" },
};

export const directoryTexts: Record<Locale, DirectoryTexts> = { fr, en, nl };
