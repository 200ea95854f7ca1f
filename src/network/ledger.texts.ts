import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  kinds: { time: "Temps donné", shift: "Service communautaire", equipment: "Matériel prêté", service: "Service rendu", mentoring: "Mentorat" },
  states: { declared: "À confirmer", confirmed: "Confirmée", contested: "Contestée", withdrawn: "Retirée", corrected: "Corrigée" },
  credits: { one: "#\u00a0crédit", other: "#\u00a0crédits" },
  hours: (hours: string) => `${hours}\u00a0h`,
  days: (days: string) => `${days}\u00a0j`,
  toAll: "À tout le réseau",
  byHour: "l’heure",
  byDay: "le jour",
  paid: "Temps payé par qui donne",
  unpaid: "Temps non payé",
};

const en: typeof fr = {
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

const nl: typeof fr = {
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

export const ledgerTexts: Record<Locale, typeof fr> = { fr, en, nl };
