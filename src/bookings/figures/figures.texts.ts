import type { Locale } from "#platform/i18n/locale.ts";
import type { Ending, RefusedBy } from "./figures.ts";

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
  readonly columns: Readonly<Record<"what" | "kind" | "share" | "booked" | "open" | "bookings" | "arrived" | "breakdowns", string>>;
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
  readonly refusals: string;
  readonly refusalsLead: string;
  readonly noRefusal: string;
  readonly rule: string;
  readonly times: string;
  readonly rules: Readonly<Record<RefusedBy["rule"], string>>;
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
    breakdowns: "Pannes signalées",
  },
  endings: {
    missed: "Absences",
    turned_away: "Venus sans pouvoir commencer",
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
  refusals: "Ce qui a empêché de réserver",
  refusalsLead: "Chaque essai compte une fois par règle, le jour où il a eu lieu. Nous ne notons ni qui, ni à quelle heure.",
  noRefusal: "Aucun essai n’a été refusé ce mois-là.",
  rule: "Règle",
  times: "Essais",
  rules: {
    taken: "Déjà pris",
    state: "Hors service ou pas encore ouvert",
    past: "Heure passée",
    step: "Pas de la demi-heure ou de l’heure",
    shortest: "Trop court",
    longest: "Trop long, chaînes comprises",
    notice: "Trop tard pour prévenir",
    horizon: "Trop loin dans le temps",
    hours: "Hors des heures d’ouverture",
    people: "Trop de personnes",
    units: "Trop d’exemplaires",
    quota_minutes: "Quota d’heures",
    quota_count: "Quota de réservations",
    structure_minutes: "Quota d’heures d’une structure",
    structure_count: "Quota de réservations d’une structure",
    at_once: "Trop à la fois",
    conditions: "Formation ou condition manquante",
    missed: "Après des absences",
  },
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
  columns: {
    what: "Resource",
    kind: "Kind",
    share: "Occupation",
    booked: "Hours booked",
    open: "Hours open",
    bookings: "Bookings",
    arrived: "Arrivals noted",
    breakdowns: "Breakdowns told",
  },
  endings: {
    missed: "Not come",
    turned_away: "Came but could not begin",
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
  refusals: "What stood in the way of booking",
  refusalsLead: "Each attempt counts once for each rule, on the day on which it was made. We note neither who nor at what hour.",
  noRefusal: "No attempt was refused in that month.",
  rule: "Rule",
  times: "Attempts",
  rules: {
    taken: "Taken already",
    state: "Out of order or not open yet",
    past: "Hour that has passed",
    step: "Step of half an hour or an hour",
    shortest: "Too short",
    longest: "Too long, chains included",
    notice: "Too late to give notice",
    horizon: "Too far ahead",
    hours: "Outside opening hours",
    people: "Too many people",
    units: "Too many items",
    quota_minutes: "Quota of hours",
    quota_count: "Quota of bookings",
    structure_minutes: "Quota of hours of a structure",
    structure_count: "Quota of bookings of a structure",
    at_once: "Too many at once",
    conditions: "Training or condition that is missing",
    missed: "After absences",
  },
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
    breakdowns: "Gemelde defecten",
  },
  endings: {
    missed: "Niet gekomen",
    turned_away: "Gekomen zonder te kunnen beginnen",
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
  refusals: "Wat het reserveren verhinderde",
  refusalsLead: "Elke poging telt één keer per regel, op de dag waarop ze gebeurde. We noteren niet wie, noch op welk uur.",
  noRefusal: "Die maand werd geen poging geweigerd.",
  rule: "Regel",
  times: "Pogingen",
  rules: {
    taken: "Al bezet",
    state: "Buiten dienst of nog niet open",
    past: "Voorbij uur",
    step: "Stap van een half uur of een uur",
    shortest: "Te kort",
    longest: "Te lang, ketens inbegrepen",
    notice: "Te laat om te verwittigen",
    horizon: "Te ver vooruit",
    hours: "Buiten de openingsuren",
    people: "Te veel mensen",
    units: "Te veel exemplaren",
    quota_minutes: "Quotum van uren",
    quota_count: "Quotum van reserveringen",
    structure_minutes: "Quotum van uren van een structuur",
    structure_count: "Quotum van reserveringen van een structuur",
    at_once: "Te veel tegelijk",
    conditions: "Ontbrekende opleiding of voorwaarde",
    missed: "Na afwezigheden",
  },
  nothing: "Niets te tellen",
  nothingNext: "Cijfers verschijnen als een plek die u bijhoudt iets te reserveren aanbiedt.",
};

export const figureTexts: Record<Locale, FigureTexts> = { fr, en, nl };
