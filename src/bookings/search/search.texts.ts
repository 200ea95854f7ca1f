import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Kind } from "../resource.ts";

interface SearchTexts {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly iSeek: string;
  readonly what: string;
  readonly any: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly words: string;
  readonly wordsHint: string;
  readonly for: string;
  readonly people: string;
  readonly peopleWord: string;
  readonly on: string;
  readonly day: string;
  readonly from: string;
  readonly fromWord: string;
  readonly to: string;
  readonly toWord: string;
  readonly near: string;
  readonly commune: string;
  readonly everywhere: string;
  readonly anyTime: string;
  readonly need: string;
  readonly week: string;
  readonly reachable: string;
  readonly free: string;
  readonly search: string;
  readonly found: Plurals;
  readonly foundAt: (when: string) => string;
  readonly foundEach: string;
  readonly nearestFirst: string;
  readonly sayWhen: string;
  readonly none: string;
  readonly noneNext: string;
  /** Where nothing was asked. */
  readonly noneYet: string;
  readonly noneYetNext: string;
  readonly nearest: string;
  readonly nearestLead: string;
  readonly book: string;
  readonly seeWeek: string;
  readonly away: (distance: string) => string;
  readonly map: (count: string) => string;
  readonly keep: string;
}

const fr: SearchTexts = {
  title: "Une salle, une machine, un rendez-vous",
  lead: "Tout ce qui se réserve dans les lieux de la métropole, en une phrase.",
  label: "Ce que vous cherchez",
  iSeek: "Je cherche",
  what: "Quoi",
  any: "n’importe quoi",
  kinds: { room: "une salle", desk: "un poste de travail", machine: "une machine", equipment: "du matériel", help: "un rendez-vous" },
  for: "pour",
  people: "Nombre de personnes",
  peopleWord: "personnes,",
  on: "le",
  day: "Jour",
  from: "Heure du début",
  fromWord: "de",
  to: "Heure de fin",
  toWord: "à",
  near: "près de",
  commune: "Commune",
  everywhere: "toute la métropole",
  anyTime: "peu importe",
  words: "Un mot de plus",
  wordsHint: "Ce que vous voulez faire\u00a0: impôts, couture, répétition…",
  need: "Il me faut",
  week: "Ce jour ou les six suivants",
  reachable: "Accès en fauteuil",
  free: "Gratuit",
  search: "Chercher",
  found: { one: "# possibilité", other: "# possibilités" },
  foundAt: (when) => `Libre ${when}.`,
  foundEach: "Chacune avec son premier créneau libre.",
  nearestFirst: "Les plus proches d’abord.",
  sayWhen: "Dites un jour pour ne voir que ce qui est libre.",
  noneYet: "Rien ne se réserve ici pour l’instant",
  noneYetNext: "Ce que les lieux prêtent paraîtra ici.",
  none: "Rien n’est libre à ce moment",
  noneNext: "Changez le jour, l’heure, ou ce qu’il vous faut.",
  nearest: "Le plus proche de votre demande",
  nearestLead: "Une autre heure ou un autre jour, dans les lieux les plus proches.",
  book: "Réserver",
  seeWeek: "Voir la semaine",
  away: (distance) => `À ${distance}`,
  map: (count) => `Carte\u00a0: ${count}`,
  keep: "Ce qui se réserve chez vous",
};

const en: SearchTexts = {
  title: "A room, a machine, an appointment",
  lead: "All that can be booked at the places of the metropolis, in one sentence.",
  label: "What you look for",
  iSeek: "I look for",
  what: "What",
  any: "anything",
  kinds: { room: "a room", desk: "a desk", machine: "a machine", equipment: "equipment", help: "an appointment" },
  for: "for",
  people: "Number of people",
  peopleWord: "people,",
  on: "on",
  day: "Day",
  from: "Hour of the start",
  fromWord: "from",
  to: "Hour of the end",
  toWord: "to",
  near: "near",
  commune: "Municipality",
  everywhere: "the whole metropolis",
  anyTime: "any",
  words: "One more word",
  wordsHint: "What you want to do: taxes, sewing, rehearsal…",
  need: "I need",
  week: "That day or the next six",
  reachable: "Wheelchair access",
  free: "Free of charge",
  search: "Search",
  found: { one: "# possibility", other: "# possibilities" },
  foundAt: (when) => `Free ${when}.`,
  foundEach: "Each with its first free time.",
  nearestFirst: "The nearest first.",
  sayWhen: "Say a day to see only what is free.",
  noneYet: "Nothing can be booked here for now",
  noneYetNext: "What places lend will appear here.",
  none: "Nothing is free at that time",
  noneNext: "Change the day, the hour, or what you need.",
  nearest: "Closest to what you asked",
  nearestLead: "Another hour or another day, at the nearest places.",
  book: "Book",
  seeWeek: "See the week",
  away: (distance) => `${distance} away`,
  map: (count) => `Map: ${count}`,
  keep: "What can be booked at your place",
};

const nl: SearchTexts = {
  title: "Een zaal, een machine, een afspraak",
  lead: "Alles wat op de plekken van de metropool te reserveren is, in één zin.",
  label: "Wat u zoekt",
  iSeek: "Ik zoek",
  what: "Wat",
  any: "om het even wat",
  kinds: { room: "een zaal", desk: "een werkplek", machine: "een machine", equipment: "materiaal", help: "een afspraak" },
  for: "voor",
  people: "Aantal personen",
  peopleWord: "personen,",
  on: "op",
  day: "Dag",
  from: "Uur van het begin",
  fromWord: "van",
  to: "Uur van het einde",
  toWord: "tot",
  near: "bij",
  commune: "Gemeente",
  everywhere: "de hele metropool",
  anyTime: "maakt niet uit",
  words: "Nog een woord",
  wordsHint: "Wat u wilt doen: belastingen, naaien, repetitie…",
  need: "Ik heb nodig",
  week: "Die dag of de zes volgende",
  reachable: "Toegang met een rolstoel",
  free: "Gratis",
  search: "Zoeken",
  found: { one: "# mogelijkheid", other: "# mogelijkheden" },
  foundAt: (when) => `Vrij ${when}.`,
  foundEach: "Elk met het eerste vrije moment.",
  nearestFirst: "De dichtste eerst.",
  sayWhen: "Zeg een dag om alleen te zien wat vrij is.",
  noneYet: "Hier is nog niets te reserveren",
  noneYetNext: "Wat de plekken uitlenen, verschijnt hier.",
  none: "Op dat moment is er niets vrij",
  noneNext: "Wijzig de dag, het uur, of wat u nodig hebt.",
  nearest: "Het dichtst bij wat u vroeg",
  nearestLead: "Een ander uur of een andere dag, op de dichtste plekken.",
  book: "Reserveren",
  seeWeek: "De week bekijken",
  away: (distance) => `Op ${distance}`,
  map: (count) => `Kaart: ${count}`,
  keep: "Wat bij u te reserveren is",
};

export const searchTexts: Record<Locale, SearchTexts> = { fr, en, nl };
