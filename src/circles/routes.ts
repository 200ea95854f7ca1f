import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  list: path("/cercles"),
  open: path("/cercles/ouvrir"),
  show: path("/cercles/:id"),
  public: path("/cercles/:id/ouvrir-au-public"),
  notes: path("/cercles/:id/notes"),
  rounds: path("/cercles/:id/tours"),
  round: path("/cercles/:id/tours/:round"),
  propose: path("/cercles/:id/proposer"),
  proposal: path("/cercles/:id/propositions/:proposal"),
  publish: path("/cercles/:id/propositions/:proposal/publier"),
  commons: path("/communs"),
  commonsCsv: path("/communs.csv"),
  common: path("/communs/:slug"),
  revise: path("/communs/:slug/reviser"),
  adapt: path("/communs/:slug/adapter"),
  counter: path("/communs/:slug/avis"),
  translate: path("/communs/:slug/traduire/:locale"),
  version: path("/communs/:slug/versions/:number"),
};
