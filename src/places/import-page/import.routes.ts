import { path } from "#platform/web/path.ts";

export const importRoutes = {
  upload: path("/lieux/importer"),
  imports: path("/lieux/imports"),
  /** Before the page of one import: its pattern would take this address too. */
  importCsv: path("/lieux/imports/:id.csv"),
  importRun: path("/lieux/imports/:id"),
};
