import type { Locale } from "#platform/i18n/locale.ts";
import type { Weekday } from "../hours/weekdays.ts";

interface Texts {
  readonly title: string;
  readonly here: string;
  readonly lead: string;
  readonly days: Record<Weekday, string>;
  readonly week: string;
  readonly weekHint: string;
  readonly range: readonly [first: string, second: string];
  readonly from: string;
  readonly to: string;
  readonly copy: string;
  readonly holidays: string;
  readonly publicHolidays: string;
  readonly schoolHolidays: string;
  readonly asUsual: string;
  readonly closed: string;
  readonly raw: string;
  readonly rawHint: string;
  readonly toRaw: string;
  readonly toGrid: string;
  readonly tooRich: string;
  readonly tooRichNote: string;
  readonly replaces: (text: string) => string;
  readonly check: string;
  readonly save: string;
  readonly preview: string;
  readonly previewLead: string;
  readonly previewCaption: string;
  readonly previewNone: string;
  readonly notSaved: string;
  readonly day: string;
  readonly openings: string;
  readonly duration: string;
  readonly total: string;
  readonly shut: string;
  readonly hours: (count: string) => string;
  readonly code: string;
  readonly saved: string;
  readonly savedNote: string;
  readonly clash: string;
  readonly clashNote: string;
  readonly theirs: string;
  readonly nothing: string;
  readonly back: string;
  readonly closings: string;
  readonly problems: {
    readonly half: (day: string) => string;
    readonly not_a_time: (day: string, typed: string) => string;
    readonly end_first: (day: string) => string;
    readonly overlap: (day: string) => string;
    readonly overlap_day_before: (day: string) => string;
    readonly unreadable: string;
    readonly too_long: string;
  };
}

const fr: Texts = {
  title: "Horaires",
  here: "Horaires",
  lead: "Écrivez les heures comme sur la porte. Vérifiez les deux prochaines semaines, puis enregistrez.",
  days: { Mo: "Lundi", Tu: "Mardi", We: "Mercredi", Th: "Jeudi", Fr: "Vendredi", Sa: "Samedi", Su: "Dimanche" },
  week: "La semaine",
  weekHint: "9h, 9:00 ou 9h30\u00a0: tout se comprend. Laissez vide un jour fermé. Une fin après minuit s’écrit simplement, par exemple de 20h à 1h.",
  range: ["d’abord", "puis"],
  from: "de",
  to: "à",
  copy: "Recopier lundi du mardi au vendredi",
  holidays: "Les jours à part",
  publicHolidays: "Les jours fériés",
  schoolHolidays: "Pendant les vacances scolaires",
  asUsual: "Ouvert comme les autres jours",
  closed: "Fermé",
  raw: "Les horaires en une phrase",
  rawHint:
    "Pour ce que la grille ne sait pas dire\u00a0: une saison, un rendez-vous. Exemple\u00a0: d’avril à septembre, du mercredi au samedi de 14\u00a0h à 19\u00a0h\u202f; d’octobre à mars, le samedi de 14\u00a0h à 18\u00a0h",
  toRaw: "Écrire en une phrase",
  toGrid: "Remplir une grille",
  tooRich: "La grille ne peut pas montrer ces horaires",
  tooRichNote:
    "Ils disent plus qu’une semaine\u00a0: une saison, un rendez-vous, une troisième ouverture. Rien n’est perdu\u00a0: ils sont dits ci-dessous en une phrase.",
  replaces: (text) => `En enregistrant la grille, vous remplacez les horaires présents\u00a0: ${text}`,
  check: "Vérifier",
  save: "Enregistrer",
  preview: "Les deux prochaines semaines",
  previewLead: "Avec les jours fériés et les fermetures exceptionnelles.",
  previewCaption: "Ouvertures jour par jour",
  previewNone: "Aucun horaire\u00a0: la fiche dira que les horaires ne sont pas connus.",
  notSaved: "Rien n’est encore enregistré. Relisez, puis enregistrez.",
  day: "Jour",
  openings: "Ouvertures",
  duration: "Durée",
  total: "Sur deux semaines",
  shut: "Fermé",
  hours: (count) => `${count}\u00a0h`,
  code: "En une phrase",
  saved: "Les horaires sont enregistrés",
  savedNote: "La fiche et «\u00a0ouvert maintenant\u00a0» suivent tout de suite.",
  clash: "Quelqu’un a changé les horaires pendant que vous écriviez",
  clashNote: "Rien n’est enregistré. Vos horaires sont encore dans le formulaire. Les siens sont ci-dessous. Enregistrez de nouveau pour remplacer les siens.",
  theirs: "Horaires enregistrés à l’instant",
  nothing: "aucun horaire",
  back: "Voir la fiche",
  closings: "Prévoir une fermeture exceptionnelle",
  problems: {
    half: (day) => `${day}\u00a0: indiquez le début et la fin`,
    not_a_time: (day, typed) => `${day}\u00a0: écrivez une heure à la place de «\u00a0${typed}\u00a0», par exemple 9h30`,
    end_first: (day) => `${day}\u00a0: la fin doit venir après le début, ou avant 6 h du matin pour une nuit`,
    overlap: (day) => `${day}\u00a0: les deux ouvertures se chevauchent`,
    overlap_day_before: (day) => `${day}\u00a0: la première ouverture commence avant la fin de la nuit précédente`,
    unreadable: "Ces horaires ne se comprennent pas. Exemple\u00a0: du lundi au vendredi de 9\u00a0h à 18\u00a0h, fermé les jours fériés",
    too_long: "Écrivez 1 000 caractères au plus",
  },
};

