import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Formations à tenir",
  lead: "Ce que vos lieux apprennent, qui le donne, et les machines que cela ouvre.",
  add: "Ajouter une formation",
  machines: "Ce que demandent les machines",
  tabs: "Par état",
  search: "Chercher",
  words: "Titre ou lieu",
  count: { one: "# formation", other: "# formations" },
  columns: {
    ...{ title: "Formation", place: "Donnée par", kind: "Sorte", state: "État", months: "Valable", holders: "Personnes habilitées" },
    sessions: "Séances à venir",
  },
  csv: "La liste en CSV",
  empty: "Aucune formation ici",
  emptyNext: "Ajoutez-en une.",
  emptyTrainer: "Celles que vous encadrez apparaissent ici.",
};

const en: typeof fr = {
  title: "Trainings to keep",
  lead: "What your places teach, who gives it, and the machines that it opens.",
  add: "Add a training",
  machines: "What machines ask for",
  tabs: "By state",
  search: "Search",
  words: "Title or place",
  count: { one: "# training", other: "# trainings" },
  columns: {
    ...{ title: "Training", place: "Given by", kind: "Kind", state: "State", months: "Valid", holders: "Authorised people" },
    sessions: "Sessions to come",
  },
  csv: "The list as CSV",
  empty: "No training here",
  emptyNext: "Add one.",
  emptyTrainer: "Those that you teach appear here.",
};

const nl: typeof fr = {
  title: "Opleidingen bijhouden",
  lead: "Wat uw plekken leren, wie het geeft, en welke machines het opent.",
  add: "Een opleiding toevoegen",
  machines: "Wat machines vragen",
  tabs: "Per staat",
  search: "Zoeken",
  words: "Titel of plek",
  count: { one: "# opleiding", other: "# opleidingen" },
  columns: {
    ...{ title: "Opleiding", place: "Gegeven door", kind: "Soort", state: "Staat", months: "Geldig", holders: "Gemachtigde personen" },
    sessions: "Komende sessies",
  },
  csv: "De lijst als CSV",
  empty: "Hier is geen opleiding",
  emptyNext: "Voeg er een toe.",
  emptyTrainer: "Die u geeft, verschijnen hier.",
};

export const keepTexts: Record<Locale, typeof fr> = { fr, en, nl };
