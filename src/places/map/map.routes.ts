import { path } from "#platform/web/path.ts";

/** What the map is drawn on where no official contours were imported. */
export const background = path("/lieux/carte/fond.geojson");
