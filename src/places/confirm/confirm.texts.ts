import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  here: "Confirmer",
  title: (place: string) => `La fiche «\u00a0${place}\u00a0» est-elle encore vraie\u00a0?`,
  lead: (day: string) => `Ces informations ont été vérifiées pour la dernière fois le ${day}.`,
  facts: "Ce que dit la fiche",
  confirm: "Tout est encore vrai",
  correct: "Corriger la fiche",
  report: "Signaler ce qui a changé",
  done: "La fiche est confirmée",
  doneText: "Les lecteurs voient qu’elle est vraie aujourd’hui. Vous n’avez rien d’autre à faire.",
  see: "Voir la fiche",
  notPublished: "Cette fiche n’est pas publiée\u00a0: il n’y a rien à confirmer",
  asked: {
    subject: (place: string) => `${place}\u00a0: votre fiche est-elle encore vraie\u00a0?`,
    text: (place: string, day: string) => `Les informations de «\u00a0${place}\u00a0» dans l’annuaire des lieux datent du ${day}.`,
    one: "Regardez la fiche. Si tout est encore vrai, un seul bouton suffit.",
    action: "Voir et confirmer la fiche",
    wrong: "Si quelque chose a changé, la page dit comment le corriger.",
    why: "Vous recevez ce message une fois par an, parce que cette adresse est publiée sur la fiche du lieu.",
  },
};

const en: typeof fr = {
  here: "Confirm",
  title: (place) => `Is the record of ${place} still true?`,
  lead: (day) => `This was checked for the last time on ${day}.`,
  facts: "What the record says",
  confirm: "All of it is still true",
  correct: "Correct the record",
  report: "Report what changed",
  done: "The record is confirmed",
  doneText: "Readers see that it is true today. You need do nothing else.",
  see: "See the record",
  notPublished: "This record is not published: there is nothing to confirm",
  asked: {
    subject: (place) => `${place}: is your record still true?`,
    text: (place, day) => `What the directory of places says of “${place}” dates from ${day}.`,
    one: "Look at the record. If all of it is still true, one button is enough.",
    action: "See and confirm the record",
    wrong: "If something changed, the page says how to correct it.",
    why: "You get this message once a year, because this address is published on the place’s record.",
  },
};

const nl: typeof fr = {
  here: "Bevestigen",
  title: (place) => `Klopt de fiche van ${place} nog?`,
  lead: (day) => `Deze gegevens zijn voor het laatst nagekeken op ${day}.`,
  facts: "Wat de fiche zegt",
  confirm: "Alles klopt nog",
  correct: "De fiche verbeteren",
  report: "Melden wat veranderd is",
  done: "De fiche is bevestigd",
  doneText: "Lezers zien dat ze vandaag klopt. U hoeft verder niets te doen.",
  see: "De fiche bekijken",
  notPublished: "Deze fiche is niet gepubliceerd: er valt niets te bevestigen",
  asked: {
    subject: (place) => `${place}: klopt uw fiche nog?`,
    text: (place, day) => `Wat de gids over “${place}” zegt, dateert van ${day}.`,
    one: "Bekijk de fiche. Klopt alles nog, dan volstaat één knop.",
    action: "De fiche bekijken en bevestigen",
    wrong: "Is er iets veranderd, dan zegt de pagina hoe u het verbetert.",
    why: "U krijgt dit bericht één keer per jaar, omdat dit adres op de fiche van de plek staat.",
  },
};

export const confirmTexts: Record<Locale, typeof fr> = { fr, en, nl };
