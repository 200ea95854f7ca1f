import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (from: string) => `Semaine du ${from}`,
  lead: "Choisissez une heure libre\u00a0: la fin se règle ensuite. Rien n’est pris avant votre confirmation.",
  caption: (from: string, to: string) => `Heures libres et prises, du ${from} au ${to}`,
  days: "Jour affiché",
  before: "Semaine d’avant",
  after: "Semaine d’après",
  standing: { free: "Libre", taken: "Pris", shut: "Fermé", past: "Passé", mine: "À vous" },
  /** Read after "Free", for whoever does not see the table. */
  at: (day: string, time: string) => `, ${day}, à ${time}`,
  during: (from: string, to: string) => `, de ${from} à ${to}`,
  left: (count: number) => `${count} libres`,
};

const en: typeof fr = {
  title: (from) => `Week of ${from}`,
  lead: "Choose a free hour: its end is set afterwards. Nothing is taken before you confirm.",
  caption: (from, to) => `Free and taken hours, from ${from} to ${to}`,
  days: "Day shown",
  before: "Week before",
  after: "Week after",
  standing: { free: "Free", taken: "Taken", shut: "Closed", past: "Past", mine: "Yours" },
  at: (day, time) => `, ${day}, at ${time}`,
  during: (from, to) => `, from ${from} to ${to}`,
  left: (count) => `${count} free`,
};

const nl: typeof fr = {
  title: (from) => `Week van ${from}`,
  lead: "Kies een vrij uur: het einde stelt u daarna in. Er is niets genomen voor u bevestigt.",
  caption: (from, to) => `Vrije en bezette uren, van ${from} tot ${to}`,
  days: "Getoonde dag",
  before: "Week ervoor",
  after: "Week erna",
  standing: { free: "Vrij", taken: "Bezet", shut: "Gesloten", past: "Voorbij", mine: "Van u" },
  at: (day, time) => `, ${day}, om ${time}`,
  during: (from, to) => `, van ${from} tot ${to}`,
  left: (count) => `${count} vrij`,
};

export const calendarTexts: Record<Locale, typeof fr> = { fr, en, nl };
