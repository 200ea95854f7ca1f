import type { Locale } from "#platform/i18n/locale.ts";
import type { VisitFigures } from "./figures.query.ts";

interface FiguresTexts {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly until: string;
  readonly show: string;
  readonly csv: string;
  readonly origins: string;
  readonly country: string;
  readonly city: string;
  readonly requests: string;
  readonly accepted: string;
  readonly none: string;
  readonly source: (date: string) => string;
  readonly names: Record<Exclude<keyof VisitFigures, "origins">, string>;
  readonly noAnswer: string;
  readonly days: (count: string) => string;
  readonly figure: string;
  readonly value: string;
}

const fr: FiguresTexts = {
  title: "Bilan des visites",
  lead: "Demandes, réponses et visites d’une période.",
  from: "Du",
  until: "Au",
  show: "Afficher",
  csv: "Télécharger en CSV",
  origins: "D’où viennent les demandes",
  country: "Pays",
  city: "Ville",
  requests: "Demandes",
  accepted: "Confirmées",
  none: "Aucune demande dans cette période.",
  source: (date) => `Source\u00a0: registre des visites, compté le ${date}.`,
  names: {
    requests: "Demandes reçues",
    accepted: "Visites confirmées",
    refused: "Demandes refusées",
    cancelled: "Visites annulées",
    medianDaysToAnswer: "Jours avant la première réponse (médiane)",
    visits: "Visites faites",
    placesVisited: "Lieux visités",
    visitors: "Personnes venues",
    countries: "Pays",
  },
  noAnswer: "–",
  days: (count) => `${count} j`,
  figure: "Mesure",
  value: "Valeur",
};

const en: FiguresTexts = {
  title: "Figures of visits",
  lead: "Requests, answers and visits of a period.",
  from: "From",
  until: "Until",
  show: "Show",
  csv: "Download as CSV",
  origins: "Where requests come from",
  country: "Country",
  city: "City",
  requests: "Requests",
  accepted: "Confirmed",
  none: "No request in this period.",
  source: (date) => `Source: register of visits, counted on ${date}.`,
  names: {
    requests: "Requests received",
    accepted: "Visits confirmed",
    refused: "Requests refused",
    cancelled: "Visits cancelled",
    medianDaysToAnswer: "Days to the first answer (median)",
    visits: "Visits made",
    placesVisited: "Places visited",
    visitors: "People who came",
    countries: "Countries",
  },
  noAnswer: "–",
  days: (count) => `${count} d`,
  figure: "Measure",
  value: "Value",
};

const nl: FiguresTexts = {
  title: "Cijfers van de bezoeken",
  lead: "Aanvragen, antwoorden en bezoeken van een periode.",
  from: "Van",
  until: "Tot",
  show: "Tonen",
  csv: "Downloaden als CSV",
  origins: "Waar de aanvragen vandaan komen",
  country: "Land",
  city: "Stad",
  requests: "Aanvragen",
  accepted: "Bevestigd",
  none: "Geen aanvraag in deze periode.",
  source: (date) => `Bron: register van de bezoeken, geteld op ${date}.`,
  names: {
    requests: "Ontvangen aanvragen",
    accepted: "Bevestigde bezoeken",
    refused: "Geweigerde aanvragen",
    cancelled: "Geannuleerde bezoeken",
    medianDaysToAnswer: "Dagen tot het eerste antwoord (mediaan)",
    visits: "Gebrachte bezoeken",
    placesVisited: "Bezochte plekken",
    visitors: "Gekomen personen",
    countries: "Landen",
  },
  noAnswer: "–",
  days: (count) => `${count} d`,
  figure: "Maat",
  value: "Waarde",
};

export const figuresTexts: Record<Locale, FiguresTexts> = { fr, en, nl };
