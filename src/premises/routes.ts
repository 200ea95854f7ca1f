import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  list: path("/locaux"),
  listCsv: path("/locaux.csv"),
  desk: path("/locaux/annonces"),
  deskCsv: path("/locaux/annonces.csv"),
  add: path("/locaux/annonces/nouvelle"),
  manage: path("/locaux/annonces/:id"),
  edit: path("/locaux/annonces/:id/modifier"),
  show: path("/locaux/:slug"),
};
