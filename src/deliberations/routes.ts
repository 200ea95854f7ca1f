import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  list: path("/deliberations"),
  listCsv: path("/deliberations.csv"),
  desk: path("/deliberations/bureau"),
  deskCsv: path("/deliberations/bureau.csv"),
  add: path("/deliberations/bureau/nouvelle"),
  upload: path("/deliberations/bureau/imports"),
  run: path("/deliberations/bureau/imports/:run"),
  runCsv: path("/deliberations/bureau/imports/:run.csv"),
  manage: path("/deliberations/bureau/:id"),
  edit: path("/deliberations/bureau/:id/modifier"),
  show: path("/deliberations/:slug"),
  file: path("/deliberations/:slug/acte.pdf"),
};
