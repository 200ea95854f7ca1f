import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  list: path("/assemblees"),
  show: path("/assemblees/:slug"),
  register: path("/assemblees/:slug/inscription"),
  hall: path("/assemblees/:slug/tirages/:number"),
  file: path("/assemblees/:slug/tirages/:number/:name"),
  verify: path("/assemblees/:slug/tirages/:number/verifier"),
  own: path("/assemblees/dossier/:token"),
  desk: path("/assemblees/bureau"),
  create: path("/assemblees/bureau/nouvelle"),
  manage: path("/assemblees/bureau/:id"),
  edit: path("/assemblees/bureau/:id/modifier"),
  criteria: path("/assemblees/bureau/:id/criteres"),
  criterion: path("/assemblees/bureau/:id/criteres/:criterion"),
  pool: path("/assemblees/bureau/:id/inscrits"),
  poolCsv: path("/assemblees/bureau/:id/inscrits.csv"),
  enter: path("/assemblees/bureau/:id/inscrire"),
  draw: path("/assemblees/bureau/:id/tirage"),
  panel: path("/assemblees/bureau/:id/panel"),
};
