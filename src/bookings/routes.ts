import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  search: path("/reserver"),
  mine: path("/reserver/mes-reservations"),
  mineCsv: path("/reserver/mes-reservations.csv"),
  booking: path("/reserver/mes-reservations/:id"),
  change: path("/reserver/mes-reservations/:id/modifier"),
  takeOver: path("/reserver/reprise/:token"),
  here: path("/reserver/ici/:code"),
  feeds: path("/reserver/calendriers"),
  feed: path("/reserver/calendriers/:token/reservations.ics"),
  agenda: path("/reserver/agenda"),
  figures: path("/reserver/bilan"),
  figuresCsv: path("/reserver/bilan.csv"),
  sheet: path("/reserver/agenda/feuille"),
  handle: path("/reserver/agenda/:id"),
  keep: path("/reserver/ressources"),
  keepCsv: path("/reserver/ressources.csv"),
  add: path("/reserver/ressources/nouvelle"),
  manage: path("/reserver/ressources/:id"),
  arrivals: path("/reserver/ressources/:id/arrivees"),
  poster: path("/reserver/ressources/:id/affiche"),
  edit: path("/reserver/ressources/:id/modifier"),
  show: path("/reserver/:slug"),
  book: path("/reserver/:slug/creneau"),
  series: path("/reserver/:slug/serie"),
};
