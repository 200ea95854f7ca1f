import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  dashboard: path("/tableau-de-bord"),
  dashboardCsv: path("/tableau-de-bord.csv"),
  commune: path("/tableau-de-bord/communes/:slug"),
  zone: path("/tableau-de-bord/quartiers/:id"),
  compare: path("/tableau-de-bord/comparer"),
  indicators: path("/indicateurs"),
  newSeries: path("/indicateurs/saisis/nouveau"),
  series: path("/indicateurs/saisis/:slug"),
  seriesValue: path("/indicateurs/saisis/:slug/valeur"),
  seriesImport: path("/indicateurs/saisis/:slug/importer"),
  indicator: path("/indicateurs/:id"),
  indicatorCsv: path("/indicateurs/:id/valeurs.csv"),
  indicatorJson: path("/indicateurs/:id/valeurs.json"),
  verify: path("/indicateurs/:id/verifier"),
  strategies: path("/strategie"),
  rule: path("/strategie/regle"),
  newStrategy: path("/strategie/nouvelle"),
  strategy: path("/strategie/:slug"),
  strategyHead: path("/strategie/:slug/modifier"),
  structure: path("/strategie/:slug/priorites"),
  version: path("/strategie/:slug/versions/:number"),
  objective: path("/objectifs/:slug"),
  edit: path("/objectifs/:slug/modifier"),
};
