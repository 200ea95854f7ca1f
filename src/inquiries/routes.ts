import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  answers: path("/questions"),
  answersCsv: path("/questions.csv"),
  ask: path("/questions/poser"),
  asked: path("/questions/poser/envoyee"),
  confirm: path("/questions/confirmer/:token"),
  follow: path("/questions/suivi/:token"),
  followPicture: path("/questions/suivi/:token/photos/:picture"),
  own: path("/questions/miennes/:id"),
  ownPicture: path("/questions/miennes/:id/photos/:picture"),
  shown: path("/questions/reponses/:slug"),
  revise: path("/questions/reponses/:slug/mettre-a-jour"),
  relate: path("/questions/reponses/:slug/relier"),
  desk: path("/questions/bureau"),
  deskCsv: path("/questions/bureau.csv"),
  again: path("/questions/bureau/a-relire"),
  againCsv: path("/questions/bureau/a-relire.csv"),
  handle: path("/questions/bureau/:id"),
  deskPicture: path("/questions/bureau/:id/photos/:picture"),
  answer: path("/questions/bureau/:id/repondre"),
  publish: path("/questions/bureau/:id/publier"),
  services: path("/questions/services"),
  service: path("/questions/services/:id"),
  figures: path("/questions/bilan"),
  figuresCsv: path("/questions/bilan.csv"),
};
