import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ContributionState, Kind } from "./ledger.ts";

interface LedgerTexts {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly states: Readonly<Record<ContributionState, string>>;
  readonly credits: Plurals;
  readonly hours: (hours: string) => string;
  readonly days: (days: string) => string;
  readonly toAll: string;
  readonly byHour: string;
  readonly byDay: string;
  readonly paid: string;
  readonly unpaid: string;
}

const fr: LedgerTexts = {
  kinds: { time: "Temps donné", shift: "Service communautaire", equipment: "Matériel prêté", service: "Service rendu", mentoring: "Mentorat" },
  states: { declared: "À confirmer", confirmed: "Confirmée", contested: "Contestée", withdrawn: "Retirée", corrected: "Corrigée" },
  credits: { one: "#\u00a0crédit", other: "#\u00a0crédits" },
  hours: (hours) => `${hours}\u00a0h`,
  days: (days) => `${days}\u00a0j`,
  toAll: "À tout le réseau",
  byHour: "l’heure",
  byDay: "le jour",
  paid: "Temps payé par qui donne",
  unpaid: "Temps non payé",
};

const en: LedgerTexts = {
  kinds: { time: "Time given", shift: "Community service", equipment: "Equipment lent", service: "Service done", mentoring: "Mentoring" },
  states: { declared: "To confirm", confirmed: "Confirmed", contested: "Contested", withdrawn: "Withdrawn", corrected: "Corrected" },
  credits: { one: "# credit", other: "# credits" },
  hours: (hours) => `${hours} h`,
  days: (days) => `${days} d`,
  toAll: "To the whole network",
  byHour: "an hour",
  byDay: "a day",
  paid: "Time paid by who gives",
  unpaid: "Unpaid time",
};

const nl: LedgerTexts = {
  kinds: { time: "Gegeven tijd", shift: "Gemeenschapsdienst", equipment: "Uitgeleend materiaal", service: "Bewezen dienst", mentoring: "Mentorschap" },
  states: { declared: "Te bevestigen", confirmed: "Bevestigd", contested: "Betwist", withdrawn: "Ingetrokken", corrected: "Verbeterd" },
  credits: { one: "# credit", other: "# credits" },
  hours: (hours) => `${hours} u`,
  days: (days) => `${days} d`,
  toAll: "Aan het hele netwerk",
  byHour: "per uur",
  byDay: "per dag",
  paid: "Tijd betaald door wie geeft",
  unpaid: "Onbetaalde tijd",
};

export const ledgerTexts: Record<Locale, LedgerTexts> = { fr, en, nl };
