import type { Locale } from "#platform/i18n/locale.ts";
import type { MemberPart, ProcessState, Scale } from "./process.ts";

interface ProcessTexts {
  readonly states: Readonly<Record<ProcessState, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly parts: Readonly<Record<MemberPart, string>>;
  readonly metropolis: string;
  readonly participate: string;
  readonly decide: string;
}

/** What several pages say of processes. */
export const processTexts: Readonly<Record<Locale, ProcessTexts>> = {
  fr: {
    states: { draft: "Brouillon", rehearsal: "En répétition", published: "Publiée", ended: "Close", cancelled: "Annulée" },
    scales: { metropolis: "Toute la métropole", communes: "Communes", zone: "Quartier" },
    parts: { lead: "Responsable", officer: "Chargé de projet", assessor: "Service consulté", juror: "Juré" },
    metropolis: "Métropole",
    participate: "Participer",
    decide: "Décider",
  },
  en: {
    states: { draft: "Draft", rehearsal: "In rehearsal", published: "Published", ended: "Closed", cancelled: "Cancelled" },
    scales: { metropolis: "The whole metropolis", communes: "Communes", zone: "Neighbourhood" },
    parts: { lead: "Lead", officer: "Officer", assessor: "Assessor of a service", juror: "Juror" },
    metropolis: "Metropolis",
    participate: "Take part",
    decide: "Decide",
  },
  nl: {
    states: { draft: "Ontwerp", rehearsal: "In repetitie", published: "Gepubliceerd", ended: "Afgesloten", cancelled: "Geannuleerd" },
    scales: { metropolis: "De hele metropool", communes: "Gemeenten", zone: "Wijk" },
    parts: { lead: "Verantwoordelijke", officer: "Projectmedewerker", assessor: "Geraadpleegde dienst", juror: "Jurylid" },
    metropolis: "Metropool",
    participate: "Meedoen",
    decide: "Beslissen",
  },
};
