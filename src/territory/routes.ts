import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens see. */
export const routes = {
  home: path("/"),
  communes: path("/communes"),
  contours: path("/communes/contours"),
  commune: path("/communes/:slug"),
  communeNews: path("/communes/:slug/nouvelles.atom"),
  communesCsv: path("/communes.csv"),
  communesGeojson: path("/communes.geojson"),
  landmarks: path("/reperes.geojson"),
};
