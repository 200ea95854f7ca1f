import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  stories: path("/fil"),
  storiesCsv: path("/fil.csv"),
  links: path("/fil/liens"),
  linksCsv: path("/fil/liens.csv"),
  oembed: path("/oembed"),
  frame: path("/oembed/cadre"),
  embedLine: path("/oembed/ligne"),
  show: path("/fil/:kind/:id"),
  showCsv: path("/fil/:kind/:id/liens.csv"),
  showJson: path("/fil/:kind/:id/liens.json"),
};
