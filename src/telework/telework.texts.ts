import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Part, Quiet, Rule } from "./telework.ts";

interface TeleworkTexts {
  readonly title: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly quiets: Readonly<Record<Quiet, string>>;
  readonly wheelchair: Readonly<Record<"yes" | "limited" | "no" | "unknown", string>>;
  readonly weekdays: readonly string[];
  readonly desks: Plurals;
  readonly halves: Plurals;
  readonly perHalf: (sum: string) => string;
  readonly perDay: (sum: string) => string;
  readonly exempt: string;
  readonly vat: (rate: string) => string;
  readonly free: string;
  readonly refusals: Readonly<Record<Rule, (limit: number, why: string) => string>>;
  readonly next: Readonly<Record<Rule, string>>;
}

const fr: TeleworkTexts = {
  title: "Télétravail près de chez soi",
  parts: { morning: "Matin", afternoon: "Après-midi", day: "Journée" },
  quiets: { quiet: "Salle silencieuse", cabin: "Cabines pour téléphoner", lively: "Salle animée" },
  wheelchair: {
    yes: "Accessible en fauteuil",
    limited: "En partie accessible en fauteuil",
    no: "Pas accessible en fauteuil",
    unknown: "Accès en fauteuil inconnu",
  },
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  desks: { one: "# poste", other: "# postes" },
  halves: { one: "# demi-journée", other: "# demi-journées" },
  perHalf: (sum) => `${sum} la demi-journée`,
  perDay: (sum) => `${sum} la journée`,
  exempt: "TVA non applicable, article 293\u00a0B du code général des impôts",
  vat: (rate) => `plus TVA à ${rate}`,
  free: "Gratuit",
  refusals: {
    past: () => "Ce moment est passé, ou a commencé",
    horizon: (days) => `On réserve au plus ${days} jours à l’avance`,
    blackout: (_, why) => `Votre employeur attend tout le monde au travail ce jour-là\u00a0: ${why}`,
    week: (halves) => `Votre employeur accorde ${halves} demi-journées de télétravail par semaine`,
    site: (halves) => `Votre employeur demande au moins ${halves} demi-journées sur site par semaine`,
    farthest: (km) => `Ce lieu est à plus de ${km}\u00a0km de votre commune`,
    weekday: () => "La convention avec ce lieu ne comprend pas ce jour de la semaine",
    ceiling: (halves) => `Votre employeur a déjà ses ${halves} demi-journées du mois dans ce lieu`,
    twice: () => "Vous avez déjà réservé cette demi-journée",
  },
  next: {
    past: "Choisissez un jour à venir.",
    horizon: "Choisissez un jour plus proche.",
    blackout: "Choisissez un autre jour.",
    week: "Choisissez une autre semaine, ou annulez une demi-journée de celle-ci.",
    site: "Choisissez une autre semaine, ou annulez une demi-journée de celle-ci.",
    farthest: "Choisissez un lieu plus proche, ou corrigez votre commune.",
    weekday: "Choisissez un autre jour ou un autre lieu.",
    ceiling: "Choisissez un autre lieu ou un autre mois.",
    twice: "Annulez d’abord ce que vous avez, ou choisissez un autre jour.",
  },
};

const en: TeleworkTexts = {
  title: "Telework near home",
  parts: { morning: "Morning", afternoon: "Afternoon", day: "Whole day" },
  quiets: { quiet: "Silent room", cabin: "Phone booths", lively: "Lively room" },
  wheelchair: { yes: "Wheelchair access", limited: "Partial wheelchair access", no: "No wheelchair access", unknown: "Wheelchair access unknown" },
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  desks: { one: "# desk", other: "# desks" },
  halves: { one: "# half-day", other: "# half-days" },
  perHalf: (sum) => `${sum} for half a day`,
  perDay: (sum) => `${sum} for a day`,
  exempt: "VAT not applicable, article 293\u00a0B of the French tax code",
  vat: (rate) => `plus VAT at ${rate}`,
  free: "Free",
  refusals: {
    past: () => "This time is over, or has begun",
    horizon: (days) => `You book at most ${days} days ahead`,
    blackout: (_, why) => `Your employer expects everybody at work that day: ${why}`,
    week: (halves) => `Your employer grants ${halves} half-days of telework a week`,
    site: (halves) => `Your employer asks for at least ${halves} half-days at work a week`,
    farthest: (km) => `This place is more than ${km}\u00a0km from your commune`,
    weekday: () => "The agreement with this place leaves out that day of the week",
    ceiling: (halves) => `Your employer has had its ${halves} half-days of the month at this place`,
    twice: () => "You have booked that half-day already",
  },
  next: {
    past: "Choose a day to come.",
    horizon: "Choose a nearer day.",
    blackout: "Choose another day.",
    week: "Choose another week, or cancel a half-day of this one.",
    site: "Choose another week, or cancel a half-day of this one.",
    farthest: "Choose a nearer place, or correct your commune.",
    weekday: "Choose another day or another place.",
    ceiling: "Choose another place or another month.",
    twice: "Cancel first what you have, or choose another day.",
  },
};

const nl: TeleworkTexts = {
  title: "Telewerk dicht bij huis",
  parts: { morning: "Voormiddag", afternoon: "Namiddag", day: "Hele dag" },
  quiets: { quiet: "Stille zaal", cabin: "Telefooncellen", lively: "Levendige zaal" },
  wheelchair: { yes: "Rolstoeltoegankelijk", limited: "Deels rolstoeltoegankelijk", no: "Niet rolstoeltoegankelijk", unknown: "Rolstoeltoegang onbekend" },
  weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  desks: { one: "# werkplek", other: "# werkplekken" },
  halves: { one: "# halve dag", other: "# halve dagen" },
  perHalf: (sum) => `${sum} per halve dag`,
  perDay: (sum) => `${sum} per dag`,
  exempt: "Btw niet van toepassing, artikel 293\u00a0B van het Franse belastingwetboek",
  vat: (rate) => `plus btw aan ${rate}`,
  free: "Gratis",
  refusals: {
    past: () => "Dit moment is voorbij, of begonnen",
    horizon: (days) => `U reserveert hoogstens ${days} dagen vooraf`,
    blackout: (_, why) => `Uw werkgever verwacht die dag iedereen op het werk: ${why}`,
    week: (halves) => `Uw werkgever staat ${halves} halve dagen telewerk per week toe`,
    site: (halves) => `Uw werkgever vraagt minstens ${halves} halve dagen op het werk per week`,
    farthest: (km) => `Deze plek ligt meer dan ${km}\u00a0km van uw gemeente`,
    weekday: () => "De overeenkomst met deze plek omvat die weekdag niet",
    ceiling: (halves) => `Uw werkgever heeft zijn ${halves} halve dagen van de maand op deze plek al`,
    twice: () => "U hebt die halve dag al gereserveerd",
  },
  next: {
    past: "Kies een dag die nog komt.",
    horizon: "Kies een dag die dichterbij is.",
    blackout: "Kies een andere dag.",
    week: "Kies een andere week, of annuleer een halve dag van deze.",
    site: "Kies een andere week, of annuleer een halve dag van deze.",
    farthest: "Kies een plek die dichterbij is, of verbeter uw gemeente.",
    weekday: "Kies een andere dag of een andere plek.",
    ceiling: "Kies een andere plek of een andere maand.",
    twice: "Annuleer eerst wat u hebt, of kies een andere dag.",
  },
};

export const teleworkTexts: Record<Locale, TeleworkTexts> = { fr, en, nl };
