import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  home: path("/visites"),
  ask: path("/visites/demander"),
  asked: path("/visites/demander/envoyee"),
  confirm: path("/visites/confirmer/:token"),
  follow: path("/visites/suivi/:token"),
  change: path("/visites/suivi/:token/modifier"),
  cancel: path("/visites/suivi/:token/annuler"),
  sheet: path("/visites/suivi/:token/programme"),
  calendar: path("/visites/suivi/:token/programme.ics"),
  answer: path("/visites/reponse/:token"),
  hostSheet: path("/visites/reponse/:token/programme"),
  hostCalendar: path("/visites/reponse/:token/programme.ics"),
  welcome: path("/visites/accueil/:id"),
  queue: path("/visites/demandes"),
  queueCsv: path("/visites/demandes.csv"),
  handle: path("/visites/demandes/:id"),
  plan: path("/visites/demandes/:id/parcours"),
  end: path("/visites/demandes/:id/terminer"),
  write: path("/visites/demandes/:id/compte-rendu"),
  plannerSheet: path("/visites/demandes/:id/programme"),
  plannerCalendar: path("/visites/demandes/:id/programme.ics"),
  figures: path("/visites/bilan"),
  figuresCsv: path("/visites/bilan.csv"),
  story: path("/visites/:slug"),
};
