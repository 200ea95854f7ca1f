import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: { one: "# chose vous attend", other: "# choses vous attendent" },
  late: { one: "# est en retard.", other: "# sont en retard." },
  noneLate: "Rien n’est en retard.",
  groups: { late: "En retard", soon: "Aujourd’hui et demain", week: "D’ici sept jours", later: "Plus tard", open: "Sans échéance" },
  columns: { what: "À faire", where: "Rubrique", due: "Échéance" },
  turnOf: (who: string) => `Au tour de\u00a0: ${who}`,
  noDue: "Aucune",
  caption: "Ce qui vous attend, de la plus proche échéance à la plus lointaine",
};

const en: typeof fr = {
  title: { one: "# thing awaits you", other: "# things await you" },
  late: { one: "# is late.", other: "# are late." },
  noneLate: "Nothing is late.",
  groups: { late: "Late", soon: "Today and tomorrow", week: "Within seven days", later: "Later", open: "Without a deadline" },
  columns: { what: "To do", where: "Section", due: "Deadline" },
  turnOf: (who) => `Their turn: ${who}`,
  noDue: "None",
  caption: "What awaits you, the nearest deadline first",
};

const nl: typeof fr = {
  title: { one: "# zaak wacht op u", other: "# zaken wachten op u" },
  late: { one: "# is te laat.", other: "# zijn te laat." },
  noneLate: "Niets is te laat.",
  groups: { late: "Te laat", soon: "Vandaag en morgen", week: "Binnen zeven dagen", later: "Later", open: "Zonder termijn" },
  columns: { what: "Te doen", where: "Rubriek", due: "Termijn" },
  turnOf: (who) => `Aan de beurt: ${who}`,
  noDue: "Geen",
  caption: "Wat op u wacht, de dichtste termijn eerst",
};

export const tasksTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
