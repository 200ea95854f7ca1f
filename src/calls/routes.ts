import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  list: path("/appels"),
  listCsv: path("/appels.csv"),
  router: path("/appels/orientation"),
  desk: path("/appels/preparation"),
  add: path("/appels/preparation/nouvel-appel"),
  build: path("/appels/preparation/:slug"),
  presentation: path("/appels/preparation/:slug/presentation"),
  rules: path("/appels/preparation/:slug/regles"),
  money: path("/appels/preparation/:slug/enveloppes"),
  addQuestion: path("/appels/preparation/:slug/question"),
  question: path("/appels/preparation/:slug/questions/:question"),
  show: path("/appels/:slug"),
  ask: path("/appels/:slug/questions"),
  start: path("/appels/:slug/deposer"),
  mine: path("/mon-espace/projets"),
  application: path("/projets/:id"),
  structure: path("/projets/:id/projet"),
  section: path("/projets/:id/rubrique/:section"),
  budget: path("/projets/:id/budget"),
  documents: path("/projets/:id/pieces"),
  document: path("/projets/:id/pieces/:document"),
  authors: path("/projets/:id/auteurs"),
  sent: path("/projets/:id/envois/:number"),
  read: path("/projets/:id/lire"),
};