const en: Texts = {
  title: "Opening hours",
  here: "Opening hours",
  lead: "Write the hours as on the door. Check the next two weeks, then save.",
  days: { Mo: "Monday", Tu: "Tuesday", We: "Wednesday", Th: "Thursday", Fr: "Friday", Sa: "Saturday", Su: "Sunday" },
  week: "The week",
  weekHint: "9am, 9:00 or 9h30: all are understood. Leave a closed day empty. An end after midnight is simply written, for example from 20:00 to 1:00.",
  range: ["first", "then"],
  from: "from",
  to: "to",
  copy: "Copy Monday to Tuesday through Friday",
  holidays: "Days apart",
  publicHolidays: "Public holidays",
  schoolHolidays: "During school holidays",
  asUsual: "Open as on other days",
  closed: "Closed",
  raw: "The hours in one sentence",
  rawHint:
    "For what the grid cannot say: a season, an appointment. Example: April to September, Wednesday to Saturday 14:00-19:00; October to March, Saturday 14:00-18:00",
  toRaw: "Write one sentence",
  toGrid: "Fill in a grid",
  tooRich: "The grid cannot show these hours",
  tooRichNote: "They say more than a week: a season, an appointment, a third opening. Nothing is lost: they are said below in one sentence.",
  replaces: (text) => `Saving the grid replaces the present hours: ${text}`,
  check: "Check",
  save: "Save",
  preview: "The next two weeks",
  previewLead: "With public holidays and exceptional closings.",
  previewCaption: "Openings day by day",
  previewNone: "No hours: the record will say that the hours are not known.",
  notSaved: "Nothing is saved yet. Read again, then save.",
  day: "Day",
  openings: "Openings",
  duration: "Duration",
  total: "Over two weeks",
  shut: "Closed",
  hours: (count) => `${count}\u00a0h`,
  code: "In one sentence",
  saved: "The hours are saved",
  savedNote: "The record and “open now” follow at once.",
  clash: "Somebody changed the hours while you were writing",
  clashNote: "Nothing is saved. Your hours are still in the form. Theirs are below. Save again to replace theirs.",
  theirs: "Hours saved a moment ago",
  nothing: "no hours",
  back: "See the record",
  closings: "Plan an exceptional closing",
  problems: {
    half: (day) => `${day}: give the beginning and the end`,
    not_a_time: (day, typed) => `${day}: write a time instead of “${typed}”, for example 9:30`,
    end_first: (day) => `${day}: the end must come after the beginning, or before 6 in the morning for a night`,
    overlap: (day) => `${day}: the two openings overlap`,
    overlap_day_before: (day) => `${day}: the first opening begins before the end of the night before`,
    unreadable: "These hours cannot be understood. Example: Monday to Friday 9:00-18:00, closed on public holidays",
    too_long: "Write 1,000 characters at most",
  },
};

