import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Votes",
  lead: "De l’argent public, des projets chiffrés, et vous choisissez. Chaque vote se vérifie de bout en bout.",
  open: "Ouverts en ce moment",
  next: "Annoncés",
  past: "Clos",
  none: "Aucun vote n’est ouvert",
  noneText: "Les prochains paraîtront ici dès leur annonce.",
  vote: "Voter",
  read: "Lire",
  opensEvent: (title: string) => `Ouverture du vote\u00a0: ${title}`,
  closesEvent: (title: string) => `Clôture du vote\u00a0: ${title}`,
  opens: (when: string) => `ouvre ${when}`,
  closed: (when: string) => `clos ${when}`,
  counted: "bulletins publiés au journal",
};

const en: typeof fr = {
  title: "Votes",
  lead: "Public money, costed projects, and you choose. Each vote can be checked from end to end.",
  open: "Open now",
  next: "Announced",
  past: "Closed",
  none: "No vote is open",
  noneText: "The next ones will appear here once announced.",
  vote: "Vote",
  read: "Read",
  opensEvent: (title) => `Vote opens: ${title}`,
  closesEvent: (title) => `Vote closes: ${title}`,
  opens: (when) => `opens ${when}`,
  closed: (when) => `closed ${when}`,
  counted: "ballots published in the log",
};

const nl: typeof fr = {
  title: "Stemmingen",
  lead: "Openbaar geld, begrote projecten, en u kiest. Elke stemming is van begin tot eind na te kijken.",
  open: "Nu open",
  next: "Aangekondigd",
  past: "Gesloten",
  none: "Er is geen stemming open",
  noneText: "De volgende verschijnen hier zodra ze worden aangekondigd.",
  vote: "Stemmen",
  read: "Lezen",
  opensEvent: (title) => `Opening van de stemming: ${title}`,
  closesEvent: (title) => `Afsluiting van de stemming: ${title}`,
  opens: (when) => `opent ${when}`,
  closed: (when) => `gesloten ${when}`,
  counted: "stembiljetten in het logboek bekendgemaakt",
};

export const listTexts: Record<Locale, typeof fr> = { fr, en, nl };
