import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Tab } from "./tabs.ts";

type DeskTexts = Readonly<
  Record<"title" | "lead" | "keep" | "parts" | "search" | "words" | "emptyNext" | "csv" | "handLead" | "noneHanded" | "noneHandedNext" | "noneReminded", string>
> & {
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly empty: Readonly<Record<Tab, string>>;
  readonly count: Plurals;
  readonly bulk: Readonly<Record<"hand" | "remind", string>>;
  readonly done: Readonly<Record<"remis" | "relances", (count: number) => string>>;
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
  handLead: "Cochez ce qui part en bon état, fiches signées. Pour noter un défaut ou une photo, ouvrez le prêt.",
  noneHanded: "Rien n’a été remis",
  noneHandedNext: "Chaque prêt coché a changé, doit attendre son premier jour, ou son emprunteur a du retard. Ouvrez-le pour savoir.",
  noneReminded: "Personne n’a été relancé\u00a0: tous l’ont été depuis un jour, ou l’objet est rentré.",
  bulk: { hand: "Remettre les prêts cochés", remind: "Relancer les emprunteurs cochés" },
  done: {
    remis: (count) => (count === 1 ? "1 prêt remis." : `${count} prêts remis.`),
    relances: (count) => (count === 1 ? "1 emprunteur relancé." : `${count} emprunteurs relancés.`),
  },
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
  handLead: "Tick what leaves in good state, papers signed. To note a defect or a picture, open the loan.",
  noneHanded: "Nothing was handed over",
  noneHandedNext: "Each ticked loan has changed, must wait for its first day, or its borrower is late. Open it to know.",
  noneReminded: "Nobody was reminded: all were within a day, or the thing is back.",
  bulk: { hand: "Hand over the ticked loans", remind: "Remind the ticked borrowers" },
  done: {
    remis: (count) => (count === 1 ? "1 loan handed over." : `${count} loans handed over.`),
    relances: (count) => (count === 1 ? "1 borrower reminded." : `${count} borrowers reminded.`),
  },
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
  handLead: "Vink aan wat in goede staat vertrekt, met getekend papier. Open de uitlening om een gebrek of een foto te noteren.",
  noneHanded: "Er is niets overhandigd",
  noneHandedNext: "Elke aangevinkte uitlening is gewijzigd, moet op haar eerste dag wachten, of de lener is te laat. Open ze om het te weten.",
  noneReminded: "Niemand is herinnerd: iedereen was het de voorbije dag al, of het voorwerp is terug.",
  bulk: { hand: "De aangevinkte uitleningen overhandigen", remind: "De aangevinkte leners herinneren" },
  done: {
    remis: (count) => (count === 1 ? "1 uitlening overhandigd." : `${count} uitleningen overhandigd.`),
    relances: (count) => (count === 1 ? "1 lener herinnerd." : `${count} leners herinnerd.`),
  },
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
