import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Tab } from "./tabs.ts";

type DeskTexts = Readonly<Record<"title" | "lead" | "keep" | "parts" | "search" | "words" | "emptyNext" | "csv", string>> & {
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly empty: Readonly<Record<Tab, string>>;
  readonly count: Plurals;
  readonly columns: Readonly<Record<"thing" | "units" | "borrower" | "first" | "last" | "state" | "late", string>>;
  readonly task: Readonly<Record<"asked" | "today" | "late", Plurals>>;
};

const fr: DeskTexts = {
  title: "Bureau des prêts",
  lead: "Ce que l’on vous demande, ce qui sort, ce qui revient.",
  keep: "Ce que nous prêtons",
  parts: "Prêts",
  search: "Chercher",
  words: "Objet ou emprunteur",
  emptyNext: "Les autres onglets montrent le reste.",
  csv: "Télécharger (CSV)",
  tabs: {
    asked: "À répondre",
    today: "À remettre",
    back: "Attendus",
    late: "En retard",
    away: "Sortis",
    damaged: "Dégâts à suivre",
    ahead: "À venir",
    over: "Terminés",
  },
  empty: {
    asked: "Aucune demande n’attend",
    today: "Rien à remettre aujourd’hui",
    back: "Rien n’est attendu aujourd’hui ni demain",
    late: "Rien n’est en retard",
    away: "Tout est rentré",
    damaged: "Aucun dégât à suivre",
    ahead: "Aucun prêt à venir",
    over: "Aucun prêt terminé",
  },
  count: { one: "# prêt", other: "# prêts" },
  columns: { thing: "Objet", units: "Combien", borrower: "Emprunteur", first: "Du", last: "Au", state: "État", late: "Jours de retard" },
  task: {
    asked: { one: "# demande de prêt attend une réponse", other: "# demandes de prêt attendent une réponse" },
    today: { one: "# prêt à remettre aujourd’hui", other: "# prêts à remettre aujourd’hui" },
    late: { one: "# prêt en retard", other: "# prêts en retard" },
  },
};

const en: DeskTexts = {
  title: "Desk of loans",
  lead: "What you are asked for, what goes out, what comes back.",
  keep: "What we lend",
  parts: "Loans",
  search: "Search",
  words: "Thing or borrower",
  emptyNext: "The other tabs show the rest.",
  csv: "Download (CSV)",
  tabs: {
    asked: "To answer",
    today: "To hand over",
    back: "Expected",
    late: "Late",
    away: "Out",
    damaged: "Damages to follow",
    ahead: "To come",
    over: "Ended",
  },
  empty: {
    asked: "No request waits",
    today: "Nothing to hand over today",
    back: "Nothing is expected today or tomorrow",
    late: "Nothing is late",
    away: "Everything is back",
    damaged: "No damage to follow",
    ahead: "No loan to come",
    over: "No loan has ended",
  },
  count: { one: "# loan", other: "# loans" },
  columns: { thing: "Thing", units: "How many", borrower: "Borrower", first: "From", last: "To", state: "State", late: "Days late" },
  task: {
    asked: { one: "# request for a loan waits for an answer", other: "# requests for loans wait for an answer" },
    today: { one: "# loan to hand over today", other: "# loans to hand over today" },
    late: { one: "# loan late", other: "# loans late" },
  },
};

const nl: DeskTexts = {
  title: "Balie van de uitleningen",
  lead: "Wat men u vraagt, wat buitengaat, wat terugkomt.",
  keep: "Wat wij uitlenen",
  parts: "Uitleningen",
  search: "Zoeken",
  words: "Voorwerp of lener",
  emptyNext: "De andere tabbladen tonen de rest.",
  csv: "Downloaden (CSV)",
  tabs: {
    asked: "Te beantwoorden",
    today: "Te overhandigen",
    back: "Verwacht",
    late: "Te laat",
    away: "Buiten",
    damaged: "Schade op te volgen",
    ahead: "Gepland",
    over: "Beëindigd",
  },
  empty: {
    asked: "Geen aanvraag wacht",
    today: "Vandaag niets te overhandigen",
    back: "Vandaag en morgen wordt niets verwacht",
    late: "Niets is te laat",
    away: "Alles is terug",
    damaged: "Geen schade op te volgen",
    ahead: "Geen geplande uitlening",
    over: "Geen beëindigde uitlening",
  },
  count: { one: "# uitlening", other: "# uitleningen" },
  columns: { thing: "Voorwerp", units: "Hoeveel", borrower: "Lener", first: "Van", last: "Tot", state: "Staat", late: "Dagen te laat" },
  task: {
    asked: { one: "# aanvraag om te lenen wacht op antwoord", other: "# aanvragen om te lenen wachten op antwoord" },
    today: { one: "# uitlening vandaag te overhandigen", other: "# uitleningen vandaag te overhandigen" },
    late: { one: "# uitlening te laat", other: "# uitleningen te laat" },
  },
};

export const deskTexts: Record<Locale, DeskTexts> = { fr, en, nl };
