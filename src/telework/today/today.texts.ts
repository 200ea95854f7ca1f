import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Attendus aujourd’hui en télétravail",
  lead: "Vous lisez ces noms aujourd’hui seulement. Demain, il ne vous restera qu’un nombre.",
  empty: "Personne n’est attendu aujourd’hui",
  emptyNext: "Les noms apparaissent le jour même. Votre agenda montre les postes pris les autres jours.",
  gone: "Compte fermé",
  arrive: "Est arrivé",
  here: "Sur place",
  contested: "Contestée",
  contest: "Contester une demi-journée",
  contestLead: "Par exemple, si la personne n’a pas pu être accueillie. Quelqu’un de la métropole décide si elle est due.",
  reason: "Ce qui s’est passé",
  reasonProblem: "Dites ce qui s’est passé, en 500 signes au plus",
  moved: "Cela a changé entre-temps. Rien n’a été noté.",
  count: { one: "# personne attendue", other: "# personnes attendues" },
  columns: { who: "Qui", when: "Moment", where: "Où", state: "Arrivée" },
  done: { arrivee: "L’arrivée est notée.", contestee: "La contestation est enregistrée." },
};

const en: typeof fr = {
  title: "Expected today for telework",
  lead: "You read these names today only. Tomorrow nothing but a number is left to you.",
  empty: "Nobody is expected today",
  emptyNext: "Names appear on the day itself. Your agenda shows the desks that are taken on other days.",
  gone: "Account closed",
  arrive: "Has arrived",
  here: "Here",
  contested: "Contested",
  contest: "Contest a half-day",
  contestLead: "For instance, if the person could not be received. Somebody of the metropolis decides whether it is owed.",
  reason: "What happened",
  reasonProblem: "Say what happened, in 500 signs at most",
  moved: "This has changed meanwhile. Nothing was noted.",
  count: { one: "# person expected", other: "# persons expected" },
  columns: { who: "Who", when: "When", where: "Where", state: "Arrival" },
  done: { arrivee: "The arrival is noted.", contestee: "The contestation is saved." },
};

const nl: typeof fr = {
  title: "Vandaag verwacht voor telewerk",
  lead: "U leest deze namen enkel vandaag. Morgen blijft u alleen een aantal.",
  empty: "Vandaag wordt niemand verwacht",
  emptyNext: "Namen verschijnen op de dag zelf. Uw agenda toont de werkplekken die op andere dagen bezet zijn.",
  gone: "Account gesloten",
  arrive: "Is aangekomen",
  here: "Aanwezig",
  contested: "Betwist",
  contest: "Een halve dag betwisten",
  contestLead: "Bijvoorbeeld als de persoon niet ontvangen kon worden. Iemand van de metropool beslist of ze verschuldigd is.",
  reason: "Wat er gebeurde",
  reasonProblem: "Zeg wat er gebeurde, in hoogstens 500 tekens",
  moved: "Dit is ondertussen veranderd. Niets is genoteerd.",
  count: { one: "# persoon verwacht", other: "# personen verwacht" },
  columns: { who: "Wie", when: "Wanneer", where: "Waar", state: "Aankomst" },
  done: { arrivee: "De aankomst is genoteerd.", contestee: "De betwisting is bewaard." },
};

export const todayTexts: Record<Locale, typeof fr> = { fr, en, nl };
