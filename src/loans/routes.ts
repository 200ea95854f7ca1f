import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  catalogue: path("/prets"),
  show: path("/prets/objets/:slug"),
  ask: path("/prets/objets/:slug/demander"),
  figures: path("/prets/bilan"),
  figuresCsv: path("/prets/bilan.csv"),
  mine: path("/mon-espace/prets"),
  desk: path("/prets/bureau"),
  deskCsv: path("/prets/bureau.csv"),
  keep: path("/prets/tenir"),
  terms: path("/prets/tenir/:id"),
  loan: path("/prets/dossiers/:id"),
  document: path("/prets/dossiers/:id/fiche"),
  check: path("/prets/dossiers/:id/constat/:moment"),
  photo: path("/prets/dossiers/:id/photos/:photo"),
};