const nl: Texts = {
  title: "Openingsuren",
  here: "Openingsuren",
  lead: "Schrijf de uren zoals op de deur. Bekijk de komende twee weken en bewaar dan.",
  days: { Mo: "Maandag", Tu: "Dinsdag", We: "Woensdag", Th: "Donderdag", Fr: "Vrijdag", Sa: "Zaterdag", Su: "Zondag" },
  week: "De week",
  weekHint: "9u, 9:00 of 9u30: alles is goed. Laat een gesloten dag leeg. Een einde na middernacht schrijft u gewoon, bijvoorbeeld van 20u tot 1u.",
  range: ["eerst", "daarna"],
  from: "van",
  to: "tot",
  copy: "Maandag overnemen van dinsdag tot vrijdag",
  holidays: "Bijzondere dagen",
  publicHolidays: "Feestdagen",
  schoolHolidays: "Tijdens de schoolvakanties",
  asUsual: "Open zoals op andere dagen",
  closed: "Gesloten",
  raw: "De uren in één zin",
  rawHint:
    "Voor wat het rooster niet kan zeggen: een seizoen, een afspraak. Voorbeeld: april tot september, woensdag tot zaterdag 14:00-19:00; oktober tot maart, zaterdag 14:00-18:00",
  toRaw: "In één zin schrijven",
  toGrid: "Een rooster invullen",
  tooRich: "Het rooster kan deze uren niet tonen",
  tooRichNote: "Ze zeggen meer dan een week: een seizoen, een afspraak, een derde opening. Niets gaat verloren: hieronder staan ze in één zin.",
  replaces: (text) => `Als u het rooster bewaart, vervangt u de huidige uren: ${text}`,
  check: "Nakijken",
  save: "Bewaren",
  preview: "De komende twee weken",
  previewLead: "Met feestdagen en uitzonderlijke sluitingen.",
  previewCaption: "Openingen dag per dag",
  previewNone: "Geen uren: de fiche zegt dan dat de uren niet bekend zijn.",
  notSaved: "Er is nog niets bewaard. Lees na en bewaar dan.",
  day: "Dag",
  openings: "Openingen",
  duration: "Duur",
  total: "Over twee weken",
  shut: "Gesloten",
  hours: (count) => `${count}\u00a0u`,
  code: "In één zin",
  saved: "De uren zijn bewaard",
  savedNote: "De fiche en ‘nu open’ volgen meteen.",
  clash: "Iemand veranderde de uren terwijl u schreef",
  clashNote: "Er is niets bewaard. Uw uren staan nog in het formulier. De andere staan hieronder. Bewaar opnieuw om ze te vervangen.",
  theirs: "Uren die net bewaard zijn",
  nothing: "geen uren",
  back: "De fiche bekijken",
  closings: "Een uitzonderlijke sluiting plannen",
  problems: {
    half: (day) => `${day}: geef het begin en het einde`,
    not_a_time: (day, typed) => `${day}: schrijf een uur in plaats van ‘${typed}’, bijvoorbeeld 9u30`,
    end_first: (day) => `${day}: het einde moet na het begin komen, of voor 6 uur ’s ochtends bij een nacht`,
    overlap: (day) => `${day}: de twee openingen overlappen`,
    overlap_day_before: (day) => `${day}: de eerste opening begint voor het einde van de nacht ervoor`,
    unreadable: "Deze uren zijn niet te begrijpen. Voorbeeld: maandag tot vrijdag 9:00-18:00, gesloten op feestdagen",
    too_long: "Schrijf hoogstens 1.000 tekens",
  },
};

export const hoursTexts: Record<Locale, Texts> = { fr, en, nl };
