import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  places: path("/mediation"),
  note: path("/mediation/lieux/:id"),
  correct: path("/mediation/actes/:act"),
  month: path("/mediation/lieux/:id/mois"),
  monthCsv: path("/mediation/lieux/:id/mois.csv"),
  figures: path("/mediation/bilan"),
};
