import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  catalogue: path("/mutualisation"),
  catalogueCsv: path("/mutualisation.csv"),
  newOffer: path("/mutualisation/services/nouveau"),
  offer: path("/mutualisation/services/:id"),
  editOffer: path("/mutualisation/services/:id/modifier"),
  ask: path("/mutualisation/services/:id/demande"),
  deals: path("/mutualisation/accords"),
  deal: path("/mutualisation/accords/:id"),
  purchases: path("/mutualisation/achats"),
  newPurchase: path("/mutualisation/achats/nouveau"),
  purchase: path("/mutualisation/achats/:id"),
  keys: path("/mutualisation/charges"),
  newKey: path("/mutualisation/charges/nouvelle"),
  key: path("/mutualisation/charges/:id"),
  statements: path("/mutualisation/releves"),
  statement: path("/mutualisation/releves/:id"),
  statementCsv: path("/mutualisation/releves/:id.csv"),
  settle: path("/mutualisation/reglement"),
};
