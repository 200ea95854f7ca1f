import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Rhythm } from "./series.ts";

interface SeriesTexts {
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly rhythm: string;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly until: string;
  readonly untilHint: string;
  readonly preview: string;
  readonly dates: string;
  readonly datesLead: (free: number, total: number) => string;
  readonly taken: string;
  readonly leftOut: string;
  readonly leaveOut: string;
  readonly clashes: string;
  readonly holidays: string;
  readonly holidaysHint: string;
  readonly holidaysKept: string;
  readonly zone: (zone: string) => string;
  readonly skipped: (days: string) => string;
  readonly otherTime: string;
  readonly confirm: string;
  readonly booked: Plurals;
  readonly cancelRest: string;
  readonly cancelRestLead: string;
  readonly cancelled: Plurals;
  readonly problems: Readonly<Record<"rhythm" | "until" | "dates" | "changed" | "zone" | "allHolidays", string>>;
}

const fr: SeriesTexts = {
  title: (name) => `Réserver plusieurs fois\u00a0: ${name}`,
  lead: "La même heure, semaine après semaine. Vous voyez d’abord quelles dates sont libres\u202f; rien n’est pris avant votre confirmation.",
  rhythm: "Rythme",
  rhythms: { weekly: "Chaque semaine", second: "Une semaine sur deux", fourth: "Une semaine sur quatre" },
  until: "Jusqu’au",
  untilHint: "53 dates au plus.",
  preview: "Voir les dates",
  dates: "Dates",
  datesLead: (free, total) => `${free} dates sur ${total} sont possibles. Décochez celles que vous ne voulez pas.`,
  taken: "Pris",
  leftOut: "Laissée de côté.",
  leaveOut: "Laisser cette date de côté",
  clashes: "Les dates qui ne vont pas",
  holidays: "Vacances scolaires",
  holidaysHint: "Les dates qui tombent pendant les vacances sont laissées de côté.",
  holidaysKept: "Réserver aussi pendant les vacances",
  zone: (zone) => `Sauf pendant les vacances\u00a0: ${zone}`,
  skipped: (days) => `Pendant les vacances, donc laissées de côté\u00a0: ${days}.`,
  otherTime: "Choisir une autre heure",
  confirm: "Confirmer ces dates",
  booked: { one: "# date est réservée.", other: "# dates sont réservées." },
  cancelRest: "Annuler celle-ci et les suivantes",
  cancelRestLead: "Cette réservation fait partie d’une série.",
  cancelled: { one: "# réservation est annulée.", other: "# réservations sont annulées." },
  problems: {
    rhythm: "Choisissez un rythme",
    until: "Écrivez le dernier jour, après le premier",
    zone: "Choisissez une zone de la liste",
    allHolidays: "Toutes ces dates tombent pendant les vacances",
    dates: "Cochez au moins une date possible",
    changed: "Une de ces dates vient d’être prise. Rien n’a été réservé\u00a0: regardez les dates qui restent.",
  },
};

const en: SeriesTexts = {
  title: (name) => `Book several times: ${name}`,
  lead: "The same hour, week after week. You first see which dates are free; nothing is taken before you confirm.",
  rhythm: "Rhythm",
  rhythms: { weekly: "Every week", second: "Every second week", fourth: "Every fourth week" },
  until: "Until",
  untilHint: "53 dates at most.",
  preview: "See the dates",
  dates: "Dates",
  datesLead: (free, total) => `${free} dates of ${total} are possible. Untick those that you do not want.`,
  taken: "Taken",
  leftOut: "Left out.",
  leaveOut: "Leave this date out",
  clashes: "Dates that do not work",
  holidays: "School holidays",
  holidaysHint: "Dates that fall in the holidays are left out.",
  holidaysKept: "Book during the holidays too",
  zone: (zone) => `Except during the holidays: ${zone}`,
  skipped: (days) => `During the holidays, so left out: ${days}.`,
  otherTime: "Choose another hour",
  confirm: "Confirm these dates",
  booked: { one: "# date is booked.", other: "# dates are booked." },
  cancelRest: "Cancel this one and those that follow",
  cancelRestLead: "This booking is part of a series.",
  cancelled: { one: "# booking is cancelled.", other: "# bookings are cancelled." },
  problems: {
    rhythm: "Choose a rhythm",
    until: "Write the last day, after the first",
    zone: "Choose a zone of the list",
    allHolidays: "All these dates fall in the holidays",
    dates: "Tick at least one date that is possible",
    changed: "One of these dates has just been taken. Nothing was booked: look at the dates that are left.",
  },
};

const nl: SeriesTexts = {
  title: (name) => `Meermaals reserveren: ${name}`,
  lead: "Hetzelfde uur, week na week. U ziet eerst welke data vrij zijn; er is niets genomen voor u bevestigt.",
  rhythm: "Ritme",
  rhythms: { weekly: "Elke week", second: "Om de twee weken", fourth: "Om de vier weken" },
  until: "Tot en met",
  untilHint: "Hoogstens 53 data.",
  preview: "De data bekijken",
  dates: "Data",
  datesLead: (free, total) => `${free} van de ${total} data zijn mogelijk. Vink uit wat u niet wilt.`,
  taken: "Bezet",
  leftOut: "Weggelaten.",
  leaveOut: "Deze datum weglaten",
  clashes: "Data die niet gaan",
  holidays: "Schoolvakanties",
  holidaysHint: "Data die in de vakantie vallen, worden weggelaten.",
  holidaysKept: "Ook in de vakantie reserveren",
  zone: (zone) => `Behalve in de vakantie: ${zone}`,
  skipped: (days) => `In de vakantie, dus weggelaten: ${days}.`,
  otherTime: "Een ander uur kiezen",
  confirm: "Deze data bevestigen",
  booked: { one: "# datum is gereserveerd.", other: "# data zijn gereserveerd." },
  cancelRest: "Deze en de volgende annuleren",
  cancelRestLead: "Deze reservering hoort bij een reeks.",
  cancelled: { one: "# reservering is geannuleerd.", other: "# reserveringen zijn geannuleerd." },
  problems: {
    rhythm: "Kies een ritme",
    until: "Schrijf de laatste dag, na de eerste",
    zone: "Kies een zone uit de lijst",
    allHolidays: "Al deze data vallen in de vakantie",
    dates: "Vink minstens één mogelijke datum aan",
    changed: "Een van deze data is net genomen. Er is niets gereserveerd: bekijk de data die overblijven.",
  },
};

export const seriesTexts: Record<Locale, SeriesTexts> = { fr, en, nl };
