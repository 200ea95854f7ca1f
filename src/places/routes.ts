import { path } from "#platform/web/path.ts";
import { exportRoutes } from "./export/export.routes.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  ...exportRoutes,
  directory: path("/lieux"),
  csv: path("/lieux.csv"),
  embed: path("/lieux/integrer"),
  embedded: path("/lieux/integrer/cadre"),
  map: path("/lieux/carte"),
  show: path("/lieux/:slug"),
  history: path("/lieux/:slug/historique"),
  poster: path("/lieux/:slug/affiche"),
};
