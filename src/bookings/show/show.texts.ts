import type { Locale } from "#platform/i18n/locale.ts";

interface ShowTexts {
  readonly what: string;
  readonly rules: string;
  readonly rulesOfHost: string;
  readonly includes: string;
  readonly where: string;
  readonly wheelchair: string;
  readonly contains: string;
  readonly partOf: string;
  readonly lengths: (shortest: string, longest: string) => string;
  readonly notice: (time: string) => string;
  readonly horizon: (days: number) => string;
  readonly approval: (hours: number) => string;
  readonly atOnceConfirmed: string;
  readonly cancel: (time: string) => string;
  readonly cancelAlways: string;
  readonly quotaMinutes: (time: string, per: string) => string;
  readonly quotaCount: (count: number, per: string) => string;
  readonly pause: (time: string) => string;
  readonly broken: string;
  readonly untimed: string;
  readonly untimedNext: string;
  readonly notTold: string;
  readonly notToldNext: string;
  readonly report: string;
}

const fr: ShowTexts = {
  what: "Ce que c’est",
  rules: "Comment on réserve",
  rulesOfHost: "Ce que le lieu demande",
  includes: "Sur place",
  where: "Où",
  wheelchair: "Accès",
  contains: "Comprend",
  partOf: "Fait partie de",
  lengths: (shortest, longest) => `De ${shortest} à ${longest} à la suite.`,
  notice: (time) => `Au moins ${time} à l’avance.`,
  horizon: (days) => `Jusqu’à ${days} jours à l’avance.`,
  approval: (hours) => `Le lieu confirme. Sans réponse au bout de ${hours} h, la demande tombe et la place se libère.`,
  atOnceConfirmed: "C’est réservé dès que vous confirmez.",
  cancel: (time) => `Vous pouvez annuler jusqu’à ${time} avant.`,
  cancelAlways: "Vous pouvez annuler jusqu’au début.",
  quotaMinutes: (time, per) => `${time} au plus par personne, ${per}.`,
  quotaCount: (count, per) => `${count} réservations au plus par personne, ${per}.`,
  pause: (time) => `${time} restent libres entre deux réservations.`,
  broken: "Hors service pour le moment",
  untimed: "Le lieu n’a pas encore dit ses heures",
  untimedNext: "Rien ne se réserve d’ici là. Écrivez ou téléphonez au lieu.",
  notTold: "Cette page n’est pas visible de tous",
  notToldNext: "Vous la voyez parce que vous tenez ce lieu. Rien ne s’y réserve.",
  report: "Signaler un contenu de cette page",
};

const en: ShowTexts = {
  what: "What it is",
  rules: "How one books",
  rulesOfHost: "What the place asks",
  includes: "On site",
  where: "Where",
  wheelchair: "Access",
  contains: "Contains",
  partOf: "Is a part of",
  lengths: (shortest, longest) => `From ${shortest} to ${longest} in a row.`,
  notice: (time) => `At least ${time} ahead.`,
  horizon: (days) => `Up to ${days} days ahead.`,
  approval: (hours) => `The place confirms. Without an answer after ${hours} h the request lapses and the time is free again.`,
  atOnceConfirmed: "It is booked as soon as you confirm.",
  cancel: (time) => `You can cancel until ${time} before.`,
  cancelAlways: "You can cancel until it begins.",
  quotaMinutes: (time, per) => `${time} at most for one person, ${per}.`,
  quotaCount: (count, per) => `${count} bookings at most for one person, ${per}.`,
  pause: (time) => `${time} stay free between two bookings.`,
  broken: "Out of order for the moment",
  untimed: "The place has not said its hours yet",
  untimedNext: "Nothing can be booked until then. Write or telephone to the place.",
  notTold: "Not everybody sees this page",
  notToldNext: "You see it because you keep this place. Nothing is booked here.",
  report: "Report something on this page",
};

const nl: ShowTexts = {
  what: "Wat het is",
  rules: "Hoe men reserveert",
  rulesOfHost: "Wat de plek vraagt",
  includes: "Ter plaatse",
  where: "Waar",
  wheelchair: "Toegang",
  contains: "Omvat",
  partOf: "Maakt deel uit van",
  lengths: (shortest, longest) => `Van ${shortest} tot ${longest} na elkaar.`,
  notice: (time) => `Minstens ${time} vooraf.`,
  horizon: (days) => `Tot ${days} dagen vooraf.`,
  approval: (hours) => `De plek bevestigt. Zonder antwoord na ${hours} u vervalt de aanvraag en komt de tijd weer vrij.`,
  atOnceConfirmed: "Het is gereserveerd zodra u bevestigt.",
  cancel: (time) => `U kunt annuleren tot ${time} vooraf.`,
  cancelAlways: "U kunt annuleren tot het begin.",
  quotaMinutes: (time, per) => `Hoogstens ${time} per persoon, ${per}.`,
  quotaCount: (count, per) => `Hoogstens ${count} reserveringen per persoon, ${per}.`,
  pause: (time) => `Tussen twee reserveringen blijft ${time} vrij.`,
  broken: "Nu buiten dienst",
  untimed: "De plek heeft haar uren nog niet gezegd",
  untimedNext: "Tot dan is er niets te reserveren. Schrijf of bel de plek.",
  notTold: "Niet iedereen ziet deze pagina",
  notToldNext: "U ziet ze omdat u deze plek bijhoudt. Er wordt niets gereserveerd.",
  report: "Iets op deze pagina melden",
};

export const showTexts: Record<Locale, ShowTexts> = { fr, en, nl };
