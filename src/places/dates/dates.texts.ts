import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Dates de la vie du lieu",
  here: "Dates",
  lead: "Le jour où chaque étape a commencé. Un lieu compte parmi les nouveaux tiers-lieux à partir du jour d’ouverture écrit ici.",
  form: "Dates des étapes",
  hint: "Laissez vide si personne ne le sait\u00a0: un jour inventé fausserait les chiffres.",
  save: "Enregistrer les dates",
  saved: "Les dates sont enregistrées.",
  savedNote: "Les chiffres suivent dans les minutes qui viennent.",
  changed: "Quelqu’un a changé ces dates pendant que vous écriviez.",
  changedNote: "Les vôtres sont encore dans les champs\u00a0: l’historique de la fiche montre les leurs. Enregistrez de nouveau pour garder les vôtres.",
  back: "Voir la fiche",
  queue: "Lieux à dater",
  problems: {
    day: "Écrivez une date, par exemple 14/03/2019.",
    future: "Ce jour n’est pas encore venu.",
    closed: "Ce jour vient après la fermeture du lieu.",
    order: "Cette étape commence après celle d’avant, ou le même jour.",
  },
};

const en: typeof fr = {
  title: "Days of the place’s life",
  here: "Days",
  lead: "The day on which each stage began. A place counts among the new third places from the day of opening written here.",
  form: "Days of the stages",
  hint: "Leave it empty if nobody knows: an invented day would falsify the figures.",
  save: "Save the days",
  saved: "The days are saved.",
  savedNote: "Figures follow within minutes.",
  changed: "Somebody changed these days while you were writing.",
  changedNote: "Yours are still in the fields; the history of the record shows theirs. Save again to keep yours.",
  back: "See the record",
  queue: "Places to be dated",
  problems: {
    day: "Write a date, for example 14/03/2019.",
    future: "This day has not come yet.",
    closed: "This day comes after the place closed.",
    order: "This stage begins after the one before it, or on the same day.",
  },
};

const nl: typeof fr = {
  title: "Dagen in het leven van de plek",
  here: "Dagen",
  lead: "De dag waarop elke fase begon. Een plek telt mee als nieuwe derde plek vanaf de openingsdag die hier staat.",
  form: "Dagen van de fasen",
  hint: "Laat leeg als niemand het weet: een verzonnen dag vervalst de cijfers.",
  save: "De dagen bewaren",
  saved: "De dagen zijn bewaard.",
  savedNote: "De cijfers volgen binnen enkele minuten.",
  changed: "Iemand wijzigde deze dagen terwijl u schreef.",
  changedNote: "Die van u staan nog in de velden; de geschiedenis van de fiche toont die van hen. Bewaar opnieuw om de uwe te houden.",
  back: "De fiche bekijken",
  queue: "Te dateren plekken",
  problems: {
    day: "Schrijf een datum, bijvoorbeeld 14/03/2019.",
    future: "Deze dag moet nog komen.",
    closed: "Deze dag komt na de sluiting van de plek.",
    order: "Deze fase begint na de vorige, of op dezelfde dag.",
  },
};

export const datesTexts: Record<Locale, typeof fr> = { fr, en, nl };
