import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  catalogue: path("/formations"),
  show: path("/formations/modules/:slug"),
  session: path("/formations/seances/:id"),
  seat: path("/formations/seances/:id/place"),
  attendance: path("/formations/seances/:id/resultats"),
  changeSession: path("/formations/seances/:id/modifier"),
  keep: path("/formations/tenir"),
  keepCsv: path("/formations/tenir.csv"),
  add: path("/formations/tenir/nouveau"),
  manage: path("/formations/tenir/:id"),
  edit: path("/formations/tenir/:id/modifier"),
  addSession: path("/formations/tenir/:id/seance"),
  holders: path("/formations/tenir/:id/titulaires"),
  holdersCsv: path("/formations/tenir/:id/titulaires.csv"),
  holder: path("/formations/tenir/:id/titulaires/:holder"),
  machines: path("/formations/machines"),
  machine: path("/formations/machines/:id"),
  mine: path("/mon-espace/habilitations"),
  card: path("/mon-espace/habilitations/:id"),
  check: path("/habilitation/:card"),
};
