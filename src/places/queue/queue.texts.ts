import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Tab } from "./queue.filters.ts";

type CountText = (count: number) => string;

interface QueueTexts {
  readonly here: string;
  readonly title: string;
  readonly lead: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly tabsLabel: string;
  readonly count: Readonly<Record<Tab, Plurals>>;
  readonly words: string;
  readonly commune: string;
  readonly all: string;
  readonly order: string;
  readonly orders: { readonly age: string; readonly name: string };
  readonly filter: string;
  readonly search: string;
  readonly csv: string;
  readonly empty: Readonly<Record<Tab, string>>;
  readonly emptyText: string;
  readonly proposed: (age: string) => string;
  readonly known: (day: string) => string;
  readonly asked: (age: string) => string;
  readonly reasonOf: (reason: string) => string;
  readonly hours: string;
  readonly note: string;
  readonly decide: string;
  readonly date: string;
  readonly several: string;
  readonly publish: string;
  readonly restore: string;
  readonly ask: string;
  readonly suspend: string;
  readonly suspendOpen: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly done: Readonly<Record<"publiees" | "suspendues" | "remises" | "interrogees", CountText>>;
  readonly part: CountText;
  readonly left: (names: string) => string;
  readonly columns: Readonly<Record<"name" | "address" | "commune" | "page" | "proposed" | "known" | "asked" | "reason", string>>;
}

const fr: QueueTexts = {
  here: "Lieux proposés",
  title: "Lieux proposés",
  lead: "Des habitants proposent des lieux. Vérifiez-les, puis publiez ou écartez avec une raison. Les fiches publiées et suspendues sont à côté.",
  tabs: { proposed: "Proposées", published: "Publiées", suspended: "Suspendues", undated: "À dater" },
  tabsLabel: "États des fiches",
  count: {
    proposed: { one: "# lieu attend une décision", other: "# lieux attendent une décision" },
    published: { one: "# fiche publiée", other: "# fiches publiées" },
    suspended: { one: "# fiche suspendue", other: "# fiches suspendues" },
    undated: { one: "# tiers-lieu ouvert dont personne n’a dit depuis quand", other: "# tiers-lieux ouverts dont personne n’a dit depuis quand" },
  },
  words: "Nom, adresse",
  commune: "Commune",
  all: "Toutes les communes",
  order: "Ordre",
  orders: { age: "Ce qui attend depuis le plus longtemps", name: "Nom" },
  filter: "Filtrer",
  search: "Filtrer les fiches",
  csv: "Télécharger ces fiches (CSV)",
  empty: {
    proposed: "Aucun lieu n’attend",
    published: "Aucune fiche publiée",
    suspended: "Aucune fiche suspendue",
    undated: "Chaque lieu ouvert a son jour d’ouverture",
  },
  emptyText: "Les prochaines propositions viendront ici.",
  proposed: (age) => `Proposé ${age}`,
  known: (day) => `Vérifiée le ${day}`,
  asked: (age) => `Confirmation demandée ${age}`,
  reasonOf: (reason) => `Raison\u00a0: ${reason}`,
  hours: "Horaires, tels qu’écrits",
  note: "Mot de la personne",
  decide: "Décider",
  date: "Dater",
  several: "Agir sur les fiches cochées",
  publish: "Publier",
  restore: "Remettre dans l’annuaire",
  ask: "Demander aux lieux de confirmer",
  suspend: "Suspendre",
  suspendOpen: "Suspendre les fiches cochées",
  reason: "Raison",
  reasonHint: "Les hôtes la lisent. La même pour toutes.",
  done: {
    publiees: (count) => (count === 1 ? "Une fiche est publiée." : `${count} fiches sont publiées.`),
    suspendues: (count) => (count === 1 ? "Une fiche est suspendue." : `${count} fiches sont suspendues.`),
    remises: (count) => (count === 1 ? "Une fiche est de nouveau dans l’annuaire." : `${count} fiches sont de nouveau dans l’annuaire.`),
    interrogees: (count) => (count === 1 ? "Un lieu est prié de confirmer sa fiche." : `${count} lieux sont priés de confirmer leur fiche.`),
  },
  part: (count) => {
    if (count === 0) return "Rien n’a changé";
    return count === 1 ? "Une seule fiche a pu l’être" : `${count} fiches seulement ont pu l’être`;
  },
  left: (names) => `Rien n’a changé pour ${names}\u00a0: son état a changé entre-temps, ou personne ne peut être interrogé en ce moment.`,
  columns: {
    name: "Nom",
    address: "Adresse",
    commune: "Code de la commune",
    page: "Page",
    proposed: "Arrivée",
    known: "Vérifiée le",
    asked: "Confirmation demandée",
    reason: "Raison",
  },
};

