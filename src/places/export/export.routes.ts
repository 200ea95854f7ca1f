import { path } from "#platform/web/path.ts";

/** Addresses that other sites harvest: they do not move. The room's routes.ts spreads them. */
export const exportRoutes = {
  mednumCsv: path("/donnees/lieux-mediation.csv"),
  mednumJson: path("/donnees/lieux-mediation.json"),
  structures: path("/donnees/structures.json"),
  services: path("/donnees/services.json"),
  allPlaces: path("/donnees/lieux.geojson"),
  /** The directory's selection. */
  geojson: path("/lieux.geojson"),
};
