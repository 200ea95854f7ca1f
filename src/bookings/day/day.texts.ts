import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (place: string) => `Une journée à réserver\u00a0: ${place}`,
  lead: "Tout ce qui se réserve ici, heure par heure. Choisissez une heure libre\u00a0: la fin se règle ensuite.",
  caption: (day: string) => `Heures libres et prises, ${day}`,
  thing: "Ressource",
  before: "Jour d’avant",
  after: "Jour d’après",
  day: "Jour",
  show: "Montrer",
  none: "Rien ne se réserve ici pour le moment",
  noneNext: "Cherchez dans les autres lieux de la métropole.",
  print: "Pour garder cette journée sur papier, imprimez la page.",
  seeDay: "Voir toute la journée du lieu",
  /** Read after "Free", for whoever does not see the table. */
  at: (thing: string, time: string) => `, ${thing}, à ${time}`,
};

const en: typeof fr = {
  title: (place) => `A day to book: ${place}`,
  lead: "All that can be booked here, hour by hour. Choose a free hour: the end is set next.",
  caption: (day) => `Free and taken hours, ${day}`,
  thing: "Resource",
  before: "Day before",
  after: "Day after",
  day: "Day",
  show: "Show",
  none: "Nothing can be booked here for the moment",
  noneNext: "Search the other places of the metropolis.",
  print: "To keep this day on paper, print the page.",
  seeDay: "See the whole day of the place",
  at: (thing, time) => `, ${thing}, at ${time}`,
};

const nl: typeof fr = {
  title: (place) => `Een dag om te reserveren: ${place}`,
  lead: "Alles wat hier te reserveren is, uur na uur. Kies een vrij uur: het einde regelt u daarna.",
  caption: (day) => `Vrije en bezette uren, ${day}`,
  thing: "Voorziening",
  before: "Dag ervoor",
  after: "Dag erna",
  day: "Dag",
  show: "Tonen",
  none: "Hier is nu niets te reserveren",
  noneNext: "Zoek op de andere plekken van de metropool.",
  print: "Druk de pagina af om deze dag op papier te houden.",
  seeDay: "De hele dag van de plek bekijken",
  at: (thing, time) => `, ${thing}, om ${time}`,
};

export const dayTexts: Record<Locale, typeof fr> = { fr, en, nl };
