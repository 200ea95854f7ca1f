import type { Locale } from "#platform/i18n/locale.ts";

interface RehearsalTexts {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly startText: string;
  readonly ballots: string;
  readonly ballotsWrong: string;
  readonly again: string;
  readonly gaps: string;
  readonly running: string;
  readonly runningText: (ballots: string) => string;
  readonly visit: string;
  readonly count: string;
  readonly counted: string;
  readonly countedNote: string;
  readonly rank: string;
  readonly spent: string;
  readonly uncountable: (projects: string) => string;
  readonly end: string;
}

const fr: RehearsalTexts = {
  title: "Répétition générale",
  lead: "Une copie du vote, ouverte tout de suite, pour l’équipe seulement. Votez, essayez les bornes et le papier, dépouillez\u00a0: rien ne compte.",
  start: "Commencer la répétition",
  startText: "Des bulletins d’essai, tirés au hasard dans les limites du vote, sont mis dans l’urne.",
  ballots: "Bulletins d’essai",
  ballotsWrong: "Écrivez un nombre de 0 à 2\u00a0000",
  again: "Recommencer avec le brouillon d’aujourd’hui",
  gaps: "Complétez d’abord le vote\u00a0: il ne pourrait pas encore être annoncé",
  running: "Une répétition est ouverte",
  runningText: (ballots) => `${ballots} dans l’urne.`,
  visit: "Voter dans la répétition",
  count: "Dépouiller la répétition",
  counted: "Ce que la règle retient",
  countedNote: "Sur des bulletins d’essai\u00a0: cela montre que tout fonctionne, et rien d’autre.",
  rank: "Ordre",
  spent: "Dépensé",
  uncountable: (projects) => `La règle ne départage pas les projets ${projects}`,
  end: "Jeter la répétition",
};

const en: RehearsalTexts = {
  title: "Dress rehearsal",
  lead: "A copy of the vote, open at once, for the team only. Vote, try kiosks and paper, count: nothing counts.",
  start: "Begin the rehearsal",
  startText: "Test ballots, drawn at random within the limits of the vote, are put into the box.",
  ballots: "Test ballots",
  ballotsWrong: "Write a number from 0 to 2,000",
  again: "Begin again with today’s draft",
  gaps: "Complete the vote first: it could not be announced yet",
  running: "A rehearsal is open",
  runningText: (ballots) => `${ballots} in the box.`,
  visit: "Vote in the rehearsal",
  count: "Count the rehearsal",
  counted: "What the rule chooses",
  countedNote: "On test ballots: it shows that everything works, and nothing else.",
  rank: "Order",
  spent: "Spent",
  uncountable: (projects) => `The rule does not tell projects ${projects} apart`,
  end: "Throw the rehearsal away",
};

const nl: RehearsalTexts = {
  title: "Generale repetitie",
  lead: "Een kopie van de stemming, meteen open, alleen voor het team. Stem, probeer zuilen en papier, tel: niets telt.",
  start: "De repetitie beginnen",
  startText: "Proefbiljetten, willekeurig getrokken binnen de grenzen van de stemming, gaan in de bus.",
  ballots: "Proefbiljetten",
  ballotsWrong: "Schrijf een getal van 0 tot 2.000",
  again: "Opnieuw beginnen met het ontwerp van vandaag",
  gaps: "Vul eerst de stemming aan: ze kan nog niet worden aangekondigd",
  running: "Er is een repetitie open",
  runningText: (ballots) => `${ballots} in de bus.`,
  visit: "In de repetitie stemmen",
  count: "De repetitie tellen",
  counted: "Wat de regel kiest",
  countedNote: "Op proefbiljetten: het toont dat alles werkt, en niets anders.",
  rank: "Volgorde",
  spent: "Besteed",
  uncountable: (projects) => `De regel scheidt de projecten ${projects} niet`,
  end: "De repetitie weggooien",
};

export const rehearsalTexts: Record<Locale, RehearsalTexts> = { fr, en, nl };
