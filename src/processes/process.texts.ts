import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  states: { draft: "Brouillon", rehearsal: "En répétition", published: "Publiée", ended: "Close", cancelled: "Annulée" },
  scales: { metropolis: "Toute la métropole", communes: "Communes", zone: "Quartier" },
  parts: { lead: "Responsable", officer: "Chargé de projet", assessor: "Service consulté", juror: "Juré" },
  metropolis: "Métropole",
  participate: "Participer",
  decide: "Décider",
};

const en: typeof fr = {
  states: { draft: "Draft", rehearsal: "In rehearsal", published: "Published", ended: "Closed", cancelled: "Cancelled" },
  scales: { metropolis: "The whole metropolis", communes: "Communes", zone: "Neighbourhood" },
  parts: { lead: "Lead", officer: "Officer", assessor: "Assessor of a service", juror: "Juror" },
  metropolis: "Metropolis",
  participate: "Take part",
  decide: "Decide",
};

const nl: typeof fr = {
  states: { draft: "Ontwerp", rehearsal: "In repetitie", published: "Gepubliceerd", ended: "Afgesloten", cancelled: "Geannuleerd" },
  scales: { metropolis: "De hele metropool", communes: "Gemeenten", zone: "Wijk" },
  parts: { lead: "Verantwoordelijke", officer: "Projectmedewerker", assessor: "Geraadpleegde dienst", juror: "Jurylid" },
  metropolis: "Metropool",
  participate: "Meedoen",
  decide: "Beslissen",
};

/** What several pages say of processes. */
export const processTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
