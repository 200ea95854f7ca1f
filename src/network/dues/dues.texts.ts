import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DueTab } from "./tabs.ts";

interface DuesTexts {
  readonly title: string;
  readonly lead: string;
  readonly tabs: Readonly<Record<DueTab, string>>;
  readonly all: string;
  readonly count: Plurals;
  readonly empty: string;
  readonly emptyNext: string;
  readonly search: string;
  readonly who: string;
  readonly state: string;
  readonly receive: string;
  readonly waive: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reopen: string;
  readonly call: string;
  readonly callLead: string;
  readonly callButton: string;
  readonly csv: string;
  readonly columns: Readonly<Record<"number" | "member" | "college" | "year" | "amount" | "dueOn" | "state" | "settledOn" | "reason", string>>;
  readonly done: Readonly<Record<"appel" | "recues" | "dispensees" | "rouverte", string>>;
  readonly problems: Readonly<Record<"year" | "day" | "amount" | "reason", string>>;
}

const fr: DuesTexts = {
  title: "Cotisations",
  lead: "Appelées une fois par an, reçues, ou dispensées en disant pourquoi. Un membre en retard est prévenu une fois par mois.",
  tabs: { owed: "À recevoir", late: "En retard", received: "Reçues", waived: "Dispensées" },
  all: "Toutes",
  count: { one: "# cotisation", other: "# cotisations" },
  empty: "Aucune cotisation ici",
  emptyNext: "Appelez les cotisations d’une année.",
  search: "Chercher",
  who: "Membre",
  state: "État",
  receive: "Noter comme reçues",
  waive: "Dispenser",
  reason: "Pourquoi dispenser",
  reasonHint: "Seulement pour une dispense.",
  reopen: "Rouvrir",
  call: "Appeler les cotisations d’une année",
  callLead: "Chaque membre d’aujourd’hui doit le montant de son collège. Un membre déjà appelé cette année-là ne l’est pas deux fois.",
  callButton: "Appeler",
  csv: "Télécharger cette liste (CSV)",
  columns: {
    number: "Numéro",
    member: "Membre",
    college: "Collège",
    year: "Année",
    amount: "Montant",
    dueOn: "Échéance",
    state: "État",
    settledOn: "Le",
    reason: "Raison",
  },
  done: {
    appel: "Les cotisations sont appelées.",
    recues: "C’est noté\u00a0: cotisations reçues.",
    dispensees: "C’est noté\u00a0: cotisations dispensées.",
    rouverte: "La cotisation est de nouveau à recevoir.",
  },
  problems: {
    year: "Écrivez une année.",
    day: "Choisissez une échéance proche de cette année.",
    amount: "Écrivez un montant en euros, 0 pour rien.",
    reason: "Dites pourquoi, en 3 à 500 signes.",
  },
};

const en: DuesTexts = {
  title: "Dues",
  lead: "Called once a year, received, or waived saying why. A member that is late is told once a month.",
  tabs: { owed: "Owed", late: "Late", received: "Received", waived: "Waived" },
  all: "All",
  count: { one: "# due", other: "# dues" },
  empty: "No dues here",
  emptyNext: "Call the dues of a year.",
  search: "Search",
  who: "Member",
  state: "State",
  receive: "Note as received",
  waive: "Waive",
  reason: "Why waive",
  reasonHint: "Only for a waiver.",
  reopen: "Reopen",
  call: "Call the dues of a year",
  callLead: "Each member of today owes what its college pays. A member that was called for that year is not called twice.",
  callButton: "Call",
  csv: "Download this list (CSV)",
  columns: {
    number: "Number",
    member: "Member",
    college: "College",
    year: "Year",
    amount: "Amount",
    dueOn: "Due on",
    state: "State",
    settledOn: "On",
    reason: "Reason",
  },
  done: { appel: "Dues are called.", recues: "Noted: dues received.", dispensees: "Noted: dues waived.", rouverte: "The dues are owed again." },
  problems: {
    year: "Write a year.",
    day: "Choose a day near that year.",
    amount: "Write a sum in euros, 0 for none.",
    reason: "Say why, in 3 to 500 characters.",
  },
};

const nl: DuesTexts = {
  title: "Bijdragen",
  lead: "Eén keer per jaar gevraagd, ontvangen, of vrijgesteld met reden. Een lid dat te laat is, krijgt één keer per maand bericht.",
  tabs: { owed: "Verschuldigd", late: "Te laat", received: "Ontvangen", waived: "Vrijgesteld" },
  all: "Alle",
  count: { one: "# bijdrage", other: "# bijdragen" },
  empty: "Geen bijdragen hier",
  emptyNext: "Vraag de bijdragen van een jaar.",
  search: "Zoeken",
  who: "Lid",
  state: "Staat",
  receive: "Als ontvangen noteren",
  waive: "Vrijstellen",
  reason: "Waarom vrijstellen",
  reasonHint: "Enkel voor een vrijstelling.",
  reopen: "Heropenen",
  call: "De bijdragen van een jaar vragen",
  callLead: "Elk lid van vandaag is verschuldigd wat zijn college betaalt. Wie voor dat jaar al gevraagd is, wordt niet twee keer gevraagd.",
  callButton: "Vragen",
  csv: "Deze lijst downloaden (CSV)",
  columns: {
    number: "Nummer",
    member: "Lid",
    college: "College",
    year: "Jaar",
    amount: "Bedrag",
    dueOn: "Vervaldag",
    state: "Staat",
    settledOn: "Op",
    reason: "Reden",
  },
  done: {
    appel: "De bijdragen zijn gevraagd.",
    recues: "Genoteerd: bijdragen ontvangen.",
    dispensees: "Genoteerd: bijdragen vrijgesteld.",
    rouverte: "De bijdrage is weer verschuldigd.",
  },
  problems: {
    year: "Schrijf een jaar.",
    day: "Kies een vervaldag bij dat jaar.",
    amount: "Schrijf een bedrag in euro, 0 voor niets.",
    reason: "Zeg waarom, in 3 tot 500 tekens.",
  },
};

export const duesTexts: Record<Locale, DuesTexts> = { fr, en, nl };
