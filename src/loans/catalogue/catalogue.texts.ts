import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type CatalogueTexts = Readonly<
  Record<
    | ("title" | "lead" | "help" | "mine" | "desk" | "figures" | "search" | "words" | "commune" | "everywhere" | "first" | "last" | "carried" | "empty")
    | ("emptyNext" | "closed" | "carries"),
    string
  >
> & { readonly count: Plurals; readonly free: Plurals; readonly atMost: (length: string) => string };

const fr: CatalogueTexts = {
  title: "Emprunter à un lieu",
  lead: "Un barnum, une sono, un vidéoprojecteur\u00a0: les lieux prêtent ce qui ne sert pas tous les jours, à vous, à votre structure ou à un autre lieu.",
  help: "Une personne du lieu peut faire la demande avec vous, sur place ou au téléphone.",
  mine: "Mes emprunts",
  desk: "Bureau des prêts",
  figures: "Qui prête à qui",
  search: "Chercher",
  words: "Quoi",
  commune: "Commune",
  everywhere: "Toutes",
  first: "Du",
  last: "Au",
  carried: "Le lieu peut le transporter",
  empty: "Aucun lieu ne prête encore de matériel",
  emptyNext: "Ce que les lieux prêtent paraîtra ici.",
  closed: "Pas prêté en ce moment",
  carries: "Transport possible",
  count: { one: "# objet à emprunter", other: "# objets à emprunter" },
  free: { one: "# libre ces jours-là", other: "# libres ces jours-là" },
  atMost: (length) => `${length} au plus`,
};

const en: CatalogueTexts = {
  title: "Borrow from a place",
  lead: "A marquee, a sound system, a projector: places lend what is not used every day, to you, to your structure or to another place.",
  help: "Somebody at the place can ask with you, on site or by telephone.",
  mine: "My loans",
  desk: "Desk of loans",
  figures: "Who lends to whom",
  search: "Search",
  words: "What",
  commune: "Commune",
  everywhere: "All",
  first: "From",
  last: "To",
  carried: "The place can carry it",
  empty: "No place lends equipment yet",
  emptyNext: "What places lend will stand here.",
  closed: "Not lent at the moment",
  carries: "Can be carried",
  count: { one: "# thing to borrow", other: "# things to borrow" },
  free: { one: "# free on those days", other: "# free on those days" },
  atMost: (length) => `${length} at most`,
};

const nl: CatalogueTexts = {
  title: "Lenen bij een plek",
  lead: "Een partytent, een geluidsinstallatie, een projector: plekken lenen uit wat niet elke dag dient, aan u, uw structuur of een andere plek.",
  help: "Iemand van de plek kan het samen met u aanvragen, ter plaatse of telefonisch.",
  mine: "Wat ik leen",
  desk: "Balie van de uitleningen",
  figures: "Wie leent aan wie",
  search: "Zoeken",
  words: "Wat",
  commune: "Gemeente",
  everywhere: "Alle",
  first: "Van",
  last: "Tot",
  carried: "De plek kan het vervoeren",
  empty: "Nog geen plek leent materiaal uit",
  emptyNext: "Wat plekken uitlenen, komt hier.",
  closed: "Nu niet uitgeleend",
  carries: "Vervoer mogelijk",
  count: { one: "# voorwerp te leen", other: "# voorwerpen te leen" },
  free: { one: "# vrij op die dagen", other: "# vrij op die dagen" },
  atMost: (length) => `hoogstens ${length}`,
};

export const catalogueTexts: Record<Locale, CatalogueTexts> = { fr, en, nl };
