import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens see. */
export const routes = {
  home: path("/"),
  communes: path("/communes"),
  commune: path("/communes/:slug"),
  communesCsv: path("/communes.csv"),
  communesGeojson: path("/communes.geojson"),
};
