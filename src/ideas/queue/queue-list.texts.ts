import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  search: "Chercher dans cette liste",
  words: "Numéro ou mots du titre",
  order: "Ordre",
  orders: { urgent: "Le plus pressé d’abord", number: "Numéro", title: "Titre" },
  show: "Afficher",
  csv: "Télécharger la liste (CSV)",
  /** Headings of the table. */
  number: "Numéro",
  title: "Titre",
  process: "Démarche",
  commune: "Commune",
  signature: "Déposée par",
  filed: "Déposée le",
  due: "Attendu avant le",
  state: "État",
  /** Of those that were ticked, some had moved on. */
  movedOn: "Les idées cochées ont changé d’état entre-temps\u00a0: rien n’a été enregistré.",
};

const en: typeof fr = {
  search: "Search this list",
  words: "Number or words of the title",
  order: "Order",
  orders: { urgent: "Most pressing first", number: "Number", title: "Title" },
  show: "Show",
  csv: "Download the list (CSV)",
  number: "Number",
  title: "Title",
  process: "Process",
  commune: "Commune",
  signature: "Filed by",
  filed: "Filed on",
  due: "Awaited before",
  state: "State",
  movedOn: "The ticked ideas changed state meanwhile: nothing was saved.",
};

const nl: typeof fr = {
  search: "In deze lijst zoeken",
  words: "Nummer of woorden van de titel",
  order: "Volgorde",
  orders: { urgent: "Het dringendste eerst", number: "Nummer", title: "Titel" },
  show: "Tonen",
  csv: "De lijst downloaden (CSV)",
  number: "Nummer",
  title: "Titel",
  process: "Traject",
  commune: "Gemeente",
  signature: "Ingediend door",
  filed: "Ingediend op",
  due: "Verwacht vóór",
  state: "Toestand",
  movedOn: "De aangevinkte ideeën veranderden intussen van toestand: er is niets bewaard.",
};

export const queueListTexts: Record<Locale, typeof fr> = { fr, en, nl };
