import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  keep: path("/tarifs"),
  attest: path("/tarifs/attestations"),
  passes: path("/tarifs/cartes"),
  coupons: path("/tarifs/codes"),
  desk: path("/tarifs/a-encaisser"),
  due: path("/tarifs/a-encaisser/:thing/:person"),
  journal: path("/tarifs/journal"),
  journalCsv: path("/tarifs/journal.csv"),
  suspense: path("/tarifs/compte-d-attente"),
  issuer: path("/tarifs/facturation"),
  add: path("/tarifs/nouveau"),
  list: path("/tarifs/:id"),
  mine: path("/mon-espace/paiements"),
  linked: path("/paiements/lien/:token"),
  linkedStatement: path("/paiements/lien/:token/:id"),
  statement: path("/factures/:id"),
  notice: path("/paiements/avis/:provider"),
  sandbox: path("/paiements/essai/:id"),
  linkedSandbox: path("/paiements/lien/:token/essai/:id"),
};
