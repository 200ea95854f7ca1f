import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  search: path("/reserver"),
  mine: path("/reserver/mes-reservations"),
  mineCsv: path("/reserver/mes-reservations.csv"),
  booking: path("/reserver/mes-reservations/:id"),
  change: path("/reserver/mes-reservations/:id/modifier"),
  agenda: path("/reserver/agenda"),
  handle: path("/reserver/agenda/:id"),
  keep: path("/reserver/ressources"),
  keepCsv: path("/reserver/ressources.csv"),
  add: path("/reserver/ressources/nouvelle"),
  manage: path("/reserver/ressources/:id"),
  edit: path("/reserver/ressources/:id/modifier"),
  show: path("/reserver/:slug"),
  book: path("/reserver/:slug/creneau"),
  series: path("/reserver/:slug/serie"),
};