const en: QueueTexts = {
  here: "Proposed places",
  title: "Proposed places",
  lead: "Residents propose places. Check them, then publish or turn down with a reason. Published and suspended records stand beside.",
  tabs: { proposed: "Proposed", published: "Published", suspended: "Suspended", undated: "To be dated" },
  tabsLabel: "States of records",
  count: {
    proposed: { one: "# place awaits a decision", other: "# places await a decision" },
    published: { one: "# published record", other: "# published records" },
    suspended: { one: "# suspended record", other: "# suspended records" },
    undated: { one: "# open third place of which nobody said since when", other: "# open third places of which nobody said since when" },
  },
  words: "Name, address",
  commune: "Commune",
  all: "All communes",
  order: "Order",
  orders: { age: "Waiting longest", name: "Name" },
  filter: "Filter",
  search: "Filter the records",
  csv: "Download these records (CSV)",
  empty: {
    proposed: "No place is waiting",
    published: "No published record",
    suspended: "No suspended record",
    undated: "Each open place has its day of opening",
  },
  emptyText: "The next proposals will come here.",
  proposed: (age) => `Proposed ${age}`,
  known: (day) => `Checked on ${day}`,
  asked: (age) => `Asked to confirm ${age}`,
  reasonOf: (reason) => `Reason: ${reason}`,
  hours: "Opening hours, as written",
  note: "The person’s word",
  decide: "Decide",
  date: "Date",
  several: "Act on the ticked records",
  publish: "Publish",
  restore: "Put back into the directory",
  ask: "Ask the places to confirm",
  suspend: "Suspend",
  suspendOpen: "Suspend the ticked records",
  reason: "Reason",
  reasonHint: "Hosts read it. The same for all.",
  done: {
    publiees: (count) => (count === 1 ? "One record is published." : `${count} records are published.`),
    suspendues: (count) => (count === 1 ? "One record is suspended." : `${count} records are suspended.`),
    remises: (count) => (count === 1 ? "One record is in the directory again." : `${count} records are in the directory again.`),
    interrogees: (count) => (count === 1 ? "One place is asked to confirm its record." : `${count} places are asked to confirm their records.`),
  },
  part: (count) => {
    if (count === 0) return "Nothing has changed";
    return count === 1 ? "It was done with one record only" : `It was done with ${count} records only`;
  },
  left: (names) => `Nothing has changed for ${names}: its state changed meanwhile, or nobody can be asked at the moment.`,
  columns: {
    name: "Name",
    address: "Address",
    commune: "Code of the commune",
    page: "Page",
    proposed: "Arrived",
    known: "Checked on",
    asked: "Asked to confirm",
    reason: "Reason",
  },
};

const nl: QueueTexts = {
  here: "Voorgestelde plekken",
  title: "Voorgestelde plekken",
  lead: "Inwoners stellen plekken voor. Controleer ze en publiceer, of wijs af met een reden. Gepubliceerde en opgeschorte fiches staan ernaast.",
  tabs: { proposed: "Voorgesteld", published: "Gepubliceerd", suspended: "Opgeschort", undated: "Te dateren" },
  tabsLabel: "Staat van de fiches",
  count: {
    proposed: { one: "# plek wacht op een beslissing", other: "# plekken wachten op een beslissing" },
    published: { one: "# gepubliceerde fiche", other: "# gepubliceerde fiches" },
    suspended: { one: "# opgeschorte fiche", other: "# opgeschorte fiches" },
    undated: { one: "# open derde plek waarvan niemand zei sinds wanneer", other: "# open derde plekken waarvan niemand zei sinds wanneer" },
  },
  words: "Naam, adres",
  commune: "Gemeente",
  all: "Alle gemeenten",
  order: "Volgorde",
  orders: { age: "Wat het langst wacht", name: "Naam" },
  filter: "Filteren",
  search: "De fiches filteren",
  csv: "Deze fiches downloaden (CSV)",
  empty: {
    proposed: "Er wacht geen plek",
    published: "Geen gepubliceerde fiche",
    suspended: "Geen opgeschorte fiche",
    undated: "Elke open plek heeft haar openingsdag",
  },
  emptyText: "De volgende voorstellen komen hier.",
  proposed: (age) => `Voorgesteld ${age}`,
  known: (day) => `Nagekeken op ${day}`,
  asked: (age) => `Bevestiging gevraagd ${age}`,
  reasonOf: (reason) => `Reden: ${reason}`,
  hours: "Openingsuren, zoals geschreven",
  note: "Woord van de persoon",
  decide: "Beslissen",
  date: "Dateren",
  several: "Iets doen met de aangevinkte fiches",
  publish: "Publiceren",
  restore: "Terug in de gids zetten",
  ask: "De plekken vragen te bevestigen",
  suspend: "Opschorten",
  suspendOpen: "De aangevinkte fiches opschorten",
  reason: "Reden",
  reasonHint: "De gastheren lezen ze. Dezelfde voor alle.",
  done: {
    publiees: (count) => (count === 1 ? "Eén fiche is gepubliceerd." : `${count} fiches zijn gepubliceerd.`),
    suspendues: (count) => (count === 1 ? "Eén fiche is opgeschort." : `${count} fiches zijn opgeschort.`),
    remises: (count) => (count === 1 ? "Eén fiche staat weer in de gids." : `${count} fiches staan weer in de gids.`),
    interrogees: (count) => (count === 1 ? "Eén plek wordt gevraagd haar fiche te bevestigen." : `${count} plekken worden gevraagd hun fiche te bevestigen.`),
  },
  part: (count) => {
    if (count === 0) return "Er is niets veranderd";
    return count === 1 ? "Het kon maar met één fiche" : `Het kon maar met ${count} fiches`;
  },
  left: (names) => `Er is niets veranderd voor ${names}: de staat is intussen veranderd, of niemand kan nu gevraagd worden.`,
  columns: {
    name: "Naam",
    address: "Adres",
    commune: "Code van de gemeente",
    page: "Pagina",
    proposed: "Aangekomen",
    known: "Nagekeken op",
    asked: "Bevestiging gevraagd",
    reason: "Reden",
  },
};

export const queueTexts: Record<Locale, QueueTexts> = { fr, en, nl };
