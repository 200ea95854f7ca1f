import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  dashboard: path("/tableau-de-bord"),
  dashboardCsv: path("/tableau-de-bord.csv"),
  commune: path("/tableau-de-bord/communes/:slug"),
  zone: path("/tableau-de-bord/quartiers/:id"),
  compare: path("/tableau-de-bord/comparer"),
  indicator: path("/indicateurs/:id"),
  indicatorCsv: path("/indicateurs/:id/valeurs.csv"),
  indicatorJson: path("/indicateurs/:id/valeurs.json"),
  strategies: path("/strategie"),
  rule: path("/strategie/regle"),
  strategy: path("/strategie/:slug"),
  version: path("/strategie/:slug/versions/:number"),
  objective: path("/objectifs/:slug"),
  edit: path("/objectifs/:slug/modifier"),
};
