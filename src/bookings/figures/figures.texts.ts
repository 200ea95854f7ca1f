import type { Locale } from "#platform/i18n/locale.ts";
import type { Ending } from "./figures.ts";

interface FigureTexts {
  readonly title: string;
  readonly of: (place: string) => string;
  readonly lead: string;
  readonly month: string;
  readonly place: string;
  readonly show: string;
  readonly csv: string;
  readonly byResource: string;
  readonly byKind: string;
  readonly byHour: string;
  readonly byHourLead: string;
  readonly columns: Readonly<Record<"what" | "kind" | "share" | "booked" | "open" | "bookings" | "arrived", string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly hour: string;
  readonly never: string;
  readonly denominator: string;
  readonly served: string;
  readonly servedLead: string;
  readonly commune: string;
  readonly persons: string;
  readonly unsaid: string;
  readonly hidden: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly nothingNext: string;
}

const fr: FigureTexts = {
  title: "Chiffres du lieu",
  of: (place) => `Chiffres\u00a0: ${place}`,
  lead: "Comptés à chaque lecture sur les réservations elles-mêmes.",
  month: "Mois",
  place: "Lieu",
  show: "Montrer",
  csv: "Télécharger (CSV)",
  byResource: "Ressource par ressource",
  byKind: "Par sorte de ressource",
  byHour: "Heure par heure",
  byHourLead: "Part réservée de ce qui pouvait l’être, selon le jour et l’heure.",
  columns: {
    what: "Ressource",
    kind: "Sorte",
    share: "Occupation",
    booked: "Heures réservées",
    open: "Heures ouvertes",
    bookings: "Réservations",
    arrived: "Arrivées notées",
  },
  endings: {
    missed: "Absences",
    cancelled: "Annulées",
    refused: "Refusées",
    withdrawn: "Annulées par le lieu",
    unanswered: "Sans réponse",
    unserved: "Attentes sans suite",
  },
  hour: "Heure",
  never: "fermé",
  denominator: "Occupation\u00a0: heures réservées sur heures d’ouverture, multipliées par le nombre d’exemplaires, sans ce que le lieu a bloqué pour lui.",
  served: "D’où viennent les personnes",
  servedLead: "La commune que chacun a déclarée. Les nombres trop petits sont cachés, avec d’autres\u00a0: personne ne peut être reconnu.",
  commune: "Commune",
  persons: "Personnes",
  unsaid: "Non déclarée",
  hidden: "caché",
  nobody: "Personne n’a réservé ce mois-là.",
  nothing: "Rien à compter",
  nothingNext: "Les chiffres paraissent quand un lieu que vous tenez propose quelque chose à réserver.",
};

const en: FigureTexts = {
  title: "Figures of the place",
  of: (place) => `Figures: ${place}`,
  lead: "Counted at each reading from the bookings themselves.",
  month: "Month",
  place: "Place",
  show: "Show",
  csv: "Download (CSV)",
  byResource: "Resource by resource",
  byKind: "By kind of resource",
  byHour: "Hour by hour",
  byHourLead: "Share that was booked of what could be, by day and hour.",
  columns: { what: "Resource", kind: "Kind", share: "Occupation", booked: "Hours booked", open: "Hours open", bookings: "Bookings", arrived: "Arrivals noted" },
  endings: {
    missed: "Not come",
    cancelled: "Cancelled",
    refused: "Declined",
    withdrawn: "Cancelled by the place",
    unanswered: "Not answered",
    unserved: "Waited in vain",
  },
  hour: "Hour",
  never: "shut",
  denominator: "Occupation: hours booked of opening hours, times the number there are, without what the place blocked for itself.",
  served: "Where people come from",
  servedLead: "The commune that each declared. Numbers that are too small are hidden, with others: nobody can be recognised.",
  commune: "Commune",
  persons: "People",
  unsaid: "Not declared",
  hidden: "hidden",
  nobody: "Nobody booked in that month.",
  nothing: "Nothing to count",
  nothingNext: "Figures appear when a place that you keep lets people book something.",
};

const nl: FigureTexts = {
  title: "Cijfers van de plek",
  of: (place) => `Cijfers: ${place}`,
  lead: "Bij elke lezing geteld op de reserveringen zelf.",
  month: "Maand",
  place: "Plek",
  show: "Tonen",
  csv: "Downloaden (CSV)",
  byResource: "Per voorziening",
  byKind: "Per soort voorziening",
  byHour: "Uur per uur",
  byHourLead: "Gereserveerd deel van wat gereserveerd kon worden, per dag en uur.",
  columns: {
    what: "Voorziening",
    kind: "Soort",
    share: "Bezetting",
    booked: "Gereserveerde uren",
    open: "Open uren",
    bookings: "Reserveringen",
    arrived: "Genoteerde aankomsten",
  },
  endings: {
    missed: "Niet gekomen",
    cancelled: "Geannuleerd",
    refused: "Geweigerd",
    withdrawn: "Door de plek geannuleerd",
    unanswered: "Zonder antwoord",
    unserved: "Vergeefs gewacht",
  },
  hour: "Uur",
  never: "gesloten",
  denominator: "Bezetting: gereserveerde uren op openingsuren, maal het aantal exemplaren, zonder wat de plek voor zichzelf bewaarde.",
  served: "Waar mensen vandaan komen",
  servedLead: "De gemeente die ieder opgaf. Te kleine getallen zijn verborgen, samen met andere: niemand is te herkennen.",
  commune: "Gemeente",
  persons: "Mensen",
  unsaid: "Niet opgegeven",
  hidden: "verborgen",
  nobody: "Niemand reserveerde die maand.",
  nothing: "Niets te tellen",
  nothingNext: "Cijfers verschijnen als een plek die u bijhoudt iets te reserveren aanbiedt.",
};

export const figureTexts: Record<Locale, FigureTexts> = { fr, en, nl };
