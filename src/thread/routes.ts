import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  latest: path("/fil"),
  latestCsv: path("/fil.csv"),
  show: path("/fil/:kind/:id"),
  showCsv: path("/fil/:kind/:id/liens.csv"),
  showJson: path("/fil/:kind/:id/liens.json"),
};
