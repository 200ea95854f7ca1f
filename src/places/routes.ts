import { path } from "#platform/web/path.ts";
import { claimRoutes } from "./claim/claim.routes.ts";
import { confirmRoutes } from "./confirm/confirm.routes.ts";
import { editRoutes } from "./edit/edit.routes.ts";
import { exportRoutes } from "./export/export.routes.ts";
import { keepingRoutes } from "./keeping.routes.ts";
import { importRoutes } from "./import-page/import.routes.ts";
import { mergeRoutes } from "./merge/merge.routes.ts";
import { proposeRoutes } from "./propose/propose.routes.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  ...exportRoutes,
  ...proposeRoutes,
  ...claimRoutes,
  ...editRoutes,
  ...confirmRoutes,
  ...importRoutes,
  ...mergeRoutes,
  ...keepingRoutes,
  directory: path("/lieux"),
  csv: path("/lieux.csv"),
  embed: path("/lieux/integrer"),
  embedded: path("/lieux/integrer/cadre"),
  map: path("/lieux/carte"),
  show: path("/lieux/:slug"),
  history: path("/lieux/:slug/historique"),
  poster: path("/lieux/:slug/affiche"),
};
